namespace SeedGen.Text.Tests.Rules;

public class InvisibleCharacterTests
{
    [Theory]
    [InlineData("The skip\u00ADper came.", "\u00AD")]
    [InlineData("It was\u200B late.", "\u200B")]
    [InlineData("A wo\u2060rd\u200B\u200C.", "\u2060", "\u200B\u200C")]
    [InlineData("A mark\U000E0041 here.", "\U000E0041")]
    [InlineData("A word\u200D.", "\u200D")]
    [InlineData("Blankㅤ here.", "ㅤ")]
    [InlineData("An a\uFE0F here.", "\uFE0F")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("InvisibleCharacter"));

    [Theory]
    [InlineData("می\u200Cخواهم و नमस्\u200Dते and ক্\u200Dষ.")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 and ❤\uFE0F and 1\uFE0F⃣.")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F flew.")]
    [InlineData("ภาษา\u200Bไทย")]
    [InlineData("ᄒ\u1161\u11AB and ᄀ\u1160.")]
    [InlineData("Left\u200E and right\u200F marks.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("InvisibleCharacter"));

    [Theory]
    [InlineData("The skip\u00ADper came.", "The skipper came.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("InvisibleCharacter"));
}
