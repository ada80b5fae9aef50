namespace SeedGen.Text.Tests.Rules;

public class HomoglyphTests
{
    [Theory]
    [InlineData("The chаnnel is still.", "chаnnel")]
    [InlineData("The Сhannel is still.", "Сhannel")]
    [InlineData("A wοrd of it.", "wοrd")]
    [InlineData("In Mосква it snows.", "Mосква")]
    [InlineData("The аррle fell.", "аррle")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("Homoglyph"));

    [Theory]
    [InlineData("He took 5 kΩ and hν and ΔT and μm.")]
    [InlineData("Яndex and Москва and Αθήνα are names.")]
    [InlineData("The iPhone-ом and SMS-ка of Wi-Fi.")]
    [InlineData("It is α-helical, β2 and π.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("Homoglyph"));

    [Theory]
    [InlineData("The chаnnel is still.", "The channel is still.")]
    [InlineData("In Mосква it snows.", "In Москва it snows.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("Homoglyph"));
}
