namespace SeedGen.Text.Tests.Lines;

public class TableRowsTests
{
    [Theory]
    [InlineData("| port | depth |\n|---|---:|\n| Elmsby | 12 |\n| Ormby | 9 |")]
    [InlineData("port | depth\n:---|---\nElmsby | [12](/a)")]
    [InlineData("| port | depth |\n| --- | --- |")]
    public void TheRowsOfATableAreOneLineAndStayRows(string table)
    {
        Line[] lines = LogicalLines.Read($"A title\n\n{table}\n\nA text").Lines;
        Assert.Equal(["A title", "", table, "", "A text"], lines.Select(line => line.Raw));
    }

    [Theory]
    [InlineData("| port | depth |\n| Elmsby | 12 |")]
    [InlineData("|---|---|\n|---|---|")]
    [InlineData("port\n---|---")]
    [InlineData("| port | depth |\n\n|---|---|")]
    [InlineData("Home | News | Sport\n-----------")]
    [InlineData("| [Home](/) | [News](/news) |\n|---|---|\n| [Sport](/sport) | Weather |")]
    public void OtherLinesWithBarsAreLinesOfTheirOwn(string text) =>
        Assert.DoesNotContain(LogicalLines.Read(text).Lines, line => line.Raw.Contains('\n', StringComparison.Ordinal));
}
