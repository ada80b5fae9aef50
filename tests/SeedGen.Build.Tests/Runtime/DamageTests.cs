using FsCheck;
using FsCheck.Fluent;
using SeedGen.Text;
using SeedGen.Text.Tests;

namespace SeedGen.Build.Tests;

/// <summary>Bytes that are not those that were written: each is noticed, and none does more than that.</summary>
public class DamageTests
{
    private static readonly TestBlob Blob = TestBlob.Of(
        ArticleReader.Read("Bridge closes\nBy Jane Doe\nMay 1, 2024\n\nOSLO (AP) — “It is old,” said Jane Doe.\n\n# Why\n\nRust.", "a"),
        ArticleReader.Read("Ferry\n\nIt is free, and it leaves every hour.\n\nLeave a Reply\n\nSubscribe to our newsletter", "Sea/b"),
        ArticleReader.Read("", "c"));

    private static readonly string[] TwinPaths = ["Seeds/a.md", "Seeds/a.txt", "Seeds/b.txt"];

    /// <summary>Two articles with one id, whose numbers differ in one bit, and another.</summary>
    private static readonly TestBlob Twins = TestBlob.Of(TwinPaths.Select(path => new BlobRecord(
        PathHash.Of(path), path[6..7], path, RecordWriter.Write(ArticleReader.Read("", path[6..7]), path[6..7], path))));

    private static readonly Article[] Articles = [.. Blob.Store.All];

    [Fact]
    public void AnyOtherByteIsNoticed()
    {
        for (int position = 0; position < Blob.Bytes.Length; position++)
        {
            byte[] bytes = [.. Blob.Bytes];
            bytes[position] ^= 0x20;

            Assert.NotEmpty(Problems(bytes));
        }
    }

    [Fact]
    public void NoOtherByteHidesAnArticleOrGivesOneForAnother()
    {
        for (int position = 0; position < Twins.Bytes.Length; position++)
        {
            byte[] bytes = [.. Twins.Bytes];
            bytes[position] ^= 1;
            ArticleStore store = Twins.StoreOver(bytes);

            foreach (string path in TwinPaths)
                Assert.Equal(path, PathOf(() => store.Get(PathHash.Of(path))) ?? path);
            Assert.Equal(TwinPaths[0], PathOf(() => store.Find("a")) ?? TwinPaths[0]);
            Assert.Equal(TwinPaths[^1], PathOf(() => store.Find("b")) ?? TwinPaths[^1]);
        }

        // Null for the exception, and an empty path for no article.
        static string? PathOf(Func<Article?> ask)
        {
            try
            {
                return ask()?.SourcePath ?? "";
            }
            catch (SeedDataException)
            {
                return null;
            }
        }
    }

    [Fact]
    public void AnyCutIsNoticed()
    {
        for (int length = 0; length < Blob.Bytes.Length; length++)
            Assert.NotEmpty(Problems(Blob.Bytes[..length]));
    }

    [Fact]
    public void AnyChangesAreNoticed() =>
        Prop.ForAll(Mutations, bytes => bytes.AsSpan().SequenceEqual(Blob.Bytes) || Problems(bytes).Count > 0)
            .HoldsFor(1000);

    /// <summary>Nothing but damage on purpose has checksums that fit; still no article or one exception comes of it.</summary>
    [Fact]
    public void AnyChangesUnderFittingChecksumsGiveArticlesOrTheException() =>
        Prop.ForAll(Mutations, bytes => Problems(Blob.Sealed(bytes)).Count >= 0)
            .HoldsFor(3000);

    [Fact]
    public void AnyBytesForARecordGiveAnArticleOrTheException() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            Problems(TestBlob.Of(TestBlob.Record(ArticleReader.Read("", "a")) with { Content = bytes })).Count >= 0)
            .HoldsFor(3000);

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xE2, 0x80)]
    [InlineData(0xF0, 0x9F, 0x98)]
    public void ACharacterThatIsCutAtTheEndOfATextIsTheException(params int[] bytes)
    {
        byte[] text = [.. bytes.Select(value => (byte)value)];
        BlobRecord cut = TestBlob.Record(ArticleReader.Read("", "a")) with { Content = [(byte)((2 * text.Length) + 1), .. text, 3, (byte)'x'] };

        Assert.NotEmpty(Problems(TestBlob.Of(cut)));
    }

    private static Arbitrary<byte[]> Mutations { get; } = Arb.From(
        Mutation().ListOf().Resize(4).Select(mutations => mutations.Aggregate(Blob.Bytes, (bytes, mutate) => mutate(bytes))));

    private delegate byte[] Mutate(byte[] bytes);

    /// <summary>Bytes that change, go, or come; numbers that are large, in the place of others.</summary>
    private static Gen<Mutate> Mutation()
    {
        Gen<byte[]> pieces = Gen.OneOf(
            ArbMap.Default.GeneratorFor<byte[]>(),
            Gen.Elements<byte[]>([0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0x7F], [0x80], [0, 0, 0, 0x80], [1]));
        return Gen.Choose(0, Blob.Bytes.Length).SelectMany(_ => pieces, (position, piece) => (position, piece))
            .SelectMany(_ => Gen.Choose(0, 3), (at, way) => new Mutate(bytes =>
            {
                int start = Math.Min(at.position, bytes.Length);
                int end = Math.Min(start + at.piece.Length, bytes.Length);
                return way switch
                {
                    0 => [.. bytes[..start], .. at.piece, .. bytes[end..]],
                    1 => [.. bytes[..start], .. at.piece, .. bytes[start..]],
                    2 => [.. bytes[..start], .. bytes[end..]],
                    _ => bytes[..start],
                };
            }));
    }

    private static List<SeedDataException> Problems(byte[] bytes) => Problems(Blob.StoreOver(bytes), Articles.Length);

    private static List<SeedDataException> Problems(TestBlob blob) => Problems(blob.Store, blob.Count);

    /// <summary>Asks in every way for every article.</summary>
    private static List<SeedDataException> Problems(ArticleStore store, int count)
    {
        var problems = new List<SeedDataException>();
        Try(() => store.All.Count);
        Try(() => store.Find("a"));
        Try(() => store.Get(TestBlob.Key("Sea/b")));
        for (int i = 0; i < count; i++)
            Try(() => i < store.All.Count ? store.All[i] : null);
        return problems;

        void Try(Func<object?> ask)
        {
            try
            {
                ask();
            }
            catch (SeedDataException exception)
            {
                problems.Add(exception);
            }
        }
    }
}
