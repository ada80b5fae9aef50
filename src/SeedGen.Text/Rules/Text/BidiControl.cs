using System.Globalization;

namespace SeedGen.Text;

/// <summary>
/// SEED2005: characters that make text read otherwise than it is written, as in the attack that is known as Trojan Source
/// (CVE-2021-42574).
/// </summary>
internal static class BidiControl
{
    private const char PopEmbedding = '\u202C', PopIsolate = '\u2069';

    public static readonly Rule Rule = new(
        "SEED2005", nameof(BidiControl), Severity.Error,
        "Characters that change the order in which text is shown",
        "U+{0} ({1}) makes the text behind it read in another order than it is written{2}; delete it",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Delete the direction control",
    };

    /// <summary>Whether <paramref name="c"/> is an embedding, an override, an isolate or the end of one.</summary>
    public static bool IsBidiControl(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    /// <summary>Whether <paramref name="c"/> is a letter of a script that is written from right to left.</summary>
    public static bool IsRightToLeft(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF'
        or >= '\uFE70' and <= '\uFEFC';

    /// <summary>What only ends an embedding or isolate changes nothing by itself.</summary>
    public static Finding? Read(FaultPlace place)
    {
        char c = place.At(place.Position);
        bool isIsolate = c is >= '\u2066' and < PopIsolate;
        if (c is PopEmbedding or PopIsolate)
            return null;
        int close = FindClose(place, isIsolate);
        if (isIsolate && close >= 0)
            return null;
        var span = new TextRange(place.Position, place.Position + 1);
        var edits = new List<TextEdit> { new(span, "") };
        if (close >= 0)
            edits.Add(new TextEdit(new TextRange(close, close + 1), ""));
        return new Finding(
            Rule, span, ((int)c).ToString("X4", CultureInfo.InvariantCulture), NameOf(c), close < 0 ? " and is never ended" : "")
        {
            Edits = new(edits),
        };
    }

    /// <summary>Where the embedding or isolate at the place ends; negative where nothing on its line ends it.</summary>
    private static int FindClose(FaultPlace place, bool isIsolate)
    {
        int depth = 0;
        for (int i = place.Position; i < place.Limit; i++)
        {
            char c = place.At(i);
            if (isIsolate ? c is >= '\u2066' and < PopIsolate : c is '\u202A' or '\u202B' or '\u202D' or '\u202E')
                depth++;
            else if (c == (isIsolate ? PopIsolate : PopEmbedding) && --depth == 0)
                return i;
        }
        return -1;
    }

    private static string NameOf(char c) => c switch
    {
        '\u202A' => "left-to-right embedding",
        '\u202B' => "right-to-left embedding",
        '\u202D' => "left-to-right override",
        '\u202E' => "right-to-left override",
        '\u2066' => "left-to-right isolate",
        '\u2067' => "right-to-left isolate",
        _ => "first strong isolate",
    };
}
