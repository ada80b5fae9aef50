namespace SeedGen.Text;

/// <summary>
/// A line of a text that says which findings are meant: <c>&lt;!-- seedgen-disable-next-line SEED2024: a song --&gt;</c>. It stands alone on
/// its line and is no part of the text.
/// </summary>
public static class SuppressionComment
{
    /// <summary>Silences the rules for findings that begin on the next line that is not blank.</summary>
    internal const string NextLine = "seedgen-disable-next-line";

    /// <summary>Silences the rules in the whole file, findings about the file itself included.</summary>
    internal const string File = "seedgen-disable-file";

    private const string Opening = "<!--", Closing = "-->", Name = "seedgen-";

    /// <summary>Whether the range, without white space at its ends, is a comment of ours, be it understood or not.</summary>
    internal static bool StandsIn(string source, int start, int end)
    {
        if (end - start < Opening.Length + Name.Length + Closing.Length
            || string.CompareOrdinal(source, start, Opening, 0, Opening.Length) != 0
            || string.CompareOrdinal(source, end - Closing.Length, Closing, 0, Closing.Length) != 0)
            return false;
        int name = start + Opening.Length;
        while (name < end && source[name] == ' ')
            name++;
        return string.CompareOrdinal(source, name, Name, 0, Name.Length) == 0;
    }

    /// <summary>The comment's words up to the colon that a reason stands behind.</summary>
    internal static string[] WordsOf(string comment)
    {
        string inside = comment.Substring(Opening.Length, comment.Length - Opening.Length - Closing.Length);
        int reason = inside.IndexOf(':');
        return (reason < 0 ? inside : inside.Substring(0, reason)).Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
    }
}
