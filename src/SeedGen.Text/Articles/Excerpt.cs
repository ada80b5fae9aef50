namespace SeedGen.Text;

/// <summary>A piece of the article and where it stands in the file.</summary>
/// <param name="Text">The words, white space at both ends removed.</param>
/// <param name="Span">Where they stand in the source; marks of Markdown or HTML, and line breaks, may stand there between them.</param>
/// <param name="Line">The number of the line they stand in, from 1.</param>
public sealed record Excerpt(string Text, TextRange Span, int Line);
