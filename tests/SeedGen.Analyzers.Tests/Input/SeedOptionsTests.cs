namespace SeedGen.Analyzers.Tests;

public sealed class SeedOptionsTests
{
    [Fact]
    public void AProjectWithoutThePropsHasNoSeedsAndNoDirectReference()
    {
        SeedOptions options = SeedOptions.Read(new TestOptions());

        Assert.False(options.IsReferencedDirectly);
        Assert.False(options.IsPublic);
        Assert.False(options.AcrossFiles);
        Assert.Equal("", options.RootNamespace);
        Assert.Equal(NameSource.Title, options.Names);
    }

    [Fact]
    public void GlobsAreSeparatedByBars()
    {
        SeedOptions options = SeedOptions.Read(new TestOptions { ["_SeedGenGlobs"] = "Seeds/**/*.txt| Posts/*.md ||" });

        Assert.Equal(["Seeds/**/*.txt", "Posts/*.md"], options.Globs);
        Assert.True(options.IsReferencedDirectly);
    }

    [Fact]
    public void WhatWouldBeginACommentOnTheWayIsDecoded() =>
        Assert.Equal("/work/C#;F#/app", SeedOptions.Read(new TestOptions { ["_SeedGenProjectDir"] = "/work/C>|F>/app" }).ProjectDir);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("yes", false)]
    public void OnlyTrueMakesArticlesPublic(string value, bool expected) =>
        Assert.Equal(expected, SeedOptions.Read(new TestOptions { ["SeedGenPublic"] = value }).IsPublic);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("", false)]
    [InlineData("yes", false)]
    public void OnlyTrueReadsAcrossFiles(string value, bool expected) =>
        Assert.Equal(expected, SeedOptions.Read(new TestOptions { ["SeedGenAcrossFiles"] = value }).AcrossFiles);

    [Theory]
    [InlineData("filename", NameSource.FileName)]
    [InlineData("Title", NameSource.Title)]
    [InlineData("", NameSource.Title)]
    public void NamesComeFromTheTitleUnlessTheFileNameIsAskedFor(string value, object expected) =>
        Assert.Equal(expected, SeedOptions.Read(new TestOptions { ["SeedGenNames"] = value }).Names);

    [Fact]
    public void OptionsAreEqualByValue() =>
        Assert.Equal(
            SeedOptions.Read(new TestOptions { ["_SeedGenGlobs"] = "a|b", ["RootNamespace"] = "App" }),
            SeedOptions.Read(new TestOptions { ["_SeedGenGlobs"] = "a|b", ["RootNamespace"] = "App" }));
}
