using System.Globalization;

namespace SeedGen.Text;

/// <summary>A time of day.</summary>
/// <param name="Iso"><c>04:14</c>, followed by <c>Z</c> or <c>±hh:mm</c> where the offset is given; seconds are left out.</param>
/// <param name="End">One past its last token, its zone counted.</param>
internal readonly record struct Clock(string Iso, int End);

/// <summary>Reads a time of day that begins at a given token.</summary>
internal static class ClockReader
{
    /// <summary>
    /// The time that begins with the token <paramref name="i"/>; null where none does. Looks at a bounded number of tokens.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="i">The token.</param>
    /// <param name="isIntroduced">Whether a word such as <c>at</c> stands before it, so that <c>14.30</c> is a time and no decimal
    /// number.</param>
    public static Clock? Read(Tokens tokens, int i, bool isIntroduced)
    {
        int at = i;
        bool? isAfternoon = ReadAsianHalf(tokens, ref at);
        if (tokens.Digits(at) is 4 or 6 && IsBehindT(tokens, at))
            return ReadCompact(tokens, at);
        if (tokens.Digits(at) is not (1 or 2) || (tokens.IsGlued(at) && at == i && !IsBehindT(tokens, at) && !MayBeGlued(tokens, at)))
            return null;
        int hour = tokens.Number(at);
        int minute = ReadMinute(tokens, ref at, out char separator);
        if (minute < 0)
            return null;
        isAfternoon ??= ReadHalf(tokens, ref at);
        bool isMarked = isAfternoon is not null || ReadUnit(tokens, ref at);
        if (!isMarked && (separator is '\0' || (separator == '.' && !isIntroduced)))
            return null;
        if (isAfternoon is bool afternoon && hour <= 12)
            hour = (hour % 12) + (afternoon ? 12 : 0);
        if (hour > 23 || minute > 59)
            return null;
        string zone = ReadZone(tokens, ref at);
        return new Clock(TwoDigits(hour) + ":" + TwoDigits(minute) + zone, at);
    }

    /// <summary>Reads hour, separator and minute, and the seconds over; 0 for a bare hour, −1 where the minutes are none.</summary>
    private static int ReadMinute(Tokens tokens, ref int at, out char separator)
    {
        separator = '\0';
        at++;
        if (!tokens.Is(at, TokenKind.Mark) && !tokens.Is(at, TokenKind.Word))
            return 0;
        char next = tokens.Text[tokens[at].Start];
        if (next is '時' or '时' or '点' or '點' or '시')
            return ReadAsianMinute(tokens, ref at, out separator);
        bool isMark = next is ':' or '：' or '.' || (next is 'h' or 'H' && tokens[at].End - tokens[at].Start == 1);
        if (!isMark || !tokens.IsGlued(at))
            return 0;
        if (tokens.Digits(at + 1) != 2 || !tokens.IsGlued(at + 1))
            return next is 'h' or 'H' ? 0 : -1;
        separator = next;
        int minute = tokens.Number(at + 1);
        at += 2;
        for (int parts = 0; parts < 2 && tokens.IsMark(at, ":.") && tokens.IsGlued(at) && tokens.IsGlued(at + 1)
            && tokens.Is(at + 1, TokenKind.Number); parts++)
            at += 2;
        return minute;
    }

    private static int ReadAsianMinute(Tokens tokens, ref int at, out char separator)
    {
        separator = ':';
        at++;
        if (tokens.Digits(at) is not (1 or 2) || !tokens.Is(at + 1, TokenKind.Word) || "分분".IndexOf(tokens.Text[tokens[at + 1].Start]) < 0)
            return 0;
        int minute = tokens.Number(at);
        at += 2;
        return minute;
    }

    /// <summary><c>20240727T041400</c>.</summary>
    private static Clock? ReadCompact(Tokens tokens, int at)
    {
        int value = tokens.Digits(at) == 6 ? tokens.Number(at) / 100 : tokens.Number(at);
        at++;
        if (value / 100 > 23 || value % 100 > 59)
            return null;
        string zone = ReadZone(tokens, ref at);
        return new Clock(TwoDigits(value / 100) + ":" + TwoDigits(value % 100) + zone, at);
    }

    /// <summary><c>am</c>, <c>p.m.</c>: whether the afternoon; null where neither stands there.</summary>
    private static bool? ReadHalf(Tokens tokens, ref int at)
    {
        if (tokens.IsWord(at, "am") || tokens.IsWord(at, "pm"))
            return IsP(tokens, at++);
        if (!tokens.IsWord(at, "a") && !tokens.IsWord(at, "p"))
            return null;
        int m = tokens.IsMark(at + 1, '.') ? at + 2 : at + 1;
        if (m == at + 1 || !tokens.IsWord(m, "m"))
            return null;
        bool isAfternoon = IsP(tokens, at);
        at = tokens.IsMark(m + 1, '.') ? m + 2 : m + 1;
        return isAfternoon;
    }

