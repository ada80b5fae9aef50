using SeedGen.Text;

namespace SeedGen.Build.Tests;

/// <summary>What is said of data that cannot be read.</summary>
public class SeedDataTests
{
    private static readonly TestBlob Blob = TestBlob.Of(
        ArticleReader.Read("Bridge\n\nIt is closed.", "a"), ArticleReader.Read("Ferry\n\nIt is free.", "b"));

    public static TheoryData<string, byte[]> Damages => new()
    {
        { "holds no articles", Changed(0, 'X') },
        { "has format version 2, and this version of SeedGen reads 1", Changed(8, (char)2) },
        { "is cut short", [] },
        { "is cut short", Blob.Bytes[..10] },
        { "is cut short", Blob.Bytes[..60] },
        { "is cut short", Changed(15, (char)0x7F) },
        { "is damaged", Changed((int)BlobFormat.Hash(2), 'X') },
        { "was written in another build than the code", TestBlob.WithIds("a", "c").Bytes },
    };

    /// <summary>An article that is whole is found in these all the same.</summary>
    public static TheoryData<string, byte[]> PartialDamages => new()
    {
        { "is cut short", Blob.Bytes[..^1] },
        { "is longer than it was written", [.. Blob.Bytes, 0] },
        { "is damaged", Changed(BlobFormat.HeaderSize + BlobFormat.RowSize + BlobFormat.Offset, 'X') },
        { "is damaged", Changed((int)BlobFormat.Hash(2) + BlobFormat.HashSize, 'X') },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void WhatIsWrongWithTheWholeIsSaidByWhoeverAsks(string problem, byte[] bytes)
    {
        ArticleStore store = Blob.StoreOver(bytes);

        Says(problem, () => store.All);
        Says(problem, () => store.Find("a"));
        Says(problem, () => store.Get(TestBlob.Key("a")));
    }

    [Theory]
    [MemberData(nameof(PartialDamages))]
    public void WhatIsWrongWithAPartIsSaidToWhoeverAsksForAllOrFindsNothing(string problem, byte[] bytes)
    {
        ArticleStore store = Blob.StoreOver(bytes);

        Says(problem, () => store.All);
        Says(problem, () => store.Find("c"));
        Says(problem, () => store.Get(17));
    }

    [Theory]
    [MemberData(nameof(PartialDamages))]
    public void AnArticleThatIsWholeIsFoundAmongOthersThatAreNot(string problem, byte[] bytes)
    {
        Assert.NotEmpty(problem);

        Assert.Equal("Bridge", Blob.StoreOver(bytes).Find("a")!.Title);
        Assert.Equal("Bridge", Blob.StoreOver(bytes).Get(TestBlob.Key("a")).Title);
    }

    [Fact]
    public void AMissingResourceIsSaidToBeMissing() =>
        Says("is missing", () => new ArticleStore(new CarryingAssembly(null), CarryingAssembly.ResourceName, Blob.Hash).All);

    [Fact]
    public void ADamagedRecordIsSaidToBeDamagedAndTheOthersAreRead()
    {
        ArticleStore store = Blob.StoreOver(Changed(Blob.Bytes.Length - 1, 'X'));

        Says("is damaged in article 2 of 2", () => store.Find("b"));
        Says("is damaged in article 2 of 2", () => store.All[1]);
        Assert.Equal("Bridge", store.Find("a")!.Title);
    }

    [Fact]
    public void AKeyThatNoArticleHasIsSaid() => Says("has no article with the key 0x0000000000000011", () => Blob.Store.Get(17));

    private static void Says(string problem, Func<object?> ask) =>
        Assert.Equal(
            $"The articles of Contoso.News cannot be read: its resource “SeedGen.seeds.bin” {problem}. Rebuild Contoso.News from scratch "
            + "(dotnet build --no-incremental) with the version of SeedGen that the program runs with.",
            Assert.Throws<SeedDataException>(ask).Message);

    private static byte[] Changed(int position, char value)
    {
        byte[] bytes = [.. Blob.Bytes];
        bytes[position] = (byte)value;
        return bytes;
    }
}
