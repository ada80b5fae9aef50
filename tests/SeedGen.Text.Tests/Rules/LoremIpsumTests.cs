namespace SeedGen.Text.Tests.Rules;

public class LoremIpsumTests
{
    [Theory]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit. It went.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.")]
    [InlineData("It went. Consectetur adipiscing elit, sed do eiusmod.", "Consectetur adipiscing elit, sed do eiusmod.")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("LoremIpsum"));

    [Theory]
    [InlineData("The filler lorem ipsum is old.")]
    [InlineData("He set “Lorem ipsum dolor sit amet, consectetur” there.")]
    [InlineData("Quis custodiet ipsos custodes, in vino veritas et in aqua sanitas.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("LoremIpsum"));
}
