using SeedGen.Text;

namespace SeedGen.Build.Tests;

/// <summary>A blob as the build writes it, in memory.</summary>
internal sealed class TestBlob
{
    private readonly Lazy<ArticleStore> store;

    private TestBlob(byte[] bytes, string hash, int count)
    {
        Bytes = bytes;
        Hash = hash;
        Count = count;
        Assembly = new CarryingAssembly(bytes);
        store = new(() => new ArticleStore(Assembly, CarryingAssembly.ResourceName, hash));
    }

    public byte[] Bytes { get; }

    public string Hash { get; }

    public int Count { get; }

    public CarryingAssembly Assembly { get; }

    /// <summary>A store over it; one is made when it is first asked for.</summary>
    public ArticleStore Store => store.Value;

    /// <summary>The blob of articles that were read already.</summary>
    public static TestBlob Of(params IEnumerable<ParsedArticle> articles) => Of(articles.Select(Record));

    /// <summary>The blob of articles with these ids and little else.</summary>
    public static TestBlob WithIds(params string[] ids) => Of(ids.Select(id => ArticleReader.Read($"About {id}\n\nThe text.", id)));

    /// <summary>The blob of these records.</summary>
    public static TestBlob Of(params IEnumerable<BlobRecord> records)
    {
        BlobRecord[] all = [.. records];
        var output = new MemoryStream();
        string hash = BlobWriter.Write(output, all);
        return new TestBlob(output.ToArray(), hash, all.Length);
    }

    /// <summary>The record of an article.</summary>
    public static BlobRecord Record(ParsedArticle article) => new(
        Key(article.Id), article.Id, SourcePath(article.Id), RecordWriter.Write(article, article.Id, SourcePath(article.Id)));

    /// <summary>The path of the article's file.</summary>
    public static string SourcePath(string id) => $"Seeds/{id}.txt";

    /// <summary>The key that the article with this id has.</summary>
    public static ulong Key(string id) => PathHash.Of(SourcePath(id));

    /// <summary>A store over these bytes, which are not, or not only, what this blob holds.</summary>
    public ArticleStore StoreOver(byte[] bytes) => new(new CarryingAssembly(bytes), CarryingAssembly.ResourceName, Hash);

    /// <summary>These bytes with the checksums that fit them: of each record that stands where it should, and of the index.</summary>
    public byte[] Sealed(byte[] bytes)
    {
        byte[] whole = [.. bytes];
        int end = (int)BlobFormat.Records(Count);
        if (whole.Length < end)
            return whole;
        for (int number = 0; number < Count; number++)
        {
            int row = BlobFormat.HeaderSize + (number * BlobFormat.RowSize);
            long offset = BitConverter.ToUInt32(whole, row + BlobFormat.Offset);
            long length = BitConverter.ToUInt32(whole, row + BlobFormat.Length);
            if (offset + length > whole.Length)
                continue;
            byte[] record = whole[(int)offset..(int)(offset + length)];
            BitConverter.TryWriteBytes(whole.AsSpan(row + BlobFormat.Checksum), Fnv1a.Of(record, record.Length));
        }
        int covered = end - BlobFormat.ChecksumSize;
        BitConverter.TryWriteBytes(whole.AsSpan(covered), Fnv1a.Of(whole, covered));
        return whole;
    }
}
