namespace SeedGen.Text;

/// <summary>
/// A <c>seeds.facts</c> that was read: where each seed's lines stand. A seed's own lines are read when they are asked for. Any string gives
/// facts; what is damaged, or was written by another version, holds no seed.
/// </summary>
internal sealed class SeedFacts
{
    /// <summary>Facts of no seed.</summary>
    public static readonly SeedFacts None = new("", "", []);

    private const int HeaderFields = 5, SeedFields = 11, FindingFields = 8;

    private static readonly Dictionary<string, Rule> Rules = RuleTable.All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    private readonly string text;
    private readonly Dictionary<string, int> starts;

    private SeedFacts(string text, string corpusHash, Dictionary<string, int> starts)
    {
        this.text = text;
        this.starts = starts;
        CorpusHash = corpusHash;
    }

    /// <summary>The hash of the blob that was written with the facts; empty where they are none.</summary>
    public string CorpusHash { get; }

    /// <summary>How many seeds there are facts of.</summary>
    public int Count => starts.Count;

    /// <summary>Reads the file: one pass over its lines.</summary>
    public static SeedFacts Read(string text)
    {
        int start = text.IndexOf('\n') + 1;
        if (start == 0 || CorpusHashOf(text.Substring(0, start - 1)) is not { } corpusHash || !IsWhole(text, start))
            return None;
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = start, end; (end = text.IndexOf('\n', at)) >= 0; at = end + 1)
        {
            if (text[at] == FactsFormat.Seed && PathAt(text, at, end) is { } path)
                starts[path] = at;
        }
        return new SeedFacts(text, corpusHash, starts);
    }

    /// <summary>The facts of the seed at a path of the project; null where there are none that can be read.</summary>
    public KnownSeed? Find(string projectPath)
    {
        if (!starts.TryGetValue(projectPath, out int start))
            return null;
        int end = text.IndexOf('\n', start);
        string[] fields = text.Substring(start, end - start).Split('\t');
        if (fields.Length != SeedFields
            || !FactsFormat.TryReadHash(fields[2], out ulong hash)
            || !FactsFormat.TryReadHash(fields[3], out ulong options)
            || !FactsFormat.TryReadHash(fields[4], out ulong templates)
            || !FactsFormat.TryReadNumber(fields[9], out int words))
            return null;
        string?[] texts = [.. fields.Select(FactsFormat.TextOf)];
        var own = new List<PlacedFinding>();
        var project = new List<PlacedFinding>();
        for (int at = end + 1; at < text.Length && text[at] != FactsFormat.Seed; at = end + 1)
        {
            end = text.IndexOf('\n', at);
            if (end < 0 || FindingOf(text.Substring(at, end - at).Split('\t')) is not { } finding)
                return null;
            (text[at] == FactsFormat.OwnFinding ? own : project).Add(finding);
        }
        return new KnownSeed(
            new KnownSeedKey(hash, options, templates),
            new ArticleSummary(texts[5], texts[6], texts[7], texts[8], words, texts[10] ?? ""),
            new(own), new(project));
    }

    /// <summary>The lines of a seed and its own findings as <see cref="SeedFactsWriter.LinesOf"/> wrote them; null where there are none.</summary>
    public string? LinesOf(string projectPath)
    {
        if (!starts.TryGetValue(projectPath, out int start))
            return null;
        int end = text.IndexOf('\n', start) + 1;
        while (end < text.Length && text[end] == FactsFormat.OwnFinding)
            end = text.IndexOf('\n', end) + 1;
        return text.Substring(start, end - start);
    }

    private static string? CorpusHashOf(string header)
    {
        string[] fields = header.Split('\t');
        return fields.Length == HeaderFields && fields[0] == FactsFormat.Magic && fields[1] == FactsFormat.Version
            && fields[2] == FactsFormat.Engine ? fields[3] : null;
    }

    /// <summary>Whether all behind the first line is what was written, down to its last line's end.</summary>
    private static bool IsWhole(string text, int start) => text[text.Length - 1] == '\n'
        && text.Substring(0, start - 1).EndsWith("\t" + FactsFormat.Digits(TextHash.Of(text, start)), StringComparison.Ordinal);

    private static string? PathAt(string text, int at, int end)
    {
        int tab = text.IndexOf('\t', at + 2, Math.Max(0, end - at - 2));
        return tab < 0 ? null : FactsFormat.TextOf(text.Substring(at + 2, tab - at - 2));
    }

    private static PlacedFinding? FindingOf(string[] fields)
    {
        if (fields.Length < FindingFields || !Rules.TryGetValue(fields[1], out Rule? rule))
            return null;
        int[] numbers = new int[6];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!FactsFormat.TryReadNumber(fields[i + 2], out numbers[i]))
                return null;
        }
        string?[] arguments = [.. fields.Skip(FindingFields).Select(FactsFormat.TextOf)];
        if (numbers[0] > numbers[1] || arguments.Contains(null))
            return null;
        return new PlacedFinding(
            new Finding(rule, new TextRange(numbers[0], numbers[1]), new ValueList<string>(arguments!)),
            new TextPosition(numbers[2], numbers[3]), new TextPosition(numbers[4], numbers[5]));
    }
}
