namespace SeedGen.Text;

/// <summary>Reads a day of the calendar that begins at a given token, in the notations of many languages.</summary>
internal static class CalendarDateReader
{
    private const string Separators = "-/.";

    /// <summary>Two digits up to here are a year of this century.</summary>
    private const int LastShortYear = 69;

    /// <summary>
    /// The date that begins with the token <paramref name="i"/>; null where none does. Looks at a bounded number of tokens.
    /// </summary>
    public static CalendarDate? Read(Tokens tokens, int i)
    {
        if (tokens.Is(i, TokenKind.Word))
            return ReadMonthFirst(tokens, i);
        if (!tokens.Is(i, TokenKind.Number) || IsInsideOfANumber(tokens, i))
            return null;
        return tokens.Digits(i) switch
        {
            8 => ReadCompact(tokens, i),
            4 when CalendarDate.IsYear(tokens.Number(i)) => ReadYearFirst(tokens, i),
            1 or 2 => ReadDayFirst(tokens, i) ?? ReadAsianMonthAndDay(tokens, i) ?? ReadNumeric(tokens, i),
            _ => null,
        };
    }

    /// <summary><c>July 27, 2024</c>, <c>Jul. 27th 2024</c>, <c>July 27</c>, <c>July 2024</c>, <c>julio de 2024</c>.</summary>
    private static CalendarDate? ReadMonthFirst(Tokens tokens, int i)
    {
        string word = MonthNames.WithoutWhatIsGluedBefore(tokens.Word(i));
        int month = MonthNames.Find(word);
        if (month == 0)
            return null;
        int next = SkipMark(tokens, i + 1, '.');
        if (tokens.Digits(next) is 1 or 2 && tokens.Number(next) is >= 1 and var day)
        {
            int end = SkipOrdinal(tokens, next + 1);
            int year = SkipConnectors(tokens, SkipMark(tokens, end, ','));
            return IsYear(tokens, year) ? CalendarDate.Of(tokens.Number(year), month, day, year + 1)
                : IsClock(tokens, next) || day > 31 ? null
                : CalendarDate.Of(0, month, day, end);
        }
        if (!MonthNames.StandsWithoutADay(word))
            return null;
        next = SkipConnectors(tokens, SkipMark(tokens, next, ','));
        return IsYear(tokens, next) ? CalendarDate.Of(tokens.Number(next), month, 0, next + 1) : null;
    }

    /// <summary>
    /// <c>27 July 2024</c>, <c>27th of July, 2024</c>, <c>27. Juli 2024</c>, <c>27 de julio de 2024</c>, <c>27-Jul-2024</c>,
    /// <c>27 July</c>.
    /// </summary>
    private static CalendarDate? ReadDayFirst(Tokens tokens, int i)
    {
        int at = SkipConnectors(tokens, SkipOrdinal(tokens, i + 1));
        if (tokens.IsMark(at, "-/"))
            at++;
        int month = MonthNames.Find(tokens.Word(at));
        if (month == 0)
            return null;
        int end = SkipMark(tokens, SkipSecondName(tokens, at + 1), '.');
        int year = SkipConnectors(tokens, SkipMark(tokens, end, ','));
        if (tokens.IsMark(year, "-/"))
            year++;
        return IsYear(tokens, year) ? CalendarDate.Of(tokens.Number(year), month, tokens.Number(i), year + 1)
            : tokens.Number(i) is >= 1 and <= 31 ? CalendarDate.Of(0, month, tokens.Number(i), end)
            : null;
    }

