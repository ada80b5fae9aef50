namespace SeedGen.Text;

/// <summary>
/// The lines that stand in several texts of a project, and so belong to the page around an article rather than to the article.
/// Immutable and equal by value.
/// </summary>
/// <remarks>
/// It says which lines, not in how many texts: one more text with a line that is known already changes nothing, and no other text has to
/// be read again.
/// </remarks>
public sealed class TemplateLines : IEquatable<TemplateLines>
{
    /// <summary>
    /// The texts that a line has to stand in. In two, it may as well be a quotation that both have, or a story told in two parts.
    /// </summary>
    public const int FewestTexts = 3;

    /// <summary>No line at all: what is known of a text that is read alone.</summary>
    public static readonly TemplateLines None = new([]);

    private readonly ulong[] hashes;

    private TemplateLines(IEnumerable<ulong> hashes)
    {
        this.hashes = hashes.ToArray();
        Array.Sort(this.hashes);
    }

    /// <summary>The number of lines.</summary>
    public int Count => hashes.Length;

    /// <summary>A hash of them, the same on every machine; 0 for none.</summary>
    internal ulong Signature => hashes.Length == 0 ? 0 : hashes.Aggregate(WordHash.Seed, WordHash.Join);

    /// <summary>The lines that stand in <see cref="FewestTexts"/> or more of <paramref name="texts"/>, copies not counted.</summary>
    /// <param name="texts">
    /// The keys of each text, as <see cref="LineKey.ReadAll"/> gives them, in an order that does not change from one reading to the next.
    /// </param>
    /// <remarks>
    /// Three copies of one article, each on a page of another site, would take each other's paragraphs for furniture. So a text of which
    /// more than half stands in texts before it does not count; no two texts have to be compared for that. A line weighs the square of
    /// its words: paragraphs are long and furniture is short, and the article's own lines are more than half of a page in nine of ten
    /// training pages by that measure, in eight of ten by words. Of 963 that are no copies of another it takes 3 for one.
    /// </remarks>
    public static TemplateLines Find(IEnumerable<ValueList<LineKey>> texts)
    {
        var counts = new Dictionary<LineKey, int>();
        foreach (ValueList<LineKey> lines in texts)
        {
            if (IsCopy(lines, counts))
                continue;
            foreach (LineKey line in lines)
                counts[line] = counts.TryGetValue(line, out int count) ? count + 1 : 1;
        }
        return Of(counts.Where(line => line.Value >= FewestTexts).Select(line => line.Key));
    }

    /// <summary>Those of them that stand in the text with the keys <paramref name="lines"/>: all that its reading depends on.</summary>
    public TemplateLines Within(ValueList<LineKey> lines) => Of(lines.Where(Contains));

    /// <summary>Whether the line with the key <paramref name="line"/> is one of them.</summary>
    public bool Contains(LineKey line) => Array.BinarySearch(hashes, line.Hash) >= 0;

    /// <summary>Whether <paramref name="line"/> is one of them; false where it is too short to have a key.</summary>
    internal bool Contains(Line line) => LineKey.Of(line) is { } key && Contains(key);

    /// <inheritdoc/>
    public bool Equals(TemplateLines? other) =>
        ReferenceEquals(this, other) || (other is not null && hashes.SequenceEqual(other.hashes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TemplateLines);

    /// <inheritdoc/>
    public override int GetHashCode() => hashes.Length == 0 ? 0 : unchecked((hashes.Length * 31) + hashes[0].GetHashCode());

    private static TemplateLines Of(IEnumerable<LineKey> lines)
    {
        var found = new TemplateLines(lines.Select(line => line.Hash));
        return found.Count == 0 ? None : found;
    }

    private static bool IsCopy(ValueList<LineKey> lines, Dictionary<LineKey, int> seen)
    {
        long all = 0, known = 0;
        foreach (LineKey line in lines)
        {
            long weight = (long)line.Length * line.Length;
            all += weight;
            if (seen.ContainsKey(line))
                known += weight;
        }
        return known * 2 > all;
    }
}
