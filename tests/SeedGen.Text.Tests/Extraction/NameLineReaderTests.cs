using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class NameLineReaderTests
{
    [Theory]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("JANE DOE", "JANE DOE")]
    [InlineData("Jane Doe and John Roe", "Jane Doe|John Roe")]
    [InlineData("Jane Doe | June 3, 2019", "Jane Doe")]
    [InlineData("JANE DOE | June 3, 2019", "JANE DOE")]
    [InlineData("June 3, 2019 • Jane Doe • 3 min", "Jane Doe")]
    [InlineData("Jane Doe, London", "Jane Doe")]
    [InlineData("Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("Jane Doe | Published 1 day ago", "Jane Doe")]
    [InlineData("Jane Doe, @janedoe", "Jane Doe")]
    [InlineData("Jane DoeJune 3, 2019", "Jane Doe")]
    [InlineData("Jane ExamplesonThe Daily Sample", "Jane Exampleson")]
    [InlineData("Conor McRoe", "Conor McRoe")]
    [InlineData("Anna van der Example", "Anna van der Example")]
    [InlineData("The Example Times", null)]
    [InlineData("Latest News", null)]
    [InlineData("Product Updates", null)]
    [InlineData("New York", null)]
    [InlineData("Travel", null)]
    [InlineData("Jane Doe wins the race", null)]
    [InlineData("Jane Doe’s World", null)]
    [InlineData("Jane Doe: a life", null)]
    [InlineData("Jane Doe Follow us on all channels and read more of it every day", null)]
    [InlineData("", null)]
    public void ALineOfNamesIsReadAndNoOther(string text, string? names) =>
        Assert.Equal(names, Names(NameLineReader.Read(Texts.Line(text))));

    [Fact]
    public void OneWordIsANameWhereALineAboveAnnouncesIt()
    {
        Line line = Texts.Line("Jane");
        Assert.Null(NameLineReader.Read(line));
        Assert.Equal("Jane", Assert.Single(NameLineReader.ReadAnnounced(line)!.Authors).Text);
    }

    [Fact]
    public void AnyTextIsReadAndEverySpanLiesInIt() => Prop.ForAll(Texts.OfPieces(
        "Jane", "Doe", "McRoe", "DoePublished", " ", ",", "and", "|", "-", "@", "27", "July", "2024", "Team", "ago", "\uD83D", "o\u0302"),
        text => LineReader.Read(text).All(line => NameLineReader.Read(line)?.Authors.All(author => Texts.Holds(text, author)) ?? true))
        .HoldsFor(100);

    private static string? Names(Byline? byline) =>
        byline is null ? null : string.Join("|", byline.Authors.Select(author => author.Text));
}
