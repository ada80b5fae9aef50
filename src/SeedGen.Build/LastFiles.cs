using System.Text;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>The blob and the facts that the last build wrote, from which the content of unchanged seeds is taken.</summary>
internal sealed class LastFiles : IDisposable
{
    private readonly BlobFile? blob;
    private readonly SeedFacts facts;

    private LastFiles(BlobFile? blob, SeedFacts facts)
    {
        this.blob = blob;
        this.facts = facts;
    }

    /// <summary>Opens them.</summary>
    /// <param name="blobPath">The path of the blob.</param>
    /// <param name="corpusHash">The hash that it must have; null where nothing is known of it, and then nothing is taken from it.</param>
    /// <param name="facts">The text of the facts; null where there are none.</param>
    public static LastFiles Open(string blobPath, string? corpusHash, string? facts)
    {
        BlobFile? blob = corpusHash is null ? null : BlobFile.Open(blobPath);
        if (blob is null || blob.Hash == corpusHash)
            return new LastFiles(blob, facts is null ? SeedFacts.None : SeedFacts.Read(facts));
        blob.Dispose();
        return new LastFiles(null, SeedFacts.None);
    }

    /// <summary>The text of the facts at a path; null where they cannot be read.</summary>
    public static string? ReadFacts(string path) => SeedBytes.TryRead(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>What they hold of a seed; null where that is not what was written.</summary>
    public StoredContent? Find(SeedFile seed) =>
        blob?.Record(PathHash.Of(seed.ProjectPath)) is { } record && facts.LinesOf(seed.ProjectPath) is { } lines
            ? new StoredContent(record, lines)
            : null;

    /// <summary>The places of what was found in a seed with others: the seed is opened only for what was not found there before.</summary>
    public PlacedFinding[] Place(StoredSeed seed, IEnumerable<Finding> findings)
    {
        Line[]? lines = null;
        ValueList<PlacedFinding>? old = null;
        return [.. findings.Select(finding => finding.Span == default ? At(finding, new(1, 1), new(1, 1)) : Find(finding) ?? Read(finding))];

        PlacedFinding? Find(Finding finding)
        {
            if (seed.Content is not null)
                return null;
            old ??= facts.Find(seed.Memory.File.ProjectPath)?.ProjectFindings ?? ValueList<PlacedFinding>.Empty;
            return old.FirstOrDefault(each => each.Finding.Span == finding.Span) is { } same ? At(finding, same.Start, same.End) : null;
        }

        PlacedFinding Read(Finding finding)
        {
            lines ??= LineReader.Read(SeedReader.Decode(seed.Source)?.Text ?? "");
            return At(finding, TextPosition.Of(lines, finding.Span.Start), TextPosition.Of(lines, finding.Span.End));
        }
    }

    private static PlacedFinding At(Finding finding, TextPosition start, TextPosition end) => new(finding, start, end);

    /// <inheritdoc/>
    public void Dispose() => blob?.Dispose();
}
