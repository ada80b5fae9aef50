namespace SeedGen.Text.Tests.Lexicon;

public class EnglishWordsTests
{
    private static readonly EnglishWords Words = new(["water", "house", "waterhouse", "plan", "make", "carry", "line"], () => ["quay side wall"]);

    [Theory]
    [InlineData("water", true)]
    [InlineData("waters", true)]
    [InlineData("planned", true)]
    [InlineData("making", true)]
    [InlineData("carried", true)]
    [InlineData("rewater", true)]
    [InlineData("quayside", true)]
    [InlineData("quaysides", true)]
    [InlineData("waterline", false)]
    [InlineData("boat", false)]
    public void AWordIsKnownWithItsFormsAndTheCompoundsToo(string word, bool isKnown) => Assert.Equal(isKnown, Words.Knows(word));

    [Fact]
    public void WhatAWordBeginsAndEndsIsCounted()
    {
        WordFacts water = Words.FactsOf(WordHash.Of("water"))!, house = Words.FactsOf(WordHash.Of("house"))!;

        Assert.Equal((0, 1, 1, 0), (water.Place, water.WordsBegun, water.CompoundsBegun, water.CompoundsEnded));
        Assert.Equal((1, 0, 1, 1), (house.Place, house.WordsBegun, house.WordsEnded, house.CompoundsEnded));
    }

    [Fact]
    public void AWordThatIsNotThereHasNoFacts() => Assert.Null(Words.FactsOf(WordHash.Of("boat")));

    [Theory]
    [InlineData("yourhouse", 4, false)]
    [InlineData("waterhouse", 5, true)]
    public void AWordIsSplitWhereTwoThatAreKnownMeet(string word, int at, bool mayBeCompound)
    {
        WordSplit split = Split(word);

        Assert.Equal((at, mayBeCompound), (split.At, split.MayBeCompound));
    }

    [Fact]
    public void ASmallWordInFrontIsLikelierToHaveLostItsSpaceThanWater() =>
        Assert.True(ScoreOf("yourhouse") > ScoreOf("waterhouse"));

    private static int ScoreOf(string word) => Split(word).Score;

    private static WordSplit Split(string word) =>
        WordSplit.Best(word, new TextRange(0, word.Length), (part, _) => EnglishWords.Known.FactsOf(part))!.Value;
}
