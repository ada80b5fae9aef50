using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>A form in which inspected files are shown.</summary>
internal interface ISeedReport
{
    /// <summary>What is shown of <paramref name="seed"/>, whole lines with <c>\n</c>. Called from several threads at a time.</summary>
    string Render(InspectedSeed seed);
}

/// <summary>A file and all that was read in it.</summary>
/// <param name="File">The file as it was given or found, with <c>/</c> between folders.</param>
/// <param name="Article">What it holds.</param>
/// <param name="Findings">What the rules found and no baseline knows, by place.</param>
/// <param name="Options">How it was checked.</param>
internal sealed record InspectedSeed(string File, ParsedArticle Article, IReadOnlyList<Finding> Findings, CheckOptions Options)
{
    /// <summary>What the rules found and a baseline knows, by place.</summary>
    public IReadOnlyList<Finding> Known { get; init; } = [];

    /// <summary>How loudly <paramref name="finding"/> is said.</summary>
    public Severity SeverityOf(Finding finding) => Options.SeverityOf(finding.Rule);

    /// <summary>The line and column of <paramref name="offset"/>.</summary>
    public TextPosition PositionOf(int offset) => TextPosition.Of(Article.Lines, offset);
}
