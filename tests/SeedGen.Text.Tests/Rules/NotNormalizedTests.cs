namespace SeedGen.Text.Tests.Rules;

public class NotNormalizedTests
{
    [Theory]
    [InlineData("The cafe\u0301 was shut.", "e\u0301")]
    [InlineData("It is Vie\u0323\u0302t Nam.", "e\u0323\u0302")]
    [InlineData("The Ångstrom.", "Å")]
    [InlineData("5 Ω here.", "Ω")]
    [InlineData("ᄒ\u1161\u11ABᄀ\u116E\u11A8 is Korea.", "ᄒ\u1161\u11ABᄀ\u116E\u11A8")]
    [InlineData("Vie\u0302\u0323t.", "e\u0302\u0323")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("NotNormalized"));

    [Theory]
    [InlineData("The café in Ångström, 5 Ω, Việt, 한국.")]
    [InlineData("שָׁלוֹם and مُحَمَّد and नमस्ते.")]
    [InlineData("A q\u0303 and an x\u0304 have no letter.")]
    [InlineData("தமிழ் மொழி")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("NotNormalized"));

    [Theory]
    [InlineData("The cafe\u0301 was shut.", "The café was shut.")]
    [InlineData("Vie\u0302\u0323t.", "Việt.")]
    [InlineData("ᄒ\u1161\u11AB is Korea.", "한 is Korea.")]
    [InlineData("5 Ω here.", "5 Ω here.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("NotNormalized"));
}
