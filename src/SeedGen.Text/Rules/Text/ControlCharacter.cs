using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2004: characters that are no text: control codes, a byte order mark inside, halves of surrogate pairs.</summary>
internal static class ControlCharacter
{
    public static readonly Rule Rule = new(
        "SEED2004", nameof(ControlCharacter), Severity.Warning,
        "Control characters in the text",
        "{0} is {1}, which prints as nothing or as rubbish; delete it, or write the character that was meant",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Remove the control characters",
    };

    public static Finding? Read(FaultPlace place)
    {
        int end = place.Position;
        while (end < place.End && IsBad(place, end))
            end++;
        if (end == place.Position)
            return null;
        var run = new TextRange(place.Position, end);
        string code = "U+" + ((int)place.Source[run.Start]).ToString("X4", CultureInfo.InvariantCulture);
        string more = (run.Length - 1).ToString(CultureInfo.InvariantCulture);
        return new Finding(
            Rule, run, run.Length == 1 ? code : code + " (with " + more + " more behind it)", NameOf(place.Source[run.Start]))
        {
            Edits = Repair(place, run),
        };
    }

    private static bool IsBad(FaultPlace place, int i) => place.Source[i] switch
    {
        >= ' ' and <= '~' => place.At(i - 1) == '\0' && place.At(i + 1) == '\0' && IsUtf16(place, i),
        '\uFEFF' => i > 0, // at the very start it says how the file is encoded
        char c when char.IsSurrogate(c) => !IsInPair(place.Source, i),
        '\uFFFD' => false,
        char c => (Triggers.Of(c) & Trigger.Control) != 0,
    };

    /// <summary>UTF-16 read as UTF-8 has a NUL behind each letter: such a text is one run a line and not a finding a letter.</summary>
    private static bool IsUtf16(FaultPlace place, int i) => i > place.Position;

    private static bool IsInPair(string source, int i) => char.IsHighSurrogate(source[i])
        ? i + 1 < source.Length && char.IsLowSurrogate(source[i + 1])
        : i > 0 && char.IsHighSurrogate(source[i - 1]);

    /// <summary>
    /// What half a pair or an annotation stood for, nobody knows; else each character gives way to what it says, or to nothing.
    /// </summary>
    private static ValueList<TextEdit> Repair(FaultPlace place, TextRange run)
    {
        var edits = new List<TextEdit>();
        for (int i = run.Start; i < run.End; i++)
        {
            char c = place.Source[i];
            if (char.IsSurrogate(c) || c is >= '\uFFF9' and <= '\uFFFB')
                return ValueList<TextEdit>.Empty;
            if (c is < ' ' or > '~')
                edits.Add(new TextEdit(new TextRange(i, i + 1), InsteadOf(place, i)));
        }
        return new ValueList<TextEdit>(edits);
    }

    private static string InsteadOf(FaultPlace place, int i)
    {
        char c = place.Source[i];
        if (c is '\v' or '\f')
            return char.IsWhiteSpace(place.At(i - 1)) || char.IsWhiteSpace(place.At(i + 1)) ? "" : " ";
        return CodePage.OfControl(c) is var meant and not '\0' ? meant.ToString() : "";
    }

    private static string NameOf(char c) => c switch
    {
        '\uFEFF' => "a byte order mark inside the text",
        char surrogate when char.IsSurrogate(surrogate) => "one half of a surrogate pair",
        char control when char.IsControl(control) => "a control character",
        _ => "no character of any text",
    };
}
