using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED1001–1099: lines that are no part of the article, one rule a kind of line.</summary>
internal static class BoilerplateRules
{
    /// <summary>The rules by id. A finding's <c>what</c> is the name of the kind.</summary>
    public static Rule[] All { get; } =
    [
        Of("SEED1001", LineKind.Navigation, "Site navigation"),
        Of("SEED1002", LineKind.Widget, "Page widget"),
        Of("SEED1003", LineKind.RelatedContent, "Related posts"),
        Of("SEED1004", LineKind.Comments, "Comments or comment form"),
        Of("SEED1005", LineKind.Subscription, "Subscription offer"),
        Of("SEED1006", LineKind.Advertisement, "Advertisement"),
        Of("SEED1007", LineKind.SiteNotice, "Site notice"),
        Of("SEED1008", LineKind.Sharing, "Share and follow buttons"),
        Of("SEED1009", LineKind.Legal, "Legal notice"),
        Of("SEED1010", LineKind.RepeatedTitle, "Title once more"),
        Of("SEED1011", LineKind.PageMetadata, "Facts about the page"),
        Of("SEED1099", LineKind.Unclassified, "Boilerplate"),
    ];

    private static Rule Of(string id, LineKind kind, string what)
    {
        Rule? rule = null;
        rule = new Rule(
            id, kind.ToString(), Severity.Warning,
            what + " in the article's text",
            what + ": {0} not part of the article, because {1}; "
            + "delete {2} from the file, or leave {2} there, since the article's body goes without",
            article => Check(rule!, kind, article))
        {
            FixTitle = "Delete what is not part of the article",
        };
        return rule;
    }

    private static IEnumerable<Finding> Check(Rule rule, LineKind kind, CheckedArticle article)
    {
        foreach (Block block in article.Article.Blocks)
        {
            if (block.Kind == kind && SureLines(block, article.Options.BoilerplateConfidence) is { Length: > 0 } lines)
                yield return Find(rule, article.Article, lines);
        }
    }

    /// <summary>
    /// The lines of a run that are worth a finding: from the first that is boilerplate for sure enough to the last. A doubtful line between
    /// them is what they are; one before or behind them, and a run of doubtful lines alone, goes without a finding.
    /// </summary>
    private static LabeledLine[] SureLines(Block block, double confidence)
    {
        LabeledLine[] lines = block.Lines.Where(line => !line.Line.IsBlank).ToArray();
        int first = Array.FindIndex(lines, line => line.Score >= confidence);
        int last = Array.FindLastIndex(lines, line => line.Score >= confidence);
        return first < 0 ? [] : lines.Skip(first).Take(last - first + 1).ToArray();
    }

    private static Finding Find(Rule rule, ParsedArticle article, LabeledLine[] lines)
    {
        Line first = lines[0].Line, last = lines[lines.Length - 1].Line;
        int count = last.Number - first.Number + 1;
        return new Finding(
            rule, new TextRange(first.Content.Start, last.Content.End),
            count == 1 ? "this line is" : count.ToString(CultureInfo.InvariantCulture) + " lines are",
            EvidenceOf(lines),
            count == 1 ? "it" : "them")
        {
            Edits = EditsOf(article, first, last),
        };
    }

    /// <summary>Where the whole text was taken for boilerplate there is nothing to keep, and so no certain repair.</summary>
    private static ValueList<TextEdit> EditsOf(ParsedArticle article, Line first, Line last) =>
        article.Body.Length > 0 && LineDeletion.Of(article.Lines, first, last) is { } deletion ? new(deletion) : ValueList<TextEdit>.Empty;

    /// <summary>
    /// What the first line that is boilerplate by itself was taken for it by; where its place alone says so of all, the first reason.
    /// </summary>
    private static string EvidenceOf(LabeledLine[] lines)
    {
        LabeledLine telling = Array.Find(lines, line => line.Score >= Evidence.Strong && line.Evidence.Length > 0)
            ?? Array.Find(lines, line => line.Evidence.Length > 0)
            ?? lines[0];
        string subject = lines.Length == 1 ? "it" : "line " + telling.Line.Number.ToString(CultureInfo.InvariantCulture);
        return subject + " " + (telling.Evidence.Length > 0 ? telling.Evidence : "reads like the page around the article");
    }
}
