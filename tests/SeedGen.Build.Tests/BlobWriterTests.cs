using System.Security.Cryptography;
using SeedGen.Text;

namespace SeedGen.Build.Tests;

public class BlobWriterTests
{
    private static readonly BlobRecord[] Records = [Record("a", 1), Record("b", 2, 3), Record("c")];

    [Fact]
    public void TheSameRecordsMakeTheSameBytes()
    {
        TestBlob one = TestBlob.Of(Records), other = TestBlob.Of(Records);

        Assert.Equal(one.Bytes, other.Bytes);
        Assert.Equal(one.Hash, other.Hash);
    }

    public static TheoryData<string> Changes => ["content", "order", "path", "removed", "added", "length"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void AnotherCorpusHasAnotherHash(string change)
    {
        BlobRecord[] changed = change switch
        {
            "content" => [Record("a", 7), .. Records[1..]],
            "order" => [Records[1], Records[0], Records[2]],
            "path" => [Records[0] with { Key = 17 }, .. Records[1..]],
            "removed" => Records[1..],
            "added" => [.. Records, Record("d", 1)],
            "length" => [Record("a", 1, 2), Record("b", 3), Records[2]],
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

        Assert.NotEqual(TestBlob.Of(Records).Hash, TestBlob.Of(changed).Hash);
    }

    [Fact]
    public void TheHashIsTheSha256OfTheIndexBeforeItAndStandsInTheFile()
    {
        var blob = TestBlob.Of(Records);
        int place = (int)BlobFormat.Hash(Records.Length);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(blob.Bytes.AsSpan(0, place))), blob.Hash);
        Assert.Equal(Convert.ToHexStringLower(blob.Bytes.AsSpan(place, BlobFormat.HashSize)), blob.Hash);
    }

    [Fact]
    public void TwoRecordsWithOneKeyAreRefusedByTheirPaths()
    {
        var exception = Assert.Throws<ArgumentException>(() =>
            BlobWriter.Write(Stream.Null, [Records[0], Records[1], Records[2] with { Key = Records[0].Key }]));

        Assert.Contains("“Seeds/a.txt” and “Seeds/c.txt”", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOutputNeedNotBeSought()
    {
        var output = new MemoryStream();
        using (var compressed = new System.IO.Compression.DeflateStream(output, System.IO.Compression.CompressionMode.Compress))
            Assert.Equal(TestBlob.Of(Records).Hash, BlobWriter.Write(compressed, Records));
        Assert.NotEmpty(output.ToArray());
    }

    private static BlobRecord Record(string id, params byte[] content) =>
        new(PathHash.Of($"Seeds/{id}.txt"), id, $"Seeds/{id}.txt", content);
}
