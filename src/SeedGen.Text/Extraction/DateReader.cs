using System.Globalization;

namespace SeedGen.Text;

/// <summary>
/// Finds the dates of a line. Relative ones (<c>2 hours ago</c>) are no dates: they depend on the day when they are read.
/// </summary>
internal static class DateReader
{
    /// <summary>The date that says best when the text appeared (<see cref="DateLine.Best"/>); null where the line gives none.</summary>
    public static DateMention? Find(string text) => Read(text).Best;

    /// <summary>
    /// Spares most lines the reading: no date that gives its year can be in a text without four digits in a row, or two behind a mark.
    /// </summary>
    public static bool MayHaveYear(string text)
    {
        int digits = 0;
        for (int i = 0; i < text.Length; i++)
        {
            digits = char.IsDigit(text[i]) ? digits + 1 : 0;
            if (digits == 4 || (digits == 2 && i >= 2 && text[i - 2] is '.' or '/'))
                return true;
        }
        return false;
    }

    /// <summary>All dates of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="order">How numbers are read that may be both day and month; a zone of the clock behind them says it better.</param>
    public static DateLine Read(string text, DateOrder order = DateOrder.Unknown) => Read(Tokens.Read(text), order);

    /// <summary>The same of a line that was cut into tokens.</summary>
    public static DateLine Read(Tokens tokens, DateOrder order = DateOrder.Unknown)
    {
        var dates = new List<DateMention>();
        int otherWords = 0;
        int dateEnd = 0;
        for (int i = 0; i < tokens.Count;)
        {
            if (ReadMention(tokens, i, dateEnd, order) is var (mention, end))
            {
                dates.Add(mention);
                if (WordGluedBefore(tokens, i) is { Length: > 0 } glued && LabelOf(glued) == DateLabel.None)
                    otherWords++;
                dateEnd = i = end;
                continue;
            }
            if (!tokens.Is(i, TokenKind.Mark) && !StandsBesideADate(tokens, i))
                otherWords++;
            i++;
        }
        return new DateLine(new ValueList<DateMention>(dates), otherWords);
    }

    /// <summary>
    /// The date that begins with the token <paramref name="i"/>, and one past its last token; its label is looked for back to
    /// <paramref name="floor"/>.
    /// </summary>
    private static (DateMention Mention, int End)? ReadMention(Tokens tokens, int i, int floor, DateOrder order)
    {
        if (tokens.Is(i, TokenKind.Mark) || (tokens.Is(i, TokenKind.Word) && !MayBegin(tokens, i)))
            return null;
        int at = i;
        Clock? clock = ClockReader.Read(tokens, i, isIntroduced: false);
        if (clock is Clock before)
            at = SkipToDate(tokens, before.End);
        at = SkipWeekday(tokens, at);
        if (CalendarDateReader.Read(tokens, at) is not CalendarDate date)
            return null;
        int end = SkipWeekdayBehind(tokens, date.End);
        if (clock is null && ReadClockBehind(tokens, end) is Clock behind)
            (clock, end) = (behind, behind.End);
        date = date.In(OrderOfZone(tokens, date.End, end)).In(order);
        string? iso = date.Doubt == DateDoubt.None ? Iso(date, clock) : null;
        TextRange span = tokens.Range(i, end) with { Start = StartOfDate(tokens, i) };
        return (new DateMention(span, iso, date.Doubt, ReadLabel(tokens, i, floor), date.Order), end);
    }

    /// <summary>Where the date begins: behind the word that is glued to its month.</summary>
    private static int StartOfDate(Tokens tokens, int i) => tokens[i].Start + WordGluedBefore(tokens, i).Length;

