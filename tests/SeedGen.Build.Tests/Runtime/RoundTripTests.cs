using FsCheck;
using FsCheck.Fluent;
using SeedGen.Text;

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
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void AnArticleOfAnEmptyTextIsTheOneThatCodeHolds()
    {
        ParsedArticle empty = ArticleReader.Read("", "a");

        Assert.Equal(InlineArticles.Of(empty), TestBlob.Of(empty).Store.All);
    }
}
