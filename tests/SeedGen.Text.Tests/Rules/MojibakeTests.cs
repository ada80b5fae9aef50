namespace SeedGen.Text.Tests.Rules;

public class MojibakeTests
{
    [Theory]
    [InlineData("He said that itâ€™s late.", "â€™")]
    [InlineData("The cafÃ© was shut.", "Ã©")]
    [InlineData("The cafÃƒÂ© was shut.", "ÃƒÂ©")]
    [InlineData("Itâ\u0080\u0099s late.", "â\u0080\u0099")]
    [InlineData("She livesÂ\u00A0here.", "Â\u00A0")]
    [InlineData("It is 20 Â°C today.", "Â°")]
    [InlineData("The text says РџСЂРёРІРµС‚ to you.", "РџСЂРёРІРµС‚")]
    [InlineData("The text says ÐŸÑ€Ð¸Ð²ÐµÑ‚ to you.", "ÐŸÑ€Ð¸Ð²ÐµÑ‚")]
    [InlineData("He wrote cafГ© in his book.", "Г©")]
    [InlineData("He wrote caf√© in his book.", "√©")]
    [InlineData("He wrote caf├⌐ in his book.", "├⌐")]
    [InlineData("Heâ€™s glad ðŸ˜€ today.", "â€™", "ðŸ˜€")]
    [InlineData("In Viá»‡t Nam it rains.", "á»‡")]
    [InlineData("Ă©tait is French.", "Ă©")]
    [InlineData("ï»¿It begins here.", "ï»¿")]
    [InlineData("It was ï¿½ lost.", "ï¿½")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("Mojibake"));

    [Theory]
    [InlineData("Il dit « CITÉ » et voilà\u00A0» au café\u00A0!")]
    [InlineData("“MAÇÔ said the sign, and “LÔ and ‘É’…")]
    [InlineData("He wrote “café”—twice.")]
    [InlineData("The root √π and the set ├─ of boxes.")]
    [InlineData("Сјај и Річ; РІК і РІЧ.")]
    [InlineData("Ärzte, Österreich, Ångström, ÚŽASNÝ, TŘÍŠŤ, Íšťa.")]
    [InlineData("He typed \"Ã©\" for é.")]
    [InlineData("A price of 5 Â, no more.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("Mojibake"));

    [Theory]
    [InlineData("He said that itâ€™s late.", "He said that it’s late.")]
    [InlineData("The cafÃƒÂ© was shut.", "The café was shut.")]
    [InlineData("ï»¿It begins here.", "It begins here.")]
    [InlineData("The text says РџСЂРёРІРµС‚ to you.", "The text says Привет to you.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("Mojibake"));

    [Fact]
    public void WhatWasLostBeforeItWasMisreadHasNoFix() =>
        Assert.Empty(Assert.Single(ArticleChecker.Check(Articles.InLanguage("en", "It was ï¿½ lost."))).Edits);
}