    /// <summary>Who tells the time of New York writes the month first, who tells that of London does not.</summary>
    private static DateOrder OrderOfZone(Tokens tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (DateWords.ZonesOfMonthFirst.Contains(tokens.Word(i)))
                return DateOrder.MonthFirst;
            if (DateWords.ZonesOfDayFirst.Contains(tokens.Word(i)) || IsEastOfGreenwich(tokens, i))
                return DateOrder.DayFirst;
        }
        return DateOrder.Unknown;
    }

    /// <summary><c>GMT+1</c>.</summary>
    private static bool IsEastOfGreenwich(Tokens tokens, int i) =>
        (tokens.IsWord(i, "GMT") || tokens.IsWord(i, "UTC")) && tokens.IsMark(i + 1, '+') && tokens.Number(i + 2) > 0;

    /// <summary>A month, a weekday, or the half of the day that stands before a clock in Chinese, Japanese and Korean.</summary>
    private static bool MayBegin(Tokens tokens, int i) =>
        WeekdayNames.All.Contains(tokens.Hash(i)) || MonthNames.Find(tokens.Hash(i)) > 0 || "上下午오".IndexOf(tokens.Text[tokens[i].Start]) >= 0
        || (MayBeGlued(tokens, i) && MonthNames.Find(MonthNames.WithoutWhatIsGluedBefore(tokens.Word(i))) > 0);

    /// <summary>A capital inside a word, with which the month begins.</summary>
    private static bool MayBeGlued(Tokens tokens, int i)
    {
        for (int at = tokens[i].Start + 1; at < tokens[i].End; at++)
        {
            if (char.IsUpper(tokens.Text[at]))
                return true;
        }
        return false;
    }

    private static string Iso(CalendarDate date, Clock? clock)
    {
        string month = Digits(date.Year, "D4") + "-" + Digits(date.Month, "D2");
        if (date.Day == 0)
            return month;
        string day = month + "-" + Digits(date.Day, "D2");
        return clock is Clock time ? day + "T" + time.Iso : day;
    }

    private static string Digits(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A clock behind the date, over at most four marks and words such as <c>at</c> or the T of ISO 8601.</summary>
    private static Clock? ReadClockBehind(Tokens tokens, int i)
    {
        bool isIntroduced = false;
        for (int at = i; at <= i + 4; at++)
        {
            if (ClockReader.Read(tokens, at, isIntroduced) is Clock clock)
                return clock;
            if (DateWords.BeforeClock.Contains(tokens.Word(at)))
                isIntroduced = true;
            else if (!tokens.IsMark(at, ".,|·•-–—/(@:～~"))
                return null;
        }
        return null;
    }

    private static int SkipToDate(Tokens tokens, int i)
    {
        int end = i + 2;
        while (i < end && (tokens.IsMark(i, ",|·•-–—/)") || tokens.IsWord(i, "on") || tokens.IsWord(i, "am")))
            i++;
        return i;
    }

    /// <summary>Past a weekday and the mark behind it; <paramref name="i"/> where none is.</summary>
    private static int SkipWeekday(Tokens tokens, int i)
    {
        if (!WeekdayNames.All.Contains(tokens.Word(i)))
            return i;
        i++;
        if (tokens.IsMark(i, "-") && tokens.IsGlued(i) && tokens.IsWord(i + 1, "feira"))
            i += 2;
        while (tokens.IsMark(i, ".,") || tokens.IsWord(i, "the") || tokens.IsWord(i, "den") || tokens.IsWord(i, "le"))
            i++;
        return i;
    }

    /// <summary>Past a weekday behind the date: <c>(Sat)</c>, <c>, Saturday</c>, <c>星期六</c>, <c>（土）</c>.</summary>
    private static int SkipWeekdayBehind(Tokens tokens, int i)
    {
        bool isBracketed = tokens.IsMark(i, "(（");
        int at = isBracketed || tokens.IsMark(i, ',') ? i + 1 : i;
        int end = at;
        if (WeekdayNames.All.Contains(tokens.Word(at)))
            end++;
        else
        {
            while (end < at + 3 && tokens.Is(end, TokenKind.Word) && WeekdayNames.IsHan(tokens.Text[tokens[end].Start]))
                end++;
        }
        if (end == at)
            return i;
        return isBracketed && tokens.IsMark(end, ")）") ? end + 1 : end;
    }

    /// <summary>What the words say that lead up to the date without a word between that is no part of it.</summary>
    private static DateLabel ReadLabel(Tokens tokens, int i, int floor)
    {
        if (LabelOf(WordGluedBefore(tokens, i)) is not DateLabel.None and var glued)
            return glued;
        for (int at = i - 1; at >= floor && at >= i - 8; at--)
        {
            if (!tokens.Is(at, TokenKind.Word))
                continue;
            string word = tokens.Word(at);
            if (LabelOf(word) is not DateLabel.None and var label)
                return label;
            if (!DateWords.Fillers.Contains(word) && !WeekdayNames.All.Contains(word))
                return DateLabel.None;
        }
        return DateLabel.None;
    }

    /// <summary>What the word says of a date behind it.</summary>
    public static DateLabel LabelOf(string word) =>
        DateWords.Updated.Contains(word) ? DateLabel.Updated : DateWords.Published.Contains(word) ? DateLabel.Published : DateLabel.None;

    private static string WordGluedBefore(Tokens tokens, int i)
    {
        string word = tokens.Word(i);
        // A word that was composed has other offsets than the text.
        return word.Length > 0 && word.Length == tokens[i].End - tokens[i].Start
            ? word.Substring(0, word.Length - MonthNames.WithoutWhatIsGluedBefore(word).Length)
            : "";
    }

    private static bool StandsBesideADate(Tokens tokens, int i)
    {
        if (tokens.Is(i, TokenKind.Number))
            return IsPartOfAClock(tokens, i);
        return DateWords.BesideADate.Contains(tokens.Hash(i)) || DateWords.IsHanFiller(tokens.Text[tokens[i].Start]);
    }

    private static bool IsPartOfAClock(Tokens tokens, int i) =>
        (tokens.IsMark(i + 1, ":") && tokens.IsGlued(i + 1) && tokens.Digits(i + 2) == 2)
        || (tokens.IsMark(i - 1, ":") && tokens.IsGlued(i) && tokens.Digits(i) == 2 && tokens.Is(i - 2, TokenKind.Number));
}
