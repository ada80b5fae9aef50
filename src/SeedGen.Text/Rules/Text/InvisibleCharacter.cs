using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2006: characters that nobody sees and no script needs where they stand.</summary>
internal static class InvisibleCharacter
{
    private const char SoftHyphen = '\u00AD', NonJoiner = '\u200C', Joiner = '\u200D', Space = '\u200B';

    public static readonly Rule Rule = new(
        "SEED2006", nameof(InvisibleCharacter), Severity.Warning,
        "Invisible characters in the text",
        "{0} is invisible, and hides words from search and comparison; delete it",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Delete the invisible characters",
    };

    /// <summary>Whether <paramref name="c"/> alone shows nothing; marks of direction such as U+200E are not meant, and are fine.</summary>
    public static bool IsInvisible(char c) => c is SoftHyphen or '\u034F' or '\u115F' or '\u1160' or '\u180E' or >= Space and <= Joiner
        or >= '\u2060' and <= '\u2064' or >= '\u206A' and <= '\u206F' or '\u3164' or >= '\uFE00' and <= '\uFE0F' or '\uFFA0';

    public static Finding? Read(FaultPlace place)
    {
        int end = place.Position;
        for (int length = LengthAt(place, end); length > 0; length = LengthAt(place, end))
            end += length;
        if (end == place.Position)
            return null;
        var run = new TextRange(place.Position, end);
        string code = "U+" + CodeAt(place, run.Start).ToString("X4", CultureInfo.InvariantCulture);
        string more = run.Length == LengthAt(place, run.Start) ? "" : " (with more behind it)";
        return new Finding(Rule, run, code + more) { Edits = new([new TextEdit(run, "")]) };
    }

    /// <summary>The length of the needless character at <paramref name="i"/>; 0 where none is.</summary>
    private static int LengthAt(FaultPlace place, int i)
    {
        char c = place.At(i);
        if (c == '\uDB40' && char.IsLowSurrogate(place.At(i + 1)))
            return IsTag(place, i) && !IsInFlag(place, i) ? 2 : 0;
        if (BidiControl.IsBidiControl(c))
            return IsIdle(place, i) ? 1 : 0;
        return IsInvisible(c) && !IsNeeded(place, i) ? 1 : 0;
    }

    private static int CodeAt(FaultPlace place, int i) =>
        char.IsHighSurrogate(place.At(i)) ? char.ConvertToUtf32(place.At(i), place.At(i + 1)) : place.At(i);

    private static bool IsNeeded(FaultPlace place, int i)
    {
        char before = place.At(i - 1), after = place.At(i + 1);
        return place.At(i) switch
        {
            NonJoiner => IsJoining(before),
            Joiner => IsJoining(before) || (IsEmoji(before) && IsEmoji(after)),
            Space => Scripts.IsUnspaced(before) || Scripts.IsUnspaced(after) || before is >= '\u0F00' and <= '\u0FFF',
            '\u034F' => before >= '\u0370' || Scripts.IsCombining(before),
            '\u115F' or '\u1160' => before is >= '\u1100' and <= '\u11FF' || after is >= '\u1100' and <= '\u11FF',
            '\u180E' => before is >= '\u1800' and <= '\u18AF',
            >= '\u2061' and <= '\u2064' => before is '\u2061' || IsMathematical(before) || IsMathematical(after),
            >= '\uFE00' and <= '\uFE0F' => before >= '\u2000' || before is '#' or '*' or '©' or '®' || char.IsDigit(before)
                || before is >= '\u1000' and <= '\u109F' or >= '\u1800' and <= '\u18AF',
            _ => false,
        };
    }

    /// <summary>The scripts whose letters join, or stack, unless they are told: Arabic to Mongolian, and those that came later.</summary>
    private static bool IsJoining(char c) => c is >= '\u0590' and <= '\u1CFF' or >= '\uA800' and <= '\uABFF' || char.IsLowSurrogate(c)
        || c is NonJoiner or Joiner;

    private static bool IsEmoji(char c) => char.IsSurrogate(c) || c is >= '\u2190' and <= '\u2BFF' or '\uFE0F' or '\u20E3';

    private static bool IsMathematical(char c) => char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.MathSymbol;

    private static bool IsTag(FaultPlace place, int i) =>
        char.ConvertToUtf32(place.At(i), place.At(i + 1)) is 0xE0001 or (>= 0xE0020 and <= 0xE007F);

    /// <summary>The flags of England, Scotland and Wales are a black flag with tags behind it.</summary>
    private static bool IsInFlag(FaultPlace place, int i)
    {
        const int MostTags = 8;
        int start = i;
        for (int tags = 0; tags < MostTags && place.At(start - 2) == '\uDB40'; tags++)
            start -= 2;
        return place.At(start - 2) == '\uD83C' && place.At(start - 1) == '\uDFF4';
    }

    /// <summary>An isolate that holds nothing of the other direction, or the end of something that nothing began.</summary>
    private static bool IsIdle(FaultPlace place, int i)
    {
        if (place.At(i) is '\u202C')
            return true;
        return place.At(i) is >= '\u2066' and <= '\u2069' && !place.Article.HasRightToLeftText;
    }
}
