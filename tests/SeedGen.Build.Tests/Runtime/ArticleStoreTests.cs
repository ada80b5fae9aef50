using SeedGen.Text;

namespace SeedGen.Build.Tests;

public class ArticleStoreTests
{
    [Fact]
    public void NothingIsReadBeforeTheFirstArticleIsAskedFor()
    {
        var blob = TestBlob.WithIds("a", "b");

        Assert.NotNull(blob.Store);

        Assert.Empty(blob.Assembly.Reads);
    }

    [Fact]
    public void CountingAllReadsNoRecord()
    {
        var blob = TestBlob.WithIds("a", "b", "c");

        Assert.Equal(3, blob.Store.All.Count);

        Assert.Equal([], RecordsRead(blob));
    }

    [Fact]
    public void GetReadsOneRecord()
    {
        var blob = TestBlob.WithIds("a", "b", "c");

        Assert.Equal("b", blob.Store.Get(TestBlob.Key("b")).Id);

        Assert.Equal([1], RecordsRead(blob));
    }

    [Fact]
    public void FindReadsOneRecord()
    {
        var blob = TestBlob.WithIds("a", "b", "c");

        Assert.Equal("c", blob.Store.Find("c")!.Id);

        Assert.Equal([2], RecordsRead(blob));
    }

    [Theory]
    [InlineData("d")]
    [InlineData("A")]
    [InlineData("")]
    [InlineData(null)]
    public void FindReadsNoRecordForAnIdThatNoArticleHas(string? id)
    {
        var blob = TestBlob.WithIds("a", "b", "c");

        Assert.Null(blob.Store.Find(id));

        Assert.Equal([], RecordsRead(blob));
    }

    [Fact]
    public void ARecordIsReadOnce()
    {
        var blob = TestBlob.WithIds("a", "b");

        Article article = blob.Store.Get(TestBlob.Key("a"));

        Assert.Same(article, blob.Store.Find("a"));
        Assert.Same(article, blob.Store.All[0]);
        Assert.Same(article, blob.Store.All.Take(1).Single());
        Assert.Equal([0], RecordsRead(blob));
    }

    [Fact]
    public void AllWhoAskAtOnceGetTheSameArticle()
    {
        string[] ids = [.. Enumerable.Range(0, 200).Select(i => $"{i:000}")];
        for (int round = 0; round < 20; round++)
        {
            var blob = TestBlob.WithIds(ids);
            var found = new Article[8][];
            Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = found.Length }, thread =>
                found[thread] = [.. ids.Select((id, i) => ((thread + i) % 3) switch
                {
                    0 => blob.Store.Get(TestBlob.Key(id)),
                    1 => blob.Store.Find(id)!,
                    _ => blob.Store.All[i],
                })]);

            Assert.Equal(ids, found[0].Select(article => article.Id));
            Assert.All(found, each => Assert.All(each.Zip(found[0]), pair => Assert.Same(pair.Second, pair.First)));
        }
    }

    [Fact]
    public void FindGivesTheFirstOfTheArticlesThatShareAnId()
    {
        string[] paths = ["Seeds/a.md", "Seeds/a.txt", "Posts/a.txt"];
        var blob = TestBlob.Of(paths.Select(path =>
            new BlobRecord(PathHash.Of(path), "a", path, RecordWriter.Write(ArticleReader.Read("", "a"), "a", path))));

        Assert.Equal("Seeds/a.md", blob.Store.Find("a")!.SourcePath);
        Assert.Equal("Posts/a.txt", blob.Store.Get(PathHash.Of("Posts/a.txt")).SourcePath);
    }

    [Fact]
    public void FindIsNotMisledByAnIdWithTheSameHash()
    {
        var blob = TestBlob.WithIds("a", "b");
        byte[] bytes = blob.Bytes;
        for (int number = 0; number < blob.Count; number++)
        {
            int row = BlobFormat.HeaderSize + (number * BlobFormat.RowSize);
            BitConverter.TryWriteBytes(bytes.AsSpan(row + BlobFormat.IdHash), Fnv1a.Of("b"));
        }

        ArticleStore store = blob.StoreOver(blob.Sealed(bytes));

        Assert.Equal("b", store.Find("b")!.Id);
    }

    [Fact]
    public void AllKeepsTheOrderOfTheRecords() =>
        Assert.Equal(["c", "a", "b"], TestBlob.WithIds("c", "a", "b").Store.All.Select(article => article.Id));

    [Fact]
    public void ABlobMayHoldNoArticle()
    {
        ArticleStore store = TestBlob.WithIds().Store;

        Assert.Empty(store.All);
        Assert.Null(store.Find("a"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void AllHasNoArticleBeyondItsEnds(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TestBlob.WithIds("a", "b").Store.All[index]);

    [Fact]
    public void FieldsOfALaterVersionAreLeft()
    {
        BlobRecord record = TestBlob.Record(ArticleReader.Read("Bridge\n\nIt is closed.", "a"));
        BlobRecord later = record with { Content = [.. record.Content, 3, (byte)'n'] };

        Assert.Equal(TestBlob.Of(record).Store.All[0], TestBlob.Of(later).Store.All[0]);
    }

    /// <summary>The numbers of the records of which anything was read.</summary>
    private static IEnumerable<int> RecordsRead(TestBlob blob) => Enumerable.Range(0, blob.Count).Where(number =>
    {
        int row = BlobFormat.HeaderSize + (number * BlobFormat.RowSize);
        uint start = BitConverter.ToUInt32(blob.Bytes, row + BlobFormat.Offset);
        uint end = start + BitConverter.ToUInt32(blob.Bytes, row + BlobFormat.Length);
        return blob.Assembly.Reads.Any(read => read.Start < end && read.End > start);
    });
}