    /// <summary>
    /// <c>2024-07-27</c>, <c>2024/7/27</c>, <c>2024. 7. 27.</c>, <c>2024年7月27日</c>, <c>2024년 7월</c>, <c>2024 July 27</c>.
    /// </summary>
    private static CalendarDate? ReadYearFirst(Tokens tokens, int i)
    {
        int year = tokens.Number(i);
        if (IsUnit(tokens, i + 1, "年년") && tokens.Digits(i + 2) is 1 or 2 && IsUnit(tokens, i + 3, "月월")
            && tokens.Number(i + 2) is >= 1 and <= 12 and var month)
        {
            return tokens.Digits(i + 4) is 1 or 2 && IsUnit(tokens, i + 5, "日일号號")
                ? CalendarDate.Of(year, month, tokens.Number(i + 4), i + 6)
                : CalendarDate.Of(year, month, 0, i + 4);
        }
        if (IsSeparated(tokens, i, i + 2) && tokens.Digits(i + 2) is 1 or 2 && IsSeparated(tokens, i + 2, i + 4)
            && tokens.Digits(i + 4) is 1 or 2 && SameMark(tokens, i + 1, i + 3) && tokens.Number(i + 2) is >= 1 and <= 12
            && !Continues(tokens, i + 4))
        {
            return CalendarDate.Of(year, tokens.Number(i + 2), tokens.Number(i + 4), i + 5);
        }
        int at = tokens.IsMark(i + 1, "-/.,") ? i + 2 : i + 1;
        int named = MonthNames.Find(tokens.Word(at));
        int day = tokens.IsMark(at + 1, "-/.") ? at + 2 : at + 1;
        return named > 0 && tokens.Digits(day) is 1 or 2 && tokens.Number(day) >= 1
            ? CalendarDate.Of(year, named, tokens.Number(day), day + 1)
            : null;
    }

    /// <summary><c>7月27日</c>, <c>7월 27일</c>.</summary>
    private static CalendarDate? ReadAsianMonthAndDay(Tokens tokens, int i) =>
        IsUnit(tokens, i + 1, "月월") && tokens.Digits(i + 2) is 1 or 2 && IsUnit(tokens, i + 3, "日일号號") && tokens.Number(i) is >= 1 and <= 12
            ? CalendarDate.Of(0, tokens.Number(i), tokens.Number(i + 2), i + 4)
            : null;

    /// <summary>
    /// <c>27/07/2024</c> and <c>07/27/2024</c>, where a number above 12 settles which is the day; with points the day stands first.
    /// </summary>
    private static CalendarDate? ReadNumeric(Tokens tokens, int i)
    {
        if (!IsSeparated(tokens, i, i + 2) || tokens.Digits(i + 2) is not (1 or 2) || !IsSeparated(tokens, i + 2, i + 4)
            || !SameMark(tokens, i + 1, i + 3) || Continues(tokens, i + 4))
        {
            return null;
        }
        int first = tokens.Number(i), second = tokens.Number(i + 2), end = i + 5;
        if (!IsYear(tokens, i + 4))
            return IsShortYear(tokens, i) ? new CalendarDate(Century(tokens.Number(i + 4)), first, second, DateDoubt.Ambiguous, end) : null;
        int year = tokens.Number(i + 4);
        bool dayFirst = second is >= 1 and <= 12, monthFirst = first is >= 1 and <= 12;
        if (dayFirst && (!monthFirst || first == second || tokens.IsMark(i + 1, '.')))
            return CalendarDate.Of(year, second, first, end) with { Order = monthFirst ? DateOrder.Unknown : DateOrder.DayFirst };
        if (monthFirst && !dayFirst)
            return CalendarDate.Of(year, first, second, end) with { Order = DateOrder.MonthFirst };
        return monthFirst ? new CalendarDate(year, first, second, DateDoubt.Ambiguous, end)
            : new CalendarDate(year, second, first, DateDoubt.Impossible, end);
    }

    /// <summary>The year that two digits mean, once the order of the numbers is known.</summary>
    private static int Century(int year) => year <= LastShortYear ? 2000 + year : 1900 + year;

    /// <summary><c>20240727T…</c>: without the clock behind it, eight digits are any number.</summary>
    private static CalendarDate? ReadCompact(Tokens tokens, int i)
    {
        int value = tokens.Number(i);
        return tokens.IsWord(i + 1, "T") && tokens.IsGlued(i + 1) && tokens.IsGlued(i + 2) && tokens.Digits(i + 2) is 4 or 6
            && CalendarDate.IsYear(value / 10000)
            ? CalendarDate.Of(value / 10000, value / 100 % 100, value % 100, i + 1)
            : null;
    }

