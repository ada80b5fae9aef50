namespace SeedGen.Text.Tests.Rules;

public class LigatureOrWidthFormTests
{
    [Theory]
    [InlineData("The ﬁrst of ﬂoors.", "ﬁ", "ﬂ")]
    [InlineData("He paid ２０ crowns.", "２０")]
    [InlineData("He said ﾊﾞｽ twice.", "ﾊﾞｽ")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("LigatureOrWidthForm"));

    [Theory]
    [InlineData("東京のＮＨＫが１００円！と（伝えた）。")]
    [InlineData("The first of floors, œuvre, æther, ĳs.")]
    [InlineData("x² and H₂O and ½.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("LigatureOrWidthForm"));

    [Theory]
    [InlineData("The ﬁrst of ﬂoors.", "The first of floors.")]
    [InlineData("He paid ２０ crowns.", "He paid 20 crowns.")]
    [InlineData("He said ﾊﾞｽ twice.", "He said バス twice.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("LigatureOrWidthForm"));
}
