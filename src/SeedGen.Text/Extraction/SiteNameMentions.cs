namespace SeedGen.Text;

/// <summary>
/// Where a name is said apart from a page's title, as a site's is: on a line of its own, in a copyright line, or by the user.
/// </summary>
/// <param name="labeled">The page's lines but for its titles; none where it is no page.</param>
/// <param name="known">The name that the user has told; null where none is known.</param>
internal sealed class SiteNameMentions(IReadOnlyCollection<LabeledLine> labeled, string? known = null)
{
    private const int LongestCopyrightLine = 400;

    /// <summary>The marks and spaces that a line may have more or less than the name that it says.</summary>
    private const int MostMarks = 10;

    private readonly string? knownKey = known is null ? null : LineWords.Key(known);

    /// <summary>Whether a page says them, and not the user alone.</summary>
    public bool AreOfPage => labeled.Count > 0;

    public bool Have(string name)
    {
        string key = LineWords.Key(name);
        return key.Length > 0 && (key == knownKey || labeled.Any(line => Says(line.Line.Text, name, key)));
    }

    private static bool Says(string line, string name, string key) =>
        (Math.Abs(line.Length - name.Length) <= MostMarks && LineWords.Key(line) == key)
        || (IsCopyright(line) && LineWords.Key(line).IndexOf(key, StringComparison.Ordinal) >= 0);

    private static bool IsCopyright(string line) =>
        line.Length <= LongestCopyrightLine
        && (line.IndexOf('©') >= 0 || line.IndexOf("copyright", StringComparison.OrdinalIgnoreCase) >= 0);
}
