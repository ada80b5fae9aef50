namespace SeedGen.Text;

/// <summary>The lines of an article's head that their form alone gives away.</summary>
internal static class HeadLines
{
    private const int LongestDateLine = 120;

    /// <summary>Whether the line says a date and nothing else.</summary>
    public static bool IsDate(LineFacts line) =>
        line.Text.Length <= LongestDateLine && line.Text.Any(char.IsDigit) && DateReader.Read(line.Text).IsWholeLine;

    /// <summary>Whether the line says who wrote the article.</summary>
    public static bool IsByline(LineFacts line) => false;
}
