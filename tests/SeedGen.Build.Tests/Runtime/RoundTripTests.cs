using System.Text;
using FsCheck.Fluent;
using SeedGen.Text;
using SeedGen.Text.Tests;

namespace SeedGen.Build.Tests;

/// <summary>An article is the same, whether the program's code or its data holds it.</summary>
public class RoundTripTests
{
    [Fact]
    public void TheRealSeedsAreTheArticlesThatCodeHolds()
    {
        ParsedArticle[] seeds = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"))
            .Order(StringComparer.Ordinal)
            .Select(file => ArticleReader.Read(File.ReadAllText(file), Path.GetFileNameWithoutExtension(file)))];

        Assert.Equal(5, seeds.Length);
        Assert.Equal(InlineArticles.Of(seeds), TestBlob.Of(seeds).Store.All);
    }

    [Fact]
    public void AnyArticleIsTheOneThatCodeHolds() =>
        Prop.ForAll(AnyArticle.Several, articles => Assert.Equal(InlineArticles.Of(articles), TestBlob.Of(articles).Store.All))
            .HoldsFor(25);

    [Fact]
    public void EveryCharacterIsTheOneThatWasWritten()
    {
        string all = string.Concat(Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value).ToString()));
        byte[] record = RecordWriter.Write(ArticleReader.Read("", "a"), "a", all);

        Assert.Equal(all, TestBlob.Of(new BlobRecord(17, "a", all, record)).Store.Get(17).SourcePath);
    }

    [Fact]
    public void AnArticleOfAnEmptyTextIsTheOneThatCodeHolds()
    {
        ParsedArticle empty = ArticleReader.Read("", "a");

        Assert.Equal(InlineArticles.Of(empty), TestBlob.Of(empty).Store.All);
    }
}
