namespace SeedGen.Training;

/// <summary>How a page is written to a text file: pages that differ in that alone should be read alike.</summary>
/// <param name="HasBlankLines">Whether empty lines stand between blocks.</param>
/// <param name="WrappedTo">The columns that lines are wrapped to, as plain-text browsers do; null where a paragraph is one line.</param>
/// <param name="IsMarkdown">
/// Whether links are written as Markdown does. The corpus does not say which words were links, so that all short lines are, and two words of
/// every long one.
/// </param>
internal sealed record PageForm(bool HasBlankLines = true, int? WrappedTo = null, bool IsMarkdown = false)
{
    private const int LongestLink = 8, LinkInLine = 3;
    private const string Address = "https://example.org/news/2024/a-page-of-this-site";

    /// <summary>The corpus' own: a line of text for each of the page's.</summary>
    public static readonly PageForm AsItIs = new();

    /// <summary>The lines of text that a line of the page is written in.</summary>
    public IEnumerable<string> Write(string line)
    {
        string written = IsMarkdown ? Linked(line) : line;
        return WrappedTo is { } columns ? Wrap(written, columns) : [written];
    }

    private static string Linked(string line)
    {
        string[] words = line.Split(' ');
        if (line.Contains('[') || line.Contains(']'))
            return line;
        if (words.Length <= LongestLink)
            return $"* [{line}]({Address})";
        string link = $"[{words[LinkInLine]} {words[LinkInLine + 1]}]({Address})";
        return string.Join(' ', [.. words[..LinkInLine], link, .. words[(LinkInLine + 2)..]]);
    }

    /// <summary>As many words a line as fit; a word that is too long has a line of its own.</summary>
    private static IEnumerable<string> Wrap(string line, int columns)
    {
        string wrapped = "";
        foreach (string word in line.Split(' '))
        {
            if (wrapped.Length > 0 && wrapped.Length + 1 + word.Length > columns)
            {
                yield return wrapped;
                wrapped = word;
            }
            else
                wrapped = wrapped.Length > 0 ? wrapped + " " + word : word;
        }
        yield return wrapped;
    }
}
