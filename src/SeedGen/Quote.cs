namespace SeedGen;

/// <summary>A quotation in a paragraph.</summary>
/// <param name="Words">The words between the marks, without them.</param>
/// <param name="Speaker">Who said it, where the text beside it names one; else null.</param>
public sealed record Quote(string Words, string? Speaker);