    /// <summary><c>上午</c>, <c>下午</c>, <c>午前</c>, <c>午後</c>, <c>오전</c>, <c>오후</c>, which stand before the hour.</summary>
    private static bool? ReadAsianHalf(Tokens tokens, ref int at)
    {
        if (tokens.IsWord(at, "오전") || tokens.IsWord(at, "오후"))
            return tokens.Word(at++) == "오후";
        bool? isAfternoon = (tokens.Word(at), tokens.Word(at + 1)) switch
        {
            ("上", "午") or ("午", "前") => false,
            ("下", "午") or ("午", "後" or "后") => true,
            _ => null,
        };
        if (isAfternoon is not null)
            at += 2;
        return isAfternoon;
    }

    private static bool ReadUnit(Tokens tokens, ref int at)
    {
        if (!DateWords.AfterClock.Contains(tokens.Word(at)))
            return false;
        at++;
        return true;
    }

    /// <summary>
    /// The offset that the text gives as a number, UTC, GMT or Z, as ISO 8601 writes it. Empty where there is none; a zone's name is read
    /// over.
    /// </summary>
    private static string ReadZone(Tokens tokens, ref int at)
    {
        int i = tokens.IsMark(at, '(') ? at + 1 : at;
        string zone = "";
        int end = i;
        if (tokens.IsWord(i, "Z") && tokens.IsGlued(i))
            (zone, end) = ("Z", i + 1);
        else if (tokens.IsWord(i, "UTC") || tokens.IsWord(i, "GMT"))
            (zone, end) = ReadOffset(tokens, i + 1, isNamed: true) ?? ("Z", i + 1);
        else if (ReadOffset(tokens, i, isNamed: false) is (string, int) offset)
            (zone, end) = offset;
        while (end < i + 3 && DateWords.NamedZones.Contains(tokens.Word(end)) && IsCapital(tokens, end))
            end++;
        if (end == i)
            return "";
        if (end < i + 4 && tokens.IsWord(end, "time"))
            end++;
        at = i > at && tokens.IsMark(end, ')') ? end + 1 : end;
        return zone;
    }

    /// <summary><c>+02:00</c>, <c>-0500</c>, and behind UTC or GMT also <c>+2</c>.</summary>
    private static (string Zone, int End)? ReadOffset(Tokens tokens, int i, bool isNamed)
    {
        if (!tokens.IsMark(i, "+-−") || !tokens.IsGlued(i + 1) || !tokens.Is(i + 1, TokenKind.Number))
            return null;
        int hours = tokens.Number(i + 1), minutes = 0, end = i + 2;
        bool hasMinutes = tokens.Digits(i + 1) == 4;
        if (hasMinutes)
            (hours, minutes) = (hours / 100, hours % 100);
        else if (tokens.IsMark(end, ':') && tokens.IsGlued(end) && tokens.IsGlued(end + 1) && tokens.Digits(end + 1) == 2)
            (minutes, end, hasMinutes) = (tokens.Number(end + 1), end + 2, true);
        // A range of hours (14:00-15:30) is told from an offset by what offsets there are.
        if ((!hasMinutes && !isNamed) || hours is < 0 or > 14 || minutes is not (0 or 30 or 45))
            return null;
        char sign = tokens.IsMark(i, '+') ? '+' : '-';
        return (hours == 0 && minutes == 0 ? "Z" : sign + TwoDigits(hours) + ":" + TwoDigits(minutes), end);
    }

    private static bool IsP(Tokens tokens, int i) => tokens.Text[tokens[i].Start] is 'p' or 'P';

    private static bool IsCapital(Tokens tokens, int i) => char.IsUpper(tokens.Text[tokens[i].Start]);

    private static bool IsBehindT(Tokens tokens, int i) => tokens.IsGlued(i) && tokens.IsWord(i - 1, "T") && tokens.IsGlued(i - 1);

    /// <summary>
    /// A clock glued to what stands between it and the date is still a clock (<c>(4:14 pm)</c>), and so is one glued to the year.
    /// </summary>
    private static bool MayBeGlued(Tokens tokens, int i) => !tokens.IsMark(i - 1, ".:$€£");

    private static string TwoDigits(int value) => value.ToString("D2", CultureInfo.InvariantCulture);
}
