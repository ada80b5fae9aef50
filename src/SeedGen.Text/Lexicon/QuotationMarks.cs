namespace SeedGen.Text;

/// <summary>Which mark closes a quotation that another opens.</summary>
internal static class QuotationMarks
{
    /// <summary>The marks that open a quotation wherever they stand.</summary>
    private const string Openers = "“„«「『";

    /// <summary>Those that open one only before a word and close it only behind one: they stand at both ends, or face either way.</summary>
    private const string TwoWay = "\"”»";

    /// <summary>Whether the mark at <paramref name="i"/> opens a quotation.</summary>
    public static bool Opens(string text, int i) =>
        Openers.IndexOf(text[i]) >= 0
        || (TwoWay.IndexOf(text[i]) >= 0
            && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])
            && (i == 0 || IsBeforeAnOpener(text[i - 1])));

    /// <summary>The marks that close a quotation that <paramref name="opener"/> opens.</summary>
    public static string Closers(char opener) => opener switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '»' => "«»",
        '「' => "」",
        '『' => "』",
        _ => opener.ToString(),
    };

    private static bool IsBeforeAnOpener(char c) => char.IsWhiteSpace(c) || "([{—–-/:‘'（".IndexOf(c) >= 0;
}
