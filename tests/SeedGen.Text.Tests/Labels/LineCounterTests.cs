using SeedGen.Text.Tests.Extraction;

namespace SeedGen.Text.Tests.Labels;

public class LineCounterTests
{
    [Fact]
    public void WordsAreCountedByTheirForm()
    {
        LineFacts line = Count("BEIJING (AP) — Officials of the U.S. said: I don’t know");
        Assert.Equal(
            (11, 5, 6, 2), (line.WordCount, line.LowercaseWords, line.CapitalizedWords, line.AllCapitalsWords));
    }

    [Fact]
    public void WordsAreCountedByTheirMeaning()
    {
        LineFacts line = Count("You and we and the bridge");
        Assert.Equal((5, 2), (line.StopWords, line.Pronouns));
    }

    [Fact]
    public void CharactersAreCountedByWhatTheyAre()
    {
        LineFacts line = Count("Home | World » “3,000 words”, now");
        Assert.Equal(
            (27, 17, 4, 2, 2, 3),
            (line.Characters, line.Letters, line.Digits, line.Commas, line.Separators, line.Quotations));
    }

    [Theory]
    [InlineData("see https://example.org/page", nameof(LineFacts.HasUrl))]
    [InlineData("at www.example.org", nameof(LineFacts.HasUrl))]
    [InlineData("jane.doe@example.org", nameof(LineFacts.HasEmail))]
    [InlineData("only €5 a month", nameof(LineFacts.HasCurrency))]
    [InlineData("function() {", nameof(LineFacts.HasBrace))]
    [InlineData("in May 1987", nameof(LineFacts.HasYear))]
    [InlineData("May 2024, 9:30", nameof(LineFacts.HasYear), nameof(LineFacts.HasClockTime))]
    [InlineData("1800 or 20245 or 2 : 1 @ all")]
    [InlineData("v1987 a: 12:5")]
    public void WhatALineHasIsKnown(string text, params string[] facts)
    {
        LineFacts line = Count(text);
        (string Name, bool Has)[] all =
        [
            (nameof(line.HasUrl), line.HasUrl), (nameof(line.HasEmail), line.HasEmail), (nameof(line.HasCurrency), line.HasCurrency),
            (nameof(line.HasBrace), line.HasBrace), (nameof(line.HasYear), line.HasYear), (nameof(line.HasClockTime), line.HasClockTime),
        ];
        Assert.Equal(facts, all.Where(fact => fact.Has).Select(fact => fact.Name));
    }

    [Theory]
    [InlineData("and so on", nameof(LineStart.Lower))]
    [InlineData("Änderung", nameof(LineStart.Upper))]
    [InlineData("中文", nameof(LineStart.Letter))]
    [InlineData("3 comments", nameof(LineStart.Digit))]
    [InlineData("“So", nameof(LineStart.Quotation))]
    [InlineData("• One", nameof(LineStart.Bullet))]
    [InlineData("- One", nameof(LineStart.Bullet))]
    [InlineData("-5 degrees", nameof(LineStart.Other))]
    [InlineData("© Example", nameof(LineStart.Other))]
    public void WhatALineBeginsWithIsKnown(string text, string start) => Assert.Equal(start, Count(text).Start.ToString());

    [Theory]
    [InlineData("The end.", nameof(LineEnd.FullStop), true)]
    [InlineData("“The end.” ", nameof(LineEnd.FullStop), true)]
    [InlineData("(The end?)", nameof(LineEnd.Question), true)]
    [InlineData("おわり！", nameof(LineEnd.Exclamation), true)]
    [InlineData("The en…", nameof(LineEnd.Cut), true)]
    [InlineData("The en [...]", nameof(LineEnd.Cut), true)]
    [InlineData("The end..", nameof(LineEnd.FullStop), true)]
    [InlineData("The end:", nameof(LineEnd.Colon), false)]
    [InlineData("The end,", nameof(LineEnd.Comma), false)]
    [InlineData("The end", nameof(LineEnd.Other), false)]
    [InlineData("”", nameof(LineEnd.Other), false)]
    public void WhatALineEndsInIsKnown(string text, string end, bool isSentence)
    {
        LineFacts line = Count(text);
        Assert.Equal((end, isSentence), (line.End.ToString(), line.EndsSentence));
    }

    [Theory]
    [InlineData("One. Two. Three.", 2)]
    [InlineData("In the U.S. Senate.", 0)]
    [InlineData("一。二。", 1)]
    public void SentencesThatEndBeforeTheLineDoesAreCounted(string text, int sentences) =>
        Assert.Equal(sentences, Count(text).InnerSentences);

    [Theory]
    [InlineData("all of Them here", 0.75)]
    [InlineData("it’s Jane’s", 0.5)]
    [InlineData("中文 12", 1)]
    public void TheShareOfSmallLettersIsThatOfWordsWithCase(string text, double share) => Assert.Equal(share, Count(text).LowercaseShare);

    [Fact]
    public void ALineLeavesNothingToTheNext()
    {
        var counter = new LineCounter();
        counter.Count(LineText.Of("“You” paid €5 at 9:30 on www.example.org | 1987!"));
        LineFacts second = counter.Count(LineText.Of("x"));
        Assert.Equal((1, 1, 1), (second.WordCount, second.Characters, second.Letters));
        Assert.Equal((0, 0, 0, 0), (second.Digits, second.Quotations, second.Separators, second.Pronouns));
        Assert.Equal(
            (false, false, false, false), (second.HasUrl, second.HasCurrency, second.HasYear, second.HasClockTime));
    }

    [Theory]
    [InlineData("the bridge that was built", "en")]
    [InlineData("die Brücke und der Fluss", "de")]
    [InlineData("12 34", null)]
    public void MostOfTheSmallWordsTellThePagesLanguage(string text, string? language) =>
        Assert.Equal(language, new Page(LineReader.Read(text)).Language);

    private static LineFacts Count(string text) => new LineCounter().Count(LineText.Of(text));
}
