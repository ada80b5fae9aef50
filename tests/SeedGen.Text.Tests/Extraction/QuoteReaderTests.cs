using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class QuoteReaderTests
{
    [Theory]
    [InlineData("“It rained all day,” Doe said.", "It rained all day,", "Doe")]
    [InlineData("\"It rained all day,\" Jane Doe said.", "It rained all day,", "Jane Doe")]
    [InlineData("“It rained all day,” said Jane Doe, a professor of rain.", "It rained all day,", "Jane Doe")]
    [InlineData("“It rained all day,” Jane Doe, a professor of rain, said.", "It rained all day,", "Jane Doe")]
    [InlineData("“It rained all day,” Doe told The Daily Example.", "It rained all day,", "Doe")]
    [InlineData("“Did it rain all day?” asked Doe.", "Did it rain all day?", "Doe")]
    [InlineData("“It rained all day”, Doe said.", "It rained all day", "Doe")]
    [InlineData("“It rained all day,” Doe also said.", "It rained all day,", "Doe")]
    [InlineData("Doe said: “It rained all day.”", "It rained all day.", "Doe")]
    [InlineData("Doe said, “It rained all day.”", "It rained all day.", "Doe")]
    [InlineData("Mr. Doe said, speaking in the rain, “it rained all day.”", "it rained all day.", "Doe")]
    [InlineData("It was wet. President Jane Doe said that “it rained all day.”", "it rained all day.", "Jane Doe")]
    [InlineData("“It rained all day,” said Example Foreign Minister Jane Doe.", "It rained all day,", "Jane Doe")]
    [InlineData("Jane Doe, director of the Example Center, stated that “it rained all day.”", "it rained all day.", "Jane Doe")]
    [InlineData("“It rained all day,” said Ursula von der Example.", "It rained all day,", "Ursula von der Example")]
    [InlineData("“It rained all day,” said former company spokeswoman Jane Doe.", "It rained all day,", "Jane Doe")]
    [InlineData("“It rained all day,” said a spokesman for Example Corp.", "It rained all day,", null)]
    [InlineData("“It rained all day,” said the mother of Jane Doe.", "It rained all day,", null)]
    [InlineData("“It rained all day.” , said Jane Doe, a teacher.", "It rained all day.", "Jane Doe")]
    [InlineData("“It rained all day,” he added.", "It rained all day,", null)]
    [InlineData("He said: “It rained all day.”", "It rained all day.", null)]
    [InlineData("“It rained all day,” officials said.", "It rained all day,", null)]
    [InlineData("Officials said: “It rained all day.”", "It rained all day.", null)]
    [InlineData("“It rained all day.” Doe said that it would stop.", "It rained all day.", null)]
    [InlineData("Doe said it was wet. “It rained all day.”", "It rained all day.", null)]
    [InlineData("“It rained all day” is a song by Doe.", "It rained all day", null)]
    public void AQuotationIsReadWithTheSpeakerWhomTheTextNames(string text, string words, string? speaker)
    {
        ParsedQuote quote = Assert.Single(QuoteReader.Read(Texts.Line(text)));

        Assert.Equal(words, quote.Words.Text);
        Assert.Equal(speaker, quote.Speaker?.Text);
    }

    [Theory]
    [InlineData("„Es hat den ganzen Tag geregnet“, sagte Erika Beispiel.", "Es hat den ganzen Tag geregnet", "Erika Beispiel")]
    [InlineData("Beispiel erklärte: »Es hat den ganzen Tag geregnet.«", "Es hat den ganzen Tag geregnet.", "Beispiel")]
    [InlineData("« Il a plu toute la journée », a déclaré Jeanne Exemple.", "Il a plu toute la journée", "Jeanne Exemple")]
    [InlineData("«Llovió todo el día», dijo Ana Ejemplo.", "Llovió todo el día", "Ana Ejemplo")]
    [InlineData("«Дождь шел весь день», — заявил Иван Примеров.", "Дождь шел весь день", "Иван Примеров")]
    [InlineData("”Det regnade hela dagen”, sade Anna Exempel.", "Det regnade hela dagen", "Anna Exempel")]
    [InlineData("他说：“今天下了一整天的雨。”", "今天下了一整天的雨。", null)]
    [InlineData("「一日中雨が降りました」と述べた。", "一日中雨が降りました", null)]
    public void QuotationsAreReadInManyLanguages(string text, string words, string? speaker)
    {
        ParsedQuote quote = Assert.Single(QuoteReader.Read(Texts.Line(text)));

        Assert.Equal(words, quote.Words.Text);
        Assert.Equal(speaker, quote.Speaker?.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A “no limits” partnership.")]
    [InlineData("The so-called “example” was one.")]
    [InlineData("“It rained all day, Doe said.")]
    [InlineData("It rained all day,” Doe said.")]
    [InlineData("It rained “all day long “.")]
    [InlineData("A 5\" nail and a 6\" nail are two nails.")]
    [InlineData("「雨」と「雪」です。")]
    public void WhatIsNoQuotationIsNotRead(string text) => Assert.Empty(QuoteReader.Read(Texts.Line(text)));

    [Fact]
    public void APartBehindItsSpeakerIsTheSpeakersToo()
    {
        List<ParsedQuote> quotes = QuoteReader.Read(Texts.Line("“It rained all day,” Doe said. “It will rain again.”"));

        Assert.Equal(["Doe", "Doe"], quotes.Select(quote => quote.Speaker?.Text));
    }

    [Fact]
    public void ASpeakerGoesOnBehindAConjunctionAndAVerb()
    {
        List<ParsedQuote> quotes = QuoteReader.Read(Texts.Line("Doe said that it was “a very long rain”, and said “it will rain again.”"));

        Assert.Equal(["Doe", "Doe"], quotes.Select(quote => quote.Speaker?.Text));
    }

    [Fact]
    public void AnUnbalancedMarkTakesNothingFromTheQuotationBehindIt()
    {
        List<ParsedQuote> quotes = QuoteReader.Read(Texts.Line("The “lost mark was left. “It rained all day,” Doe said."));

        Assert.Equal("It rained all day,", Assert.Single(quotes).Words.Text);
    }

    [Fact]
    public void AnyTextIsReadAndEverySpanLiesInIt() => Prop.ForAll(Texts.OfPieces(
        "“", "”", "\"", "„", "«", "»", "「", "」", "one two three", " ", ",", ".", "Doe", "said", "Mr.", "has", "told", "今天下了一整天", "\uD83D"),
        text => LineReader.Read(text).All(line => QuoteReader.Read(line)
            .All(quote => Texts.Holds(text, quote.Words) && (quote.Speaker is null || Texts.Holds(text, quote.Speaker)))))
        .HoldsFor(100);
}
