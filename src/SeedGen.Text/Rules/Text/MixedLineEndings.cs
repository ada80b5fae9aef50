using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2010: lines that end otherwise than most of the file's.</summary>
internal static class MixedLineEndings
{
    private const string LineFeed = "\n", Windows = "\r\n", Return = "\r";

    public static readonly Rule Rule = new(
        "SEED2010", nameof(MixedLineEndings), Severity.Suggestion,
        "Lines that end in different ways",
        "{0} {1}, where most lines of the file end with {2}; give every line that ending",
        Check)
    {
        FixTitle = "Give every line the same ending",
    };

    /// <summary>One finding a file, at the first line that differs.</summary>
    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (article.Source.IndexOf('\r') < 0)
            yield break;
        string common = FindCommon(article);
        string? first = null;
        var edits = new List<TextEdit>();
        foreach (LabeledLine line in article.Article.Lines)
        {
            if (line.Kind.IsBoilerplate() || EndingOf(article.Source, line.Line) is not { } ending || ending == common)
                continue;
            first ??= ending;
            edits.Add(new TextEdit(new TextRange(line.Line.End, line.Line.EndWithBreak), common));
        }
        if (first is null)
            yield break;
        string more = (edits.Count - 1).ToString(CultureInfo.InvariantCulture);
        string what = edits.Count == 1 ? "This line ends with" : "This line and " + more + " more do not end alike: it ends with";
        yield return new Finding(Rule, edits[0].Span, what, NameOf(first), NameOf(common)) { Edits = new(edits) };
    }

    /// <summary>The ending that most lines have; of two that are as common, the one that comes first.</summary>
    private static string FindCommon(CheckedArticle article)
    {
        string[] endings = [.. article.Article.Lines.Select(line => EndingOf(article.Source, line.Line)).OfType<string>()];
        return endings.GroupBy(ending => ending).OrderByDescending(group => group.Count()).First().Key;
    }

    /// <summary>How the line ends; null at the text's end, and where what parts lines is no line ending of a file system.</summary>
    private static string? EndingOf(string source, Line line) => (line.EndWithBreak - line.End) switch
    {
        2 => Windows,
        1 => source[line.End] switch { '\n' => LineFeed, '\r' => Return, _ => null },
        _ => null,
    };

    private static string NameOf(string ending) => ending switch
    {
        LineFeed => "LF",
        Windows => "CR and LF",
        _ => "CR",
    };
}
