namespace SeedGen.Text;

/// <summary>Where a page says a name apart from its title, as it says its site's: on a line of its own, or in its copyright line.</summary>
internal sealed class SiteNameMentions
{
    private const int LongestName = 8;
    private const int LongestCopyrightLine = 40;

    private readonly HashSet<string> lines = new(StringComparer.Ordinal);
    private readonly List<string> copyrights = [];

    public SiteNameMentions(IEnumerable<LabeledLine> labeled)
    {
        foreach (LabeledLine line in labeled)
        {
            List<string> words = LineWords.Read(line.Line.Text);
            if (words.Count <= LongestName)
                lines.Add(string.Concat(words));
            if (words.Count <= LongestCopyrightLine && IsCopyright(line.Line.Text))
                copyrights.Add(string.Concat(words));
        }
    }

    public bool Have(string name)
    {
        string key = LineWords.Key(name);
        return key.Length > 0 && (lines.Contains(key) || copyrights.Exists(line => line.IndexOf(key, StringComparison.Ordinal) >= 0));
    }

    private static bool IsCopyright(string text) =>
        text.IndexOf('©') >= 0 || text.IndexOf("copyright", StringComparison.OrdinalIgnoreCase) >= 0;
}
