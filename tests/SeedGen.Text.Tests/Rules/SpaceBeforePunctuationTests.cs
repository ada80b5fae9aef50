namespace SeedGen.Text.Tests.Rules;

public class SpaceBeforePunctuationTests
{
    [Theory]
    [InlineData("“It will not last.” , said the harbor master on the quay.", " ,")]
    [InlineData("Nobody knew where he had gone . They looked for him.", " .")]
    [InlineData("Did anybody see him ? They asked in every house.", " ?")]
    [InlineData("It was a great day !! Everybody said so.", " !!")]
    [InlineData("There were three of them  ; two went home.", "  ;")]
    [InlineData("The three went home\u00A0, and nobody came back.", "\u00A0,")]
    [InlineData("They took bread : two loaves for each of them.", " :")]
    [InlineData("He said that “nobody knew his name ” , and “that was all .”", " ,", " .")]
    public void TheWhiteSpaceIsFoundWithTheMark(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("SpaceBeforePunctuation"));

    [Theory]
    [InlineData("He shot .5 points better on .NET than on paper, or so he said.")]
    [InlineData("And then ... nothing happened . . . for a long time.")]
    [InlineData("She wrote that all was well :) and that he should come ;-) soon :-P indeed.")]
    [InlineData("The ratio was 3 : 2, and the time 10 : 30 at last.")]
    [InlineData("He typed git add . and then went for lunch.")]
    [InlineData("The mark “?” stands at the end of the “!important” one.")]
    [InlineData("They signed for long-term sustainable peace “. Nobody believed it.")]
    public void WhatIsMeantIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("SpaceBeforePunctuation"));

    [Fact]
    public void FrenchSetsASpaceBeforeTallMarks() =>
        Assert.Empty(
            Articles.InLanguage("fr", "Qui vient ? Personne ! Voici la liste : rien ; « voilà », dit-il.").Found("SpaceBeforePunctuation"));

    [Fact]
    public void FrenchSetsNoneBeforeAComma() =>
        Assert.Equal([" ,"], Articles.InLanguage("fr", "Elle est venue , mais lui non.").Found("SpaceBeforePunctuation"));

    [Fact]
    public void ATextThatMayBeFrenchIsJudgedAsFrench() =>
        Assert.Equal([" ,"], Articles.InLanguage(null, "Qui est arrivé ? Personne , dit-il.").Found("SpaceBeforePunctuation"));

    [Fact]
    public void ATextInPlainLettersIsNotTakenForFrench() =>
        Assert.Equal([" ?", " ,"], Articles.InLanguage(null, "Did anybody see him ? Nobody , they said.").Found("SpaceBeforePunctuation"));
}
