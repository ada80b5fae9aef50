using System.Xml.Linq;

namespace SeedGen.Training.Tests;

public class ReportTests
{
    [Fact]
    public void OnlyPlacesOfADocumentAreWrittenAnew() => Assert.Equal(
        "Intro\n<!-- table: a -->\na: old\n<!-- end -->\nText\n<!-- table: b -->\nb: \n<!-- end --> end",
        MarkedDocument.Fill(
            "Intro\n<!-- table: a -->\nold\n<!-- end -->\nText\n<!-- table: b -->\n<!-- end --> end", (name, old) => $"{name}: {old}"));

    [Fact]
    public void FillingTwiceChangesNothing()
    {
        string once = MarkedDocument.Fill("<!-- table: a -->\n<!-- end -->", (_, _) => "table");
        Assert.Equal(once, MarkedDocument.Fill(once, (_, _) => "table"));
    }

    [Fact]
    public void ATableHasItsFiguresToTheRight()
    {
        var table = new MarkdownTable("set", "pages");
        table.Add("one", "2");
        Assert.Equal("| set | pages |\n| --- | ---: |\n| one | 2 |", table.ToString());
    }

    [Fact]
    public void TheDiagramHasAPointForEachBinWithItsNumberOfLines()
    {
        string svg = ReliabilityDiagram.Draw([new CalibrationBin(1234, 0, 0), new CalibrationBin(56, 0.5, 1)]);
        XElement[] elements = [.. XDocument.Parse(svg).Descendants()];
        Assert.Equal(
            [("64", "384"), ("244", "24")],
            elements
                .Where(element => element.Name.LocalName == "circle")
                .Select(point => (point.Attribute("cx")!.Value, point.Attribute("cy")!.Value)));
        Assert.Subset(elements.Select(element => element.Value).ToHashSet(), new HashSet<string> { "1,234", "56" });
    }
}
