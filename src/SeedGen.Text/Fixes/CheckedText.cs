namespace SeedGen.Text;

/// <summary>A text that was read and checked.</summary>
/// <param name="Article">What it holds.</param>
/// <param name="Findings">What is to be said of it, by place.</param>
public sealed record CheckedText(ParsedArticle Article, IReadOnlyList<Finding> Findings);
