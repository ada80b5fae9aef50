namespace SeedGen.Text;

/// <summary>The lines that their form alone gives away, wherever they stand.</summary>
internal static class LineForms
{
    private const int LongestDateLine = 120;

    /// <summary>Whether the line says a date and nothing else.</summary>
    public static bool IsDate(LineFacts line) =>
        line.Text.Length <= LongestDateLine && line.Text.Any(char.IsDigit) && DateReader.Read(line.Text).IsWholeLine;

    /// <summary>Whether the line says who wrote the article.</summary>
    public static bool IsByline(LineFacts line) => BylineReader.Read(line.Line) is not null;

    /// <summary>Whether the line credits a picture, and so stands under one.</summary>
    public static bool IsCaption(LineFacts line) => CaptionReader.Read(line.Line) is { Sign: CaptionSign.Credit };
}
