namespace SeedGen.Text;

/// <summary>A change to a seed's text: what stands in a range gives way to other text.</summary>
/// <param name="Span">The half-open range in the text as it was read; empty to insert at its start.</param>
/// <param name="NewText">What is to stand there; empty to delete.</param>
public readonly record struct TextEdit(TextRange Span, string NewText);
