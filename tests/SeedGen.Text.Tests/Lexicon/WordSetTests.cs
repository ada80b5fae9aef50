namespace SeedGen.Text.Tests.Lexicon;

public class WordSetTests
{
    private static readonly WordSet Words = new("one two", "Three");

    [Theory]
    [InlineData("one")]
    [InlineData("TWO")]
    [InlineData("three")]
    public void ARowHoldsManyWordsInAnyCase(string word) => Assert.True(Words.Contains(word));

    [Theory]
    [InlineData("")]
    [InlineData("one two")]
    [InlineData("four")]
    public void NothingElseIsInTheSet(string word) => Assert.False(Words.Contains(word));
}
