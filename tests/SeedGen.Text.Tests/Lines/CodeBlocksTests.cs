namespace SeedGen.Text.Tests.Lines;

public class CodeBlocksTests
{
    [Theory]
    [InlineData("```csharp\nint i = 0;\n```")]
    [InlineData("```\nint i = 0;\n```")]
    [InlineData("```\nint i = 0;\n`````")]
    [InlineData("````\n```\n````")]
    [InlineData("~~~csharp\nint i = 0;\n~~~")]
    [InlineData("```\nint i = 0;\n\n  i++;\n```")]
    public void WhatStandsBetweenFencesIsOneLine(string block)
    {
        Line[] lines = LogicalLines.Read($"A title\n{block}\nA text").Lines;
        Assert.Equal(["A title", block, "A text"], lines.Select(line => line.Text));
        Assert.Equal([false, true, false], lines.Select(line => line.IsCode));
    }

    [Theory]
    [InlineData("```csharp\nint i = 0;")]
    [InlineData("````\nint i = 0;\n```")]
    [InlineData("```int i = 0;```\nA text\n```int j = 0;```")]
    [InlineData("~~~\nint i = 0;\n~~~")]
    [InlineData("~~~~~~~~\nA heading\n~~~~~~~~")]
    [InlineData("``\nint i = 0;\n``")]
    [InlineData("```csharp\nint i = 0;\n```csharp")]
    public void WhatNoFenceOpensOrClosesIsNoCode(string text) =>
        Assert.DoesNotContain(LogicalLines.Read("A title\n" + text).Lines, line => line.IsCode);

    [Fact]
    public void ATextThatIsQuotedAsAWholeIsNoCode() =>
        Assert.DoesNotContain(LogicalLines.Read("\n```markdown\nA title\n\nA text\n```\n").Lines, line => line.IsCode);

    [Fact]
    public void CodeStandsInItsLinesOfTheFile()
    {
        Line code = LogicalLines.Read("A title\n\n  ```\nint i = 0;\n\n  ```  \nA text").Lines[2];
        Assert.Equal((3, 6), (code.Number, code.Last.LastNumber));
        Assert.Equal("```\nint i = 0;\n\n  ```", code.Raw);
    }

    [Fact]
    public void CodeIsNoPartOfAWrappedText()
    {
        const string Wrapped = """
            The ferry across the sound will run again from the first of June, as
            the harbor master said on Monday morning, and nobody was surprised by
            that except for the people of the island, who had been told in March
            that
            """;
        Line[] lines = LogicalLines.Read($"{Wrapped}\n```\nit\n```\nwas over.\n\n{Wrapped}").Lines;
        Assert.Equal(
            [Wrapped.Replace('\n', ' '), "```\nit\n```", "was over.", "", Wrapped.Replace('\n', ' ')],
            lines.Select(line => line.Text));
    }
}
