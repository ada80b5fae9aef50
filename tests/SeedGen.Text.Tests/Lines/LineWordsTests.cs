namespace SeedGen.Text.Tests.Lines;

public class LineWordsTests
{
    [Theory]
    [InlineData("Leave a Reply!", "leave", "a", "reply")]
    [InlineData("Don’t miss it", "dont", "miss", "it")]
    [InlineData("don't, DON`T", "dont", "dont")]
    [InlineData("‘quoted’ words", "quoted", "words")]
    [InlineData("e-mail: 12/2024", "e", "mail", "12", "2024")]
    [InlineData("— … *** ")]
    [InlineData("")]
    [InlineData("naïve Straße", "naïve", "straße")]
    [InlineData("cafe\u0301 noir", "cafe\u0301", "noir")]
    [InlineData("中文 字", "中", "文", "字")]
    [InlineData("読む12件 more", "読", "む", "12", "件", "more")]
    [InlineData("SON DAKİKA YAZISI son dakika yazısı", "son", "dakika", "yazisi", "son", "dakika", "yazisi")]
    [InlineData("the dogs’ bowl", "the", "dogs", "bowl")]
    public void WordsAreRunsOfLettersAndDigitsInLowerCase(string text, params string[] words) => Assert.Equal(words, LineWords.Read(text));

    [Theory]
    [InlineData("Putin's Visit: a Success", "Putin’s visit – a success!")]
    [InlineData("How-to", "HOW TO")]
    public void PunctuationCaseAndSpacingDoNotChangeTheKey(string one, string other) =>
        Assert.Equal(LineWords.Key(one), LineWords.Key(other));

    [Theory]
    [InlineData("Leave a reply", 3)]
    [InlineData("中文", 1)]
    [InlineData("字", 1)]
    [InlineData("最新の記事を読む", 4)]
    [InlineData("iPhone 最新記事", 3)]
    [InlineData("—", 0)]
    public void TwoCharactersAreAsLongAsAWordWhereNoSpacesAreWritten(string text, int length) =>
        Assert.Equal(length, LineWords.Length(text));

    [Theory]
    [InlineData("Please, READ more!", 1, 2, "read more")]
    [InlineData("続きを読む", 0, 3, "続きを")]
    [InlineData("全12件", 0, 3, "全 12 件")]
    public void JoinedWordsAreSpacedAsTheirScriptDoes(string text, int first, int count, string joined) =>
        Assert.Equal(joined, LineWords.Join(text, first, count));

    [Fact]
    public void AnotherWordChangesTheKey() => Assert.NotEqual(LineWords.Key("A visit to China"), LineWords.Key("A visit from China"));
}
