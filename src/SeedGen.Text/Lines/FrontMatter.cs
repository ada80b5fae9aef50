namespace SeedGen.Text;

/// <summary>Finds the flat YAML that a text may begin with, between two fences.</summary>
internal static class FrontMatter
{
    public const string Fence = "---";

    private const int Longest = 60;

    /// <summary>Whether front matter may begin with <paramref name="line"/>: spares most texts the reading.</summary>
    public static bool MayBegin(Line line) => line.Raw == Fence;

    /// <summary>The number of the line with the closing fence; 0 where the text has no front matter.</summary>
    /// <param name="lines">The text's lines.</param>
    public static int LastLineOf(Line[] lines)
    {
        if (Array.Find(lines, line => !line.IsBlank) is not { } first || !MayBegin(first))
            return 0;
        Line[] written = Array.FindAll(lines, line => !line.IsBlank);
        int end = EndOf(written);
        return end == 0 ? 0 : written[end - 1].Number;
    }

    /// <summary>One past the closing fence; 0 where the text has no front matter.</summary>
    /// <param name="lines">The text's lines that are not blank.</param>
    public static int EndOf(IReadOnlyList<Line> lines)
    {
        if (lines.Count < 3 || !MayBegin(lines[0]))
            return 0;
        int last = Math.Min(lines.Count, Longest);
        for (int i = 1; i < last; i++)
        {
            if (lines[i].Raw == Fence)
                return i + 1;
            bool isNested = lines[i].Content.Start > lines[i].Start;
            bool isEntry = isNested || lines[i].Raw.IndexOf(':') > 0 || lines[i].Raw[0] is '-' or '#';
            if (!isEntry)
                return 0;
        }
        return 0;
    }
}
