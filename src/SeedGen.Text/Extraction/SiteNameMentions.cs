namespace SeedGen.Text;

/// <summary>Where a page says a name apart from its title, as it says its site's: on a line of its own, or in its copyright line.</summary>
internal sealed class SiteNameMentions
{
    private const int LongestName = 8;
    private const int LongestCopyrightLine = 40;

    private static readonly ulong Copyright = WordHash.Of("copyright");

    private readonly IReadOnlyCollection<LabeledLine> labeled;
    private readonly HashSet<ulong> lines = [];
    private readonly List<string> copyrights = [];
    private bool isRead;

    /// <param name="labeled">
    /// The lines of a page but for its titles, empty where it is no page; they are read when a name is first asked for, which few pages need.
    /// </param>
    /// <param name="known">The name that the user has told; null where none is known.</param>
    public SiteNameMentions(IReadOnlyCollection<LabeledLine> labeled, string? known = null)
    {
        this.labeled = labeled;
        if (known is not null)
            lines.Add(WordHash.OfKey(known));
    }

    /// <summary>Whether a page says them, and not the user alone.</summary>
    public bool AreOfPage => labeled.Count > 0;

    public bool Have(string name)
    {
        if (!new WordCursor(name, 0, name.Length).MoveNext())
            return false;
        if (!isRead)
            Read();
        string key = LineWords.Key(name);
        return lines.Contains(WordHash.OfKey(name)) || copyrights.Exists(line => line.IndexOf(key, StringComparison.Ordinal) >= 0);
    }

    private void Read()
    {
        foreach (LabeledLine line in labeled)
            Add(line.Line.Text);
        isRead = true;
    }

    private void Add(string text)
    {
        int words = 0;
        bool isCopyright = text.IndexOf('©') >= 0;
        var word = new WordCursor(text, 0, text.Length);
        while (words <= LongestCopyrightLine && word.MoveNext())
        {
            words++;
            isCopyright |= word.Hash == Copyright;
        }
        if (words <= LongestName)
            lines.Add(word.KeyHash);
        if (isCopyright && words <= LongestCopyrightLine)
            copyrights.Add(LineWords.Key(text));
    }
}
