namespace SeedGen.Text;

/// <summary>Where a page says a name apart from its title, as it says its site's: on a line of its own, or in its copyright line.</summary>
/// <param name="labeled">The page's lines but for its titles.</param>
internal sealed class SiteNameMentions(IEnumerable<LabeledLine> labeled)
{
    private const int LongestCopyrightLine = 400;

    /// <summary>The marks and spaces that a line may have more or less than the name that it says.</summary>
    private const int MostMarks = 10;

    public bool Have(string name)
    {
        string key = LineWords.Key(name);
        return key.Length > 0 && labeled.Any(line => Says(line.Line.Text, name, key));
    }

    private static bool Says(string line, string name, string key) =>
        (Math.Abs(line.Length - name.Length) <= MostMarks && LineWords.Key(line) == key)
        || (IsCopyright(line) && LineWords.Key(line).IndexOf(key, StringComparison.Ordinal) >= 0);

    private static bool IsCopyright(string line) =>
        line.Length <= LongestCopyrightLine
        && (line.IndexOf('©') >= 0 || line.IndexOf("copyright", StringComparison.OrdinalIgnoreCase) >= 0);
}
