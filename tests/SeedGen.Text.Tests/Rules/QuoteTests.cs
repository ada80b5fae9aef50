namespace SeedGen.Text.Tests.Rules;

public class QuoteTests
{
    [Theory]
    [InlineData("They asked for “a long-term peace “. Nobody answered.", "“")]
    [InlineData("He called it “the first step“ and went home.", "“")]
    [InlineData("The mayor said ”it is over” to all who came, and “good night”.", "”")]
    [InlineData("It was Mr. Stone‘s plan from the beginning.", "‘")]
    [InlineData("They don‘t know, and we‘ll not tell.", "‘", "‘")]
    [InlineData("It was the owners‘ wish to sell the boat.", "‘")]
    [InlineData("He called it a ‘small step‘ and went home.", "‘")]
    public void AMarkThatPointsTheWrongWayIsFoundAlone(string paragraph, params string[] found)
    {
        ParsedArticle article = Articles.InLanguage("en", paragraph);
        Assert.Equal(found, article.Found("WrongDirectionQuote"));
        Assert.Empty(article.Found("UnbalancedQuote"));
    }

    [Theory]
    [InlineData("en", "“It ended,” he said. “Good night.” The “first” and the ‘second’ were the owners’ own.")]
    [InlineData("en", "In the ’90s and the ‘80s rock ’n’ roll was all; ’tis so, and give ‘em time.")]
    [InlineData("en", "They prayed in Sana‘a and on O‘ahu, read the Qur‘an and crossed the Rub‘ al-Khali.")]
    [InlineData("en", "He began: “...and then?” The “.NET” tool and the “?” key, “!” and “,” too.")]
    [InlineData("en", "(“One”), [“two”] and—“three”—and “four”/“five”.")]
    [InlineData("de", "Er sagte: „Das ist ‚alles‘.“ Und „nichts“ sonst, „gar nichts“.")]
    [InlineData(null, "Er sagte: „Das ist alles.“ Und „nichts“ sonst.")]
    [InlineData("pl", "Powiedział: „To wszystko”, i wyszedł.")]
    [InlineData("sv", "Han sade ”det är allt” och gick. ”Ja”, sade hon.")]
    [InlineData(null, "Han sade ”det är allt” och gick. ”Ja”, sade hon.")]
    [InlineData("fr", "Il a dit « c’est tout », puis « rien ». L’homme est parti.")]
    [InlineData("de", "Er sagte »das ist alles« und ging. »Nein«, sagte sie.")]
    [InlineData("fi", "Hän sanoi »tämä on kaikki» ja lähti.")]
    [InlineData("zh", "他说“你好”，然后走了。“再见”。「你好」『再见』")]
    public void EveryLanguageHasItsOwnMarks(string? language, string paragraph)
    {
        ParsedArticle article = Articles.InLanguage(language, paragraph);
        Assert.Empty(article.Found("WrongDirectionQuote"));
        Assert.Empty(article.Found("UnbalancedQuote"));
    }

    [Theory]
    [InlineData("The minister said, “but it must take all into account.", "“")]
    [InlineData("The minister said it must take all into account.” Then he left.", "”")]
    [InlineData("Their “boundless partnership is a “no limits” one.", "“")]
    [InlineData("The minister said, \"but it must take all into account.", "\"")]
    [InlineData("The minister said, but \"one\" must take \"all into account.", "\"")]
    [InlineData("The minister said that «all is well in the town.", "«")]
    public void AMarkWithoutItsPartnerIsFoundAlone(string paragraph, string found) =>
        Assert.Equal([found], Articles.InLanguage("en", paragraph).Found("UnbalancedQuote"));

    [Theory]
    [InlineData("The 19\" rack stood by a 24” screen, and the man was 6'2\" tall.")]
    [InlineData("He said the \"old 19\" rack\" was sold for \"nothing\".")]
    [InlineData("“He told me, ‘Go,’ and ‘don’t come back,’ so I went.”")]
    [InlineData("“He called it “a day” and went,” she said.")]
    [InlineData("The mark (\") ends a string in most languages.")]
    [InlineData("Read it in your browser »")]
    [InlineData("» It was a quiet day, and they called it «good».")]
    public void WhatIsNoQuotationIsNotCounted(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("UnbalancedQuote"));

    [Fact]
    public void AQuotationOfSeveralParagraphsClosesOnlyInItsLast() =>
        Assert.Empty(Articles.InLanguage(
            "en", "“It was the coldest winter in forty years.", "“Nobody had seen such ice.",
            "“I hope not to see it again,” she said.")
                .Found("UnbalancedQuote"));

    [Fact]
    public void AQuotationThatNeverClosesIsFoundInItsLastParagraph()
    {
        ParsedArticle article = Articles.InLanguage("en", "“It was the coldest winter.", "“Nobody had seen such ice.", "Then she left.");
        Finding found = Assert.Single(ArticleChecker.Check(article), finding => finding.Rule.Name == "UnbalancedQuote");
        Assert.Equal(article.Source.IndexOf("“Nobody", StringComparison.Ordinal), found.Span.Start);
    }

    [Theory]
    [InlineData("“The boat is late, said Mara Lund.")]
    [InlineData("“The boat is late, Mara Lund said.")]
    [InlineData("They sailed on the “Northern Light until noon.")]
    public void WhereItsSpeakerIsNamedOrATitleBeginsItDoesNotRunOn(string paragraph) =>
        Assert.Equal(["“"], Articles.InLanguage("en", paragraph, "“It came at noon,” said the harbor master.").Found("UnbalancedQuote"));

    [Fact]
    public void AQuotationMayRunOverHardLineBreaks() =>
        Assert.Empty(
            Articles.InLanguage("en", "She said: “It was the coldest\nwinter that anybody in the town\nhad ever seen,” and left.")
                .Found("UnbalancedQuote"));

    [Fact]
    public void FrenchParagraphsMayBeginWithTheClosingMark() =>
        Assert.Empty(
            Articles.InLanguage("fr", "« C’était l’hiver le plus froid.", "» Personne n’avait vu une telle glace. », dit-elle.")
                .Found("UnbalancedQuote"));

    [Fact]
    public void AQuotationDoesNotRunOverAHeading()
    {
        ParsedArticle article = Articles.Labeled(
            Articles.With("She said “it was cold.", "The heading", "It was over,” he said."),
            line => line.Text == "The heading" ? LineKind.Heading : LineKind.Paragraph);
        Assert.Equal(["“", "”"], article.Found("UnbalancedQuote"));
    }
}
