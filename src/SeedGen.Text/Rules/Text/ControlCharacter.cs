using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2004: characters that are no text: control codes, a byte order mark inside, halves of surrogate pairs.</summary>
internal static class ControlCharacter
{
    public static readonly Rule Rule = new(
        "SEED2004", nameof(ControlCharacter), Severity.Warning,
        "Control characters in the text",
        "{0} is {1}, which prints as nothing or as rubbish; delete it, or write the character that was meant",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article) =>
        article.RunsOf(IsBad).Select(run => Find(article.Source, run));

    private static bool IsBad(string source, int i) => source[i] switch
    {
        >= ' ' and <= '~' => IsBetweenNuls(source, i),
        '\t' or '\n' or '\r' or '\u0085' => false,
        '\uFEFF' => i > 0, // at the very start it says how the file is encoded
        >= '\uFFF9' and <= '\uFFFB' or '\uFFFE' or '\uFFFF' => true,
        char c when char.IsSurrogate(c) => !IsInPair(source, i),
        char c => char.IsControl(c),
    };

    /// <summary>UTF-16 read as UTF-8 has a NUL behind each letter: such a text is one run a line and not a finding a letter.</summary>
    private static bool IsBetweenNuls(string source, int i) =>
        i > 0 && i + 1 < source.Length && source[i - 1] == '\0' && source[i + 1] == '\0';

    private static bool IsInPair(string source, int i) => char.IsHighSurrogate(source[i])
        ? i + 1 < source.Length && char.IsLowSurrogate(source[i + 1])
        : i > 0 && char.IsHighSurrogate(source[i - 1]);

    private static Finding Find(string source, TextRange run)
    {
        string code = "U+" + ((int)source[run.Start]).ToString("X4", CultureInfo.InvariantCulture);
        string more = (run.Length - 1).ToString(CultureInfo.InvariantCulture);
        return new Finding(Rule, run, run.Length == 1 ? code : code + " (with " + more + " more behind it)", NameOf(source[run.Start]));
    }

    private static string NameOf(char c) => c switch
    {
        '\uFEFF' => "a byte order mark inside the text",
        char surrogate when char.IsSurrogate(surrogate) => "one half of a surrogate pair",
        char control when char.IsControl(control) => "a control character",
        _ => "no character of any text",
    };
}
