namespace SeedGen;

/// <summary>Neighbouring lines of a seed file that are no part of the article.</summary>
/// <param name="Kind">What they were taken for, as the rule about them is named: <c>Comments</c>, <c>RelatedContent</c>,
/// <c>Advertisement</c>, …</param>
/// <param name="Text">The lines without the blank ones, a line feed between two.</param>
public sealed record RemovedBlock(string Kind, string Text);
