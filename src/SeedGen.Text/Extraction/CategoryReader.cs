namespace SeedGen.Text;

/// <summary>Reads a line of section names, glued or not: <c>World</c>, <c>AsiaPolitics</c>, <c>Business / Markets</c>.</summary>
internal static class CategoryReader
{
    private const int ShortestGluedPart = 3;
    private static readonly char[] Separators = ['/', '|', ',', '·', '•', '›', '»', '>', '&'];

    /// <summary>
    /// The sections that <paramref name="line"/> names and nothing else, in order; empty where it is no such line. A word is split at
    /// a capital inside it only where a part is a known section, so that <c>YouTube</c> stays whole.
    /// </summary>
    public static IReadOnlyList<Excerpt> Read(Line line)
    {
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
        string part = line.Text.Substring(start, end - start);
        int first = line.Content.Start + start + (part.Length - part.TrimStart().Length);
        part = part.Trim();
        if (SectionNames.Contains(part))
        {
            sections.Add(new Excerpt(part, new TextRange(first, first + part.Length), line.Number));
            return true;
        }
        string[] glued = [.. GluedWords.Split(part)];
        bool evident = glued.Length > 1 && glued.All(name => name.Length >= ShortestGluedPart && name.IndexOf(' ') < 0) && glued.Any(SectionNames.Contains);
        if (!evident)
            return false;
        foreach (string name in glued)
        {
            sections.Add(new Excerpt(name, new TextRange(first, first + name.Length), line.Number));
            first += name.Length;
        }
        return true;
    }
}
