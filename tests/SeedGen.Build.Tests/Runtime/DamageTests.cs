using FsCheck;
using FsCheck.Fluent;
using SeedGen.Text;

namespace SeedGen.Build.Tests;

/// <summary>Bytes that are not those that were written: each is noticed, and none does more than that.</summary>
public class DamageTests
{
    private static readonly TestBlob Blob = TestBlob.Of(
        ArticleReader.Read("Bridge closes\nBy Jane Doe\nMay 1, 2024\n\nOSLO (AP) — “It is closed,” said Jane Doe.\n\n# Why\n\nIt is old.", "a"),
        ArticleReader.Read("Ferry\n\nIt is free, and it leaves every hour.\n\nLeave a Reply\n\nSubscribe to our newsletter", "Sea/b"),
        ArticleReader.Read("", "c"));

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
    public void AnyCutIsNoticed()
    {
        for (int length = 0; length < Blob.Bytes.Length; length++)
            Assert.NotEmpty(Problems(Blob.Bytes[..length]));
    }

    [Fact]
    public void AnyChangesAreNoticed() =>
        Prop.ForAll(Mutations, bytes => bytes.AsSpan().SequenceEqual(Blob.Bytes) || Problems(bytes).Count > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Nothing but damage on purpose has checksums that fit; still no article or one exception comes of it.</summary>
    [Fact]
    public void AnyChangesUnderFittingChecksumsGiveArticlesOrTheException() =>
        Prop.ForAll(Mutations, bytes => Problems(Blob.Sealed(bytes)).Count >= 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void AnyBytesForARecordGiveAnArticleOrTheException() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            Problems(TestBlob.Of(TestBlob.Record(ArticleReader.Read("", "a")) with { Content = bytes })).Count >= 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

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
