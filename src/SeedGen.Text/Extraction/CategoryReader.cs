namespace SeedGen.Text;

/// <summary>Reads a line of section names, glued or not: <c>World</c>, <c>AsiaPolitics</c>, <c>Business / Markets</c>.</summary>
internal static class CategoryReader
{
    private const int ShortestGluedPart = 3;

    /// <summary>A longer line names no sections.</summary>
    private const int MostCharacters = 120;

    /// <summary>A section's name has fewer characters, the spaces around it counted.</summary>
    private const int LongestSection = 20;

    private static readonly char[] Separators = ['/', '|', ',', '·', '•', '›', '»', '>', '&'];

    /// <summary>
    /// The sections that <paramref name="line"/> names and nothing else, in order; empty where it is no such line. A word is split at
    /// a capital inside it only where a part is a known section, so that <c>YouTube</c> stays whole.
    /// </summary>
    public static IReadOnlyList<Excerpt> Read(Line line)
    {
        if (line.Text.Length > MostCharacters)
            return [];
        var sections = new List<Excerpt>();
        int start = 0;
        for (int i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && Array.IndexOf(Separators, line.Text[i]) < 0)
                continue;
            if (!AddSections(line, start, i, sections))
                return [];
            start = i + 1;
        }
        return sections;
    }

    private static bool AddSections(Line line, int start, int end, List<Excerpt> sections)
    {
        if (!MayBeSections(line.Text, start, end))
            return false;
        Excerpt part = line.Part(new TextRange(start, end));
        if (SectionNames.Contains(part.Text))
        {
            sections.Add(part);
            return true;
        }
        Excerpt[] glued = [.. GluedCapitals.Split(line, new TextRange(start, end))];
        bool evident = glued.Length > 1 && glued.All(name => IsWord(name.Text)) && glued.Any(name => SectionNames.Contains(name.Text));
        if (evident)
            sections.AddRange(glued);
        return evident;
    }

    /// <summary>Spares most lines the reading: a longer part is a section's name only if others are glued to it, without a space.</summary>
    private static bool MayBeSections(string text, int start, int end) =>
        end - start <= LongestSection || text.IndexOf(' ', start + 1, end - start - 2) < 0;

    private static bool IsWord(string name) => name.Length >= ShortestGluedPart && name.All(char.IsLetter);
}
