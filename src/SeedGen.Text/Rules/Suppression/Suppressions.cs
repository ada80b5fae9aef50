namespace SeedGen.Text;

/// <summary>A word of a <see cref="SuppressionComment"/> that says nothing.</summary>
/// <param name="Span">The comment's place.</param>
/// <param name="Word">The word.</param>
/// <param name="Advice">What to write instead.</param>
internal readonly record struct SuppressionProblem(TextRange Span, string Word, string Advice);

/// <summary>What the <see cref="SuppressionComment"/>s of a text say.</summary>
public sealed class Suppressions
{
    /// <summary>Nothing is silenced.</summary>
    public static readonly Suppressions None = new();

    private readonly HashSet<string> rulesOfFile = new(StringComparer.Ordinal);
    private readonly List<(TextRange Line, string Rule)> rulesOfLines = [];
    private readonly List<SuppressionProblem> problems = [];

    private Suppressions()
    {
    }

    /// <summary>What was read in another build, problems apart.</summary>
    internal Suppressions(IEnumerable<string> rulesOfFile, IEnumerable<(TextRange Line, string Rule)> rulesOfLines)
    {
        this.rulesOfFile.UnionWith(rulesOfFile);
        this.rulesOfLines.AddRange(rulesOfLines);
    }

    /// <summary>The rules that are silenced in the whole file, in no order.</summary>
    internal IReadOnlyCollection<string> RulesOfFile => rulesOfFile;

    /// <summary>The rules that are silenced in lines.</summary>
    internal IReadOnlyCollection<(TextRange Line, string Rule)> RulesOfLines => rulesOfLines;

    /// <summary>What is not understood, in order.</summary>
    internal IReadOnlyList<SuppressionProblem> Problems => problems;

    /// <summary>Reads the comments of <paramref name="article"/>.</summary>
    public static Suppressions Of(ParsedArticle article)
    {
        Suppressions? suppressions = null;
        for (int i = 0; i < article.Lines.Count; i++)
        {
            if (article.Lines[i].Line is { Directive: { } comment } line)
                (suppressions ??= new()).Add(comment, new TextRange(line.Start, line.End), NextLine(article, i));
        }
        return suppressions ?? None;
    }

    /// <summary>Whether <paramref name="finding"/> is meant.</summary>
    public bool Silence(Finding finding)
    {
        if (rulesOfFile.Contains(finding.Rule.Id))
            return true;
        return finding.Span != default
            && rulesOfLines.Exists(line => line.Rule == finding.Rule.Id && line.Line.Start <= finding.Span.Start && finding.Span.Start < line.Line.End);
    }

    private static TextRange NextLine(ParsedArticle article, int i)
    {
        do
            i++;
        while (i < article.Lines.Count && article.Lines[i].Line.IsBlank);
        return i < article.Lines.Count ? new TextRange(article.Lines[i].Line.Start, article.Lines[i].Line.EndWithBreak) : default;
    }

    private void Add(string comment, TextRange span, TextRange nextLine)
    {
        string[] words = SuppressionComment.WordsOf(comment);
        if (words[0] is not (SuppressionComment.NextLine or SuppressionComment.File))
        {
            problems.Add(new SuppressionProblem(
                span, words[0], NearestName.WordsFor(words[0], [SuppressionComment.NextLine, SuppressionComment.File])));
            return;
        }
        if (words.Length == 1)
            problems.Add(new SuppressionProblem(span, words[0] + " without a rule", "name the rules behind it, as in SEED2024"));
        foreach (string id in words.Skip(1))
            AddRule(words[0], id, span, nextLine);
    }

    private void AddRule(string command, string id, TextRange span, TextRange nextLine)
    {
        if (RuleTable.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } rule)
            problems.Add(new SuppressionProblem(span, id, NearestName.WordsFor(id, RuleTable.All.Select(rule => rule.Id))));
        else if (command == SuppressionComment.File)
            rulesOfFile.Add(rule.Id);
        else
            rulesOfLines.Add((nextLine, rule.Id));
    }
}
