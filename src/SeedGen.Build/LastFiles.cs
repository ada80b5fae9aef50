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

    /// <inheritdoc/>
    public void Dispose() => blob?.Dispose();
}
