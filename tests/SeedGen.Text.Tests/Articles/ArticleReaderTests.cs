using FsCheck;
using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Articles;

public class ArticleReaderTests
{
    private const string Text =
        "A bridge for the valley\n\n"
        + "The council decided on Tuesday that the old bridge would be closed until the spring.\n\n"
        + "A ferry runs instead, and it is free.\n";

    [Fact]
    public void AnyTextIsReadWhole() =>
        Prop.ForAll(AnyText.Arbitrary, ArticleInvariants.Check).HoldsFor(400);

    [Fact]
    public void TwoReadingsOfOneTextAreEqual() => Assert.Equal(ArticleReader.Read(Text, "a"), ArticleReader.Read(Text, "a"));

    [Fact]
    public void AChangedParagraphMakesAnotherArticle() =>
        Assert.NotEqual(ArticleReader.Read(Text, "a"), ArticleReader.Read(Text.Replace("free", "dear", StringComparison.Ordinal), "a"));

    [Fact]
    public void AnotherIdMakesAnotherArticle() => Assert.NotEqual(ArticleReader.Read(Text, "a"), ArticleReader.Read(Text, "b"));

    [Fact]
    public void ABlankLineBetweenTwoParagraphsChangesNoWord()
    {
        ParsedArticle wider = ArticleReader.Read(Text.Replace("spring.\n", "spring.\n\n", StringComparison.Ordinal), "a");
        Assert.Equal((ArticleReader.Read(Text, "a").Body, ArticleReader.Read(Text, "a").Sha256), (wider.Body, wider.Sha256));
    }

    [Fact]
    public void LineEndingsChangeNoWord() =>
        Assert.Equal(
            ArticleReader.Read(Text, "a").Body,
            ArticleReader.Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal), "a").Body);

    [Fact]
    public void ALoneSurrogateIsHashedAsTheReplacementCharacter() =>
        Assert.Equal(BodyText.Hash("a\uFFFDb"), BodyText.Hash("a\uD83Db"));

    [Fact]
    public void TheLanguageIsNotGuessedForAnEmptyText() => Assert.Null(ArticleReader.Read("", "a").Language);
}
