namespace SeedGen.Text.Tests.Rules;

public class AnsiEscapeTests
{
    [Theory]
    [InlineData("It \u001B[31mwent\u001B[0m on.", "\u001B[31m", "\u001B[0m")]
    [InlineData("It \u001B[1m\u001B[4mwent.", "\u001B[1m\u001B[4m")]
    [InlineData("It \u009B0mwent.", "\u009B0m")]
    [InlineData("It \u001B]0;title\u0007went.", "\u001B]0;title\u0007")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("AnsiEscape"));

    [Theory]
    [InlineData("The rate is rate(x[5m]) or [0m.")]
    [InlineData("An \u001B that begins nothing.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("AnsiEscape"));

    [Theory]
    [InlineData("It \u001B[31mwent\u001B[0m on.", "It went on.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("AnsiEscape"));
}
