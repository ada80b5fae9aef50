namespace SeedGen.Build.Tests;

public sealed class BlobFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();
    private readonly TestBlob blob = TestBlob.Of(Enumerable.Range(0, 100).Select(i => Record($"{i:00}", [(byte)i, .. new byte[i]])));

    public void Dispose() => File.Delete(path);

    [Fact]
    public void ItGivesEachRecordAsItWasWritten()
    {
        File.WriteAllBytes(path, blob.Bytes);

        using BlobFile file = BlobFile.Open(path)!;

        Parallel.For(0, 100, i => Assert.Equal([(byte)i, .. new byte[i]], file.Record(TestBlob.Key($"{i:00}"))!));
    }

    [Fact]
    public void ItHasNoRecordForAKeyThatWasNotWritten()
    {
        File.WriteAllBytes(path, blob.Bytes);

        using BlobFile file = BlobFile.Open(path)!;

        Assert.Null(file.Record(TestBlob.Key("100")));
        Assert.Null(file.Record(0));
        Assert.Null(file.Record(ulong.MaxValue));
    }

    [Fact]
    public void ADamagedRecordIsMissingAndTheOthersAreNot()
    {
        byte[] bytes = blob.Bytes;
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);

        using BlobFile file = BlobFile.Open(path)!;

        Assert.Null(file.Record(TestBlob.Key("99")));
        Assert.NotNull(file.Record(TestBlob.Key("98")));
    }

    [Fact]
    public void AMissingFileIsNoBlob()
    {
        Assert.Null(BlobFile.Open(path + ".missing"));
        Assert.Null(BlobFile.Open(Path.GetTempPath()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(1000)]
    [InlineData(-1)]
    public void AFileThatIsCutShortIsNoBlob(int length)
    {
        File.WriteAllBytes(path, length < 0 ? blob.Bytes[..^-length] : blob.Bytes[..length]);

        Assert.Null(BlobFile.Open(path));
    }

    [Fact]
    public void AFileThatIsNoBlobIsLeftOpenToOthers()
    {
        File.WriteAllText(path, "no blob");

        Assert.Null(BlobFile.Open(path));

        File.WriteAllText(path, "more");
    }

    private static BlobRecord Record(string id, byte[] content) =>
        new(TestBlob.Key(id), id, TestBlob.SourcePath(id), content);
}
