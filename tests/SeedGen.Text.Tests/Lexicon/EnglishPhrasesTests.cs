namespace SeedGen.Text.Tests.Lexicon;

public class EnglishPhrasesTests
{
    public static TheoryData<string, string> Rows { get; } = ReadRows();

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryRowIsFoundWholeInEachLineItStandsFor(string kind, string row)
    {
        var table = new PhraseTable(kind + ":\n" + row);
        Assert.All(PhraseExpansion.Of(row[1..]), words =>
        {
            PhraseMatch match = Assert.Single(table.Find(words));
            Assert.Equal((kind, 0, words.Count), (match.Kind.ToString(), match.First, match.Count));
        });
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void NoRowIsHiddenByAnother(string kind, string row) =>
        Assert.All(
            PhraseExpansion.Of(row[1..]),
            words => Assert.Contains(
                Lexicons.PageFurniture.Find(words),
                match => match.Kind.ToString() == kind && match.Count == words.Count));

    [Fact]
    public void EveryKindIsBoilerplate() => Assert.All(Rows, row => Assert.True(Enum.Parse<LineKind>((string)row[0]).IsBoilerplate()));

    private static TheoryData<string, string> ReadRows()
    {
        var rows = new TheoryData<string, string>();
        string kind = "";
        foreach (string row in EnglishPhrases.Notation.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0))
        {
            if (row.EndsWith(':'))
                kind = row.TrimEnd(':');
            else
                rows.Add(kind, row);
        }
        return rows;
    }
}
