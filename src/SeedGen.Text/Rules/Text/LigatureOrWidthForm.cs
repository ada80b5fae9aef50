using System.Text;

namespace SeedGen.Text;

/// <summary>SEED2008: letters as a typesetter's or a terminal's font has them, which search and comparison take for others.</summary>
internal static class LigatureOrWidthForm
{
    private const char FirstWide = '！', LastWide = '～';
    private const int FromWide = '！' - '!';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "ſt", "st"];
    private static readonly string[] ArmenianLigatures = ["մն", "մե", "մի", "վն", "մխ"];

    /// <summary>The half-width forms from U+FF61 on, each as it is written.</summary>
    private const string HalfWidth =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    public static readonly Rule Rule = new(
        "SEED2008", nameof(LigatureOrWidthForm), Severity.Suggestion,
        "Ligatures and width forms in the text",
        "“{0}” is written with characters for one font’s ligatures or widths; write “{1}”",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Write the letters themselves",
    };

    /// <summary>Whether <paramref name="c"/> is such a form.</summary>
    public static bool IsForm(char c) => c is >= '\uFB00' and <= '\uFB06' or >= '\uFB13' and <= '\uFB17' or >= FirstWide and <= LastWide
        or >= '\uFF61' and <= '\uFF9F';

    public static Finding? Read(FaultPlace place)
    {
        int end = place.Position;
        while (end < place.Limit && IsForm(place.At(end)))
            end++;
        var run = new TextRange(place.Position, end);
        if (place.At(run.Start) is >= FirstWide and <= LastWide && IsAmongWideLetters(place, run))
            return null;
        string text = place.TextOf(run), written = Write(text);
        return new Finding(Rule, run, text, written) { Edits = new([new TextEdit(run, written)]) };
    }

    /// <summary>East Asian text is set in a square each, and its Latin letters, digits and marks may be, too.</summary>
    private static bool IsAmongWideLetters(FaultPlace place, TextRange run)
    {
        const int Near = 20;
        for (int i = Math.Max(place.Start, run.Start - Near); i < Math.Min(place.End, run.End + Near); i++)
        {
            if (place.At(i) is (>= '\u2E80' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF61' and <= '\uFFDC'))
                return true;
        }
        return false;
    }

    private static string Write(string forms)
    {
        var result = new StringBuilder(forms.Length + 2);
        foreach (char c in forms)
        {
            if (c is >= FirstWide and <= LastWide)
                result.Append((char)(c - FromWide));
            else if (c >= '\uFF61')
                result.Append(HalfWidth[c - '\uFF61']);
            else
                result.Append(c < '\uFB13' ? Ligatures[c - '\uFB00'] : ArmenianLigatures[c - '\uFB13']);
        }
        return ComposedLetters.Compose(result.Replace('゛', '\u3099').Replace('゜', '\u309A').ToString());
    }
}
