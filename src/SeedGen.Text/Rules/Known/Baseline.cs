using System.Text;

namespace SeedGen.Text;

/// <summary>
/// The findings that a team knows and does not want to hear of: a text file, a line a finding, sorted, so that it reads well in a review and
/// two branches merge.
/// </summary>
public sealed class Baseline
{
    /// <summary>The name of the file. Its paths are from the folder it stands in.</summary>
    public const string FileName = "seeds.baseline";

    /// <summary>No finding is known.</summary>
    public static readonly Baseline None = new([], []);

    private const string Heading =
        "# Findings that SeedGen does not report, for they were there when this file was written: path, rule, fingerprint, words.\n"
        + "# `seedgen baseline` writes it; lines may be deleted, never edited.\n";

    private const int Columns = 3;

    private readonly HashSet<BaselineKey> keys;
    private readonly HashSet<string> paths;

    private Baseline(IReadOnlyList<BaselineEntry> entries, IReadOnlyList<TextRange> unreadable)
    {
        Entries = entries;
        Unreadable = unreadable;
        keys = new HashSet<BaselineKey>(entries.Select(entry => entry.Key));
        paths = new HashSet<string>(entries.Select(entry => entry.Key.Path), StringComparer.Ordinal);
    }

    /// <summary>Its entries in the order of their lines.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The lines that are neither entry nor comment, nor blank.</summary>
    public IReadOnlyList<TextRange> Unreadable { get; }

    /// <summary>Reads a baseline; any string gives one.</summary>
    public static Baseline Read(string text)
    {
        var entries = new List<BaselineEntry>();
        var unreadable = new List<TextRange>();
        foreach (Line line in LineReader.Read(text))
        {
            if (line.IsBlank || line.Raw[0] == '#')
                continue;
            string[] columns = line.Raw.Split('\t');
            if (columns.Length < Columns)
                unreadable.Add(line.Content);
            else
                entries.Add(new BaselineEntry(
                    new BaselineKey(columns[0], columns[1], columns[2]), columns.Length > Columns ? columns[Columns] : "", line.Content));
        }
        return entries.Count == 0 && unreadable.Count == 0 ? None : new Baseline(entries, unreadable);
    }

    /// <summary>The text of a baseline with <paramref name="entries"/>.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var text = new StringBuilder(Heading);
        foreach (string line in entries.Select(entry => entry.ToString()).OrderBy(line => line, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The entries of a text's findings.</summary>
    /// <param name="path">The text's path from the baseline's folder.</param>
    /// <param name="source">The text.</param>
    /// <param name="findings">All its findings, by place.</param>
    public static IEnumerable<BaselineEntry> EntriesOf(string path, string source, IReadOnlyList<Finding> findings)
    {
        string[] fingerprints = Fingerprint.Of(source, findings);
        for (int i = 0; i < fingerprints.Length; i++)
        {
            var key = new BaselineKey(path, findings[i].Rule.Id, fingerprints[i]);
            yield return new BaselineEntry(key, Fingerprint.Excerpt(source, findings[i].Span), default);
        }
    }

    /// <summary>Whether any finding is known in the text at <paramref name="path"/>, from the baseline's folder.</summary>
    public bool Knows(string path) => paths.Contains(path);

    /// <summary>Those of a text's findings that are not known.</summary>
    /// <param name="path">The text's path from the baseline's folder.</param>
    /// <param name="source">The text.</param>
    /// <param name="findings">All its findings, by place.</param>
    /// <param name="met">Called with each entry that a finding was met by.</param>
    public IReadOnlyList<Finding> Unknown(string path, string source, IReadOnlyList<Finding> findings, Action<BaselineKey> met)
    {
        if (!Knows(path) || findings.Count == 0)
            return findings;
        string[] fingerprints = Fingerprint.Of(source, findings);
        var unknown = new List<Finding>();
        for (int i = 0; i < fingerprints.Length; i++)
        {
            var key = new BaselineKey(path, findings[i].Rule.Id, fingerprints[i]);
            if (keys.Contains(key))
                met(key);
            else
                unknown.Add(findings[i]);
        }
        return unknown;
    }
}
