namespace SeedGen.Text;

/// <summary>What a build found out about a seed, so that the compiler need not read it again.</summary>
/// <param name="Key">What it depends on: where the seed's text and settings have the same, all of this holds.</param>
/// <param name="Summary">What generated code says of the article.</param>
/// <param name="Findings">What one article is enough for, by place and rule: what <see cref="ArticleChecker"/> finds.</param>
/// <param name="ProjectFindings">What took all seeds of the project: what <see cref="CorpusChecker"/> finds in this one.</param>
internal sealed record KnownSeed(
    KnownSeedKey Key, ArticleSummary Summary, ValueList<PlacedFinding> Findings, ValueList<PlacedFinding> ProjectFindings);

/// <summary>What a seed's article and findings depend on.</summary>
/// <param name="Text">The <see cref="TextHash"/> of its text.</param>
/// <param name="Options">The <see cref="SectionOptions.Signature"/> of its settings.</param>
/// <param name="Templates">The <see cref="TemplateLines.Signature"/> of the template lines in it.</param>
internal readonly record struct KnownSeedKey(ulong Text, ulong Options, ulong Templates);

/// <summary>A finding with its place as editors count it.</summary>
/// <param name="Finding">The finding, without edits.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, one past its last unit.</param>
internal sealed record PlacedFinding(Finding Finding, TextPosition Start, TextPosition End)
{
    /// <summary>The finding in its text.</summary>
    public static PlacedFinding Of(Finding finding, ValueList<LabeledLine> lines) =>
        new(finding, TextPosition.Of(lines, finding.Span.Start), TextPosition.Of(lines, finding.Span.End));
}
