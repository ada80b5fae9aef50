namespace SeedGen.Build;

/// <summary>
/// The blob that a build before this one wrote: the records of unchanged seeds are taken from it. Any thread may ask at any time; whoever
/// writes the next one in its place must have disposed of this one.
/// </summary>
internal sealed class BlobFile : IDisposable
{
    private readonly FileStream stream;
    private readonly Blob blob;

    private BlobFile(FileStream stream, Blob blob)
    {
        this.stream = stream;
        this.blob = blob;
    }

    /// <summary>Opens the blob at a path.</summary>
    /// <returns>Null where there is none that can be read.</returns>
    public static BlobFile? Open(string path)
    {
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            if (Blob.Open(stream, out _) is { } blob && blob.Problem() is null)
                return new BlobFile(stream, blob);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
        stream?.Dispose();
        return null;
    }

    /// <summary>The corpus hash that it carries.</summary>
    public string Hash => blob.Hash;

    /// <summary>The record with a key; null where there is none, or where its bytes are not those that were written.</summary>
    public byte[]? Record(ulong key)
    {
        int number = blob.Find(key);
        return number >= 0 ? blob.Record(number) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();
}
