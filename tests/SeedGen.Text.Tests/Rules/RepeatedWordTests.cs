namespace SeedGen.Text.Tests.Rules;

public class RepeatedWordTests
{
    [Theory]
    [InlineData("She went to to the station before noon.", "to to")]
    [InlineData("The the train had left without her.", "The the")]
    [InlineData("All parties, including including ours, agreed to wait.", "including including")]
    [InlineData("He waited in the  the rain for an hour.", "the  the")]
    [InlineData("One one of the boats came back.", "One one")]
    [InlineData("Choose the two two boats that you want.", "two two")]
    [InlineData("She bought a a ticket for the night train.", "a a")]
    [InlineData("The roof is is made of slate from the valley.", "is is")]
    [InlineData("They said “and and” was a slip of the pen.", "and and")]
    [InlineData("It was the the the longest night of the year.", "the the the")]
    public void AWordThatStandsTwiceIsFoundWithBothItsPlaces(string paragraph, string found) =>
        Assert.Equal([found], Articles.InLanguage("en", paragraph).Found("RepeatedWord"));

    [Theory]
    [InlineData("He had had enough, and that that was so surprised nobody; it was very very late, and so so important.")]
    [InlineData("Duran Duran flew to Bora Bora to sing of Sirhan Sirhan and of New New York.")]
    [InlineData("What it is is a rant, and all that was was noise.")]
    [InlineData("“No no no,” he said, and the clock went tick tick tick.")]
    [InlineData("The numbers were 10 10 and one one two two; the points x x and y y.")]
    [InlineData("He asked Will, will you go? Go, go, and come back to. To whom?")]
    [InlineData("She told US us stories were better, and the WHO who had come.")]
    [InlineData("The well-known known unknowns of the two-to to-do list.")]
    [InlineData("The parameter is declared as Player player in the code.")]
    public void WhatMayStandTwiceIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("RepeatedWord"));

    [Theory]
    [InlineData("fr", "Nous nous sommes levés tôt et vous vous êtes couchés tard.")]
    [InlineData("de", "Die Leute, die die Stadt kennen, sagen, dass das das Ende sei, und der der geht, bleibt fort. Das ist ein Film, in der der Held bleibt.")]
    [InlineData("pt", "Ele disse que se se fosse embora ninguém o procuraria.")]
    [InlineData("nl", "De mensen die die stad kennen weten dat dat niet waar is.")]
    [InlineData("fr", "Il chantait la la, puis la la la.")]
    [InlineData("sv", "Det det handlar om är ön.")]
    [InlineData("it", "Piano piano siamo arrivati quasi quasi in cima.")]
    [InlineData("tr", "Yavaş yavaş yürüdü ve sık sık durdu.")]
    [InlineData("vi", "Những ngôi nhà xa xa nhìn rất đẹp.")]
    public void OtherLanguagesDoubleOtherWords(string language, string paragraph) =>
        Assert.Empty(Articles.InLanguage(language, paragraph).Found("RepeatedWord"));

    [Theory]
    [InlineData("fr", "Elle est allée dans dans la gare avant midi.", "dans dans")]
    [InlineData("de", "Sie ging am Abend und und kam nicht wieder.", "und und")]
    [InlineData("es", "Fue a la estación de de la ciudad.", "de de")]
    [InlineData("es", "La la ciudad duerme.", "La la")]
    [InlineData("de", "Die die Stadt schläft noch.", "Die die")]
    [InlineData("de", "Sie sah am Ufer der der Stadt ein Boot.", "der der")]
    [InlineData("sv", "På på ön bor ingen.", "På på")]
    public void SlipsOfOtherLanguagesAreFound(string language, string paragraph, string found) =>
        Assert.Equal([found], Articles.InLanguage(language, paragraph).Found("RepeatedWord"));

    [Fact]
    public void ASlipIsFoundWhereTheLanguageIsNotKnown() =>
        Assert.Equal(["to to"], Articles.InLanguage(null, "She went to to the station before noon.").Found("RepeatedWord"));

    [Fact]
    public void TwoLinesDoNotMakeADoubledWord() =>
        Assert.Empty(Articles.InLanguage("en", "It was a slip of the", "the pen, and nothing else.").Found("RepeatedWord"));

    [Fact]
    public void RemovedLinesAreNotLookedInto()
    {
        ParsedArticle article = Articles.Labeled(
            Articles.With("Read the the latest news here"),
            line => line.Text.StartsWith("Read", StringComparison.Ordinal) ? LineKind.RelatedContent : LineKind.Paragraph,
            "en");
        Assert.Empty(article.Found("RepeatedWord"));
    }
}
