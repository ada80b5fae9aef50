namespace SeedGen.Text.Tests.Lexicon;

public class PhraseTableTests
{
    [Theory]
    [InlineData("= back to top", "back to top", true)]
    [InlineData("= back to top", "back to top now", false)]
    [InlineData("= back to top", "go back to top", false)]
    [InlineData("^ back to", "back to the roots of it", true)]
    [InlineData("^ back to", "way back to it", false)]
    [InlineData("~ your inbox", "straight to your inbox today", true)]
    [InlineData("~ your inbox", "your inbox", true)]
    [InlineData("~ your inbox", "your full inbox", false)]
    [InlineData("? travel", "travel", true)]
    [InlineData("? travel", "travel more", false)]
    [InlineData(": tags", "tags of the day", true)]
    [InlineData(": tags", "the tags", false)]
    public void TheMarkSaysWhereThePhraseHasToStand(string row, string line, bool found) => Assert.Equal(found, Find(row, line).Count > 0);

    [Theory]
    [InlineData("= leave a reply")]
    [InlineData("= leave your reply")]
    [InlineData("= leave two short replies")]
    public void AGroupIsAnyOfItsAlternativesOfAnyLength(string line) =>
        Assert.Single(Find("= leave (a|your|two short) (reply|replies)", line[2..]));

    [Theory]
    [InlineData("see all posts", true)]
    [InlineData("see posts", true)]
    [InlineData("see all the posts", true)]
    [InlineData("see all", false)]
    [InlineData("see all all the posts", false)]
    public void AnOptionalGroupMayBeAbsent(string line, bool found) =>
        Assert.Equal(found, Find("= see [all|all the] posts", line).Count > 0);

    [Theory]
    [InlineData("3 min read", true)]
    [InlineData("12 min read", true)]
    [InlineData("2nd min read", true)]
    [InlineData("three min read", false)]
    [InlineData("min read", false)]
    public void AHashIsAWordThatBeginsWithADigit(string line, bool found) => Assert.Equal(found, Find("= # min read", line).Count > 0);

    [Theory]
    [InlineData("= n'oubliez pas", "N’oubliez pas !")]
    [InlineData("= e-mail", "E-Mail")]
    [InlineData("= 最新[の] (記事|ニュース)", "最新の記事")]
    [InlineData("= # 件のコメント", "12件のコメント")]
    [InlineData("~ 続きを読む", "この記事の続きを読む»")]
    public void WordsAreReadAsALinesAre(string row, string line) => Assert.Single(Find(row, line));

    [Fact]
    public void TheLongestPhraseOfAKindWins()
    {
        var table = new PhraseTable("Comments:\n~ see more\n~ see more comments here\n~ comments");
        Assert.Equal(
            [new PhraseMatch(LineKind.Comments, PhrasePosition.Anywhere, 1, 4)],
            table.Find(LineWords.Read("Please see more comments here.")));
    }

    [Fact]
    public void OfTwoThatAreEquallyLongTheFirstInTheLineWins()
    {
        var table = new PhraseTable("Sharing:\n~ share this\n~ tweet one");
        Assert.Equal(0, Assert.Single(table.Find(LineWords.Read("Tweet one and share this"))).First);
    }

    [Fact]
    public void OfTwoOnTheSameWordsTheSurerWins()
    {
        var table = new PhraseTable("Sharing:\n? share this\n= share this\n^ share this");
        Assert.Equal(PhrasePosition.Whole, Assert.Single(table.Find(LineWords.Read("Share this"))).Position);
    }

    [Fact]
    public void WordsMayBeFurnitureOfTwoKinds()
    {
        var table = new PhraseTable("Sharing:\n= email\nComments:\n= email");
        Assert.Equal([LineKind.Sharing, LineKind.Comments], table.Find(["email"]).Select(match => match.Kind));
    }

    [Theory]
    [InlineData("imprint", nameof(LineKind.Legal))]
    [InlineData("weather", nameof(LineKind.Widget))]
    [InlineData("clock", nameof(LineKind.Widget))]
    public void TheKindIsTheOneNamedAbove(string line, string kind) =>
        Assert.Equal(kind, Assert.Single(new PhraseTable("Legal:\n= imprint\n\nWidget:\n= weather\n= clock").Find([line])).Kind.ToString());

    [Fact]
    public void ALineWithoutWordsHasNoPhrase() => Assert.Empty(Find("= a", "—"));

    [Theory]
    [InlineData("Navigation:\nback to top")]
    [InlineData("Navigation:\n= (back|return to top")]
    [InlineData("Navigation:\n= back [to top")]
    [InlineData("Navigation:\n=")]
    [InlineData("Navigation:\n= [back]")]
    [InlineData("Menus:\n= back to top")]
    [InlineData("= back to top")]
    public void MalformedNotationIsRefused(string notation) => Assert.Throws<FormatException>(() => new PhraseTable(notation));

    private static IReadOnlyList<PhraseMatch> Find(string row, string line) =>
        new PhraseTable("Navigation:\n" + row).Find(LineWords.Read(line));
}