    /// <summary><c>27.07.24</c>: a date for certain, but of two digits nobody can tell the year.</summary>
    private static bool IsShortYear(Tokens tokens, int i) =>
        tokens.IsMark(i + 1, "/.") && tokens.Digits(i) == 2 && tokens.Digits(i + 2) == 2 && tokens.Digits(i + 4) == 2
        && tokens.Number(i) is >= 1 and <= 31 && tokens.Number(i + 2) is >= 1 and <= 31
        && (tokens.Number(i) <= 12 || tokens.Number(i + 2) <= 12);

    private static bool IsYear(Tokens tokens, int i) => tokens.Digits(i) == 4 && CalendarDate.IsYear(tokens.Number(i));

    private static bool IsUnit(Tokens tokens, int i, string units) =>
        tokens.Is(i, TokenKind.Word) && units.IndexOf(tokens.Text[tokens[i].Start]) >= 0;

    private static bool SameMark(Tokens tokens, int i, int j) => tokens.Text[tokens[i].Start] == tokens.Text[tokens[j].Start];

    /// <summary>One separator stands between two numbers: without white space, or a point with white space behind it.</summary>
    private static bool IsSeparated(Tokens tokens, int left, int right) =>
        tokens.IsMark(left + 1, Separators) && tokens.IsGlued(left + 1) && tokens.Is(right, TokenKind.Number)
        && (tokens.IsGlued(right) || tokens.IsMark(left + 1, '.'));

    /// <summary>The number goes on (<c>1.2.2020.4</c>), so that it is none of a date's.</summary>
    private static bool Continues(Tokens tokens, int i) =>
        tokens.IsMark(i + 1, Separators) && tokens.IsGlued(i + 1) && tokens.IsGlued(i + 2) && tokens.Is(i + 2, TokenKind.Number);

    /// <summary>
    /// A number that goes on from a number or letter to its left (<c>1.27.07.2024</c>, <c>A4</c>) begins no date; one behind Han does.
    /// </summary>
    private static bool IsInsideOfANumber(Tokens tokens, int i) =>
        tokens.IsGlued(i)
        && (tokens.Is(i - 1, TokenKind.Word) ? tokens.Text[tokens[i - 1].Start] < '\u3000' && !EndsInLowerCase(tokens, i - 1)
            : tokens.IsMark(i - 1, Separators + ":") && tokens.IsGlued(i - 1) && tokens.Is(i - 2, TokenKind.Number));

    /// <summary>A word glued before a number was a label once (<c>Published27 July 2024</c>).</summary>
    private static bool EndsInLowerCase(Tokens tokens, int i) =>
        tokens[i].End - tokens[i].Start > 3 && char.IsLower(tokens.Text[tokens[i].End - 1]);

    private static bool IsClock(Tokens tokens, int i) =>
        tokens.IsMark(i + 1, ':') && tokens.IsGlued(i + 1) && tokens.Is(i + 2, TokenKind.Number);

    private static int SkipMark(Tokens tokens, int i, char mark) => tokens.IsMark(i, mark) ? i + 1 : i;

    private static int SkipOrdinal(Tokens tokens, int i) =>
        tokens.IsMark(i, ".ºª°") || (tokens.IsGlued(i) && DateWords.Ordinals.Contains(tokens.Word(i))) ? i + 1 : i;

    /// <summary>Two names of one month: <c>يوليو/تموز</c>.</summary>
    private static int SkipSecondName(Tokens tokens, int i) => tokens.IsMark(i, '/') && MonthNames.Find(tokens.Word(i + 1)) > 0 ? i + 2 : i;

    /// <summary>Up to two words such as <c>of the</c>, <c>de</c>, <c>d’</c>.</summary>
    private static int SkipConnectors(Tokens tokens, int i)
    {
        if (tokens.IsWord(i, "d") && tokens.IsMark(i + 1, "'’"))
            return i + 2;
        for (int skipped = 0; skipped < 2 && DateWords.Connectors.Contains(tokens.Word(i)); skipped++)
            i++;
        return i;
    }
}
