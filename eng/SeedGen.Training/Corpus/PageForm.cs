using System.Net;

namespace SeedGen.Training;

/// <summary>How a page is written to a text file: pages that differ in that alone should be read alike.</summary>
/// <param name="HasBlankLines">Whether empty lines stand between blocks.</param>
/// <param name="WrappedTo">The columns that lines are wrapped to, as plain-text browsers do; null where a paragraph is one line.</param>
/// <param name="Markup">
/// What links are written in. The corpus does not say which words were links, so that all short lines are, and two words of every long one.
/// </param>
internal sealed record PageForm(bool HasBlankLines = true, int? WrappedTo = null, PageMarkup Markup = PageMarkup.None)
{
    private const int LongestLink = 8, LinkInLine = 3;
    private const string Address = "https://example.org/news/2024/a-page-of-this-site";

    /// <summary>The corpus' own: a line of text for each of the page's.</summary>
    public static readonly PageForm AsItIs = new();

    /// <summary>The lines of text that a line of the page is written in.</summary>
    public IEnumerable<string> Write(string line)
    {
        string written = Markup switch
        {
            PageMarkup.Markdown => line.Contains('[') || line.Contains(']') ? line : Linked(line, "* {0}", "{0}", "[{0}](" + Address + ")"),
            PageMarkup.Html => Linked(WebUtility.HtmlEncode(line), "<li>{0}</li>", "<p>{0}</p>", "<a href=\"" + Address + "\">{0}</a>"),
            _ => line,
        };
        return WrappedTo is { } columns ? Wrap(written, columns) : [written];
    }

    private static string Linked(string line, string item, string paragraph, string link)
    {
        string[] words = line.Split(' ');
        if (words.Length <= LongestLink)
            return item.Replace("{0}", link.Replace("{0}", line, StringComparison.Ordinal), StringComparison.Ordinal);
        string linked = link.Replace("{0}", $"{words[LinkInLine]} {words[LinkInLine + 1]}", StringComparison.Ordinal);
        string text = string.Join(' ', [.. words[..LinkInLine], linked, .. words[(LinkInLine + 2)..]]);
        return paragraph.Replace("{0}", text, StringComparison.Ordinal);
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

/// <summary>What a page's links are written in.</summary>
internal enum PageMarkup
{
    None,
    Markdown,
    Html,
}
