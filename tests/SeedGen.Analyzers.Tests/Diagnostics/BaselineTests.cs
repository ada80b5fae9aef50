using SeedGen.Text;

namespace SeedGen.Analyzers.Tests.Diagnostics;

public sealed class BaselineTests
{
    private const string Head =
        "The harbor of Elmsby opens again after the long winter\n\n"
        + "The harbor of Elmsby opened again on Tuesday, eleven weeks after the ice had closed it to every ship. Some forty people stood on "
        + "the quay when the first boat came in.\n\n";

    private const string Known = "The town council wants to to widen the channel before the autumn, and it has asked the ministry for money.\n";
    private const string New = "Nothing is settled yet, and and the ministry has not answered the letter that the council wrote in May.\n";

    [Fact]
    public async Task WhatIsKnownIsSilentAndWhatIsNewIsNot() =>
        Assert.Equal(["Seeds/a.txt(7,25)-(7,32): warning SEED2024"], await Run(Head + Known + "\n" + New).Lines());

    [Fact]
    public async Task WhatIsGoneIsSaidAtItsLine()
    {
        string text = BaselineText();
        Assert.Equal(
            [$"seeds.baseline(3,1)-(3,{text.Split('\n')[2].Length + 1}): warning SEED9006"],
            await Run(Head + Known.Replace("to to", "to", StringComparison.Ordinal)).Lines());
    }

    [Fact]
    public async Task WhatIsTurnedOffIsNotGone() =>
        Assert.Empty(await Run(Head + Known).Set("seedgen_severity.seed2024", "none", "Seeds/a.txt").Lines());

    [Fact]
    public async Task ALineThatIsNoEntryIsSaid() =>
        Assert.Equal(
            ["seeds.baseline(1,1)-(1,5): warning SEED9005"],
            await new AnalyzerRun().With("Seeds/a.txt", Head + New.Replace("and and", "and", StringComparison.Ordinal))
                .With("seeds.baseline", "some").Lines());

    private static AnalyzerRun Run(string text) => new AnalyzerRun().With("Seeds/a.txt", text).With("seeds.baseline", BaselineText());

    private static string BaselineText()
    {
        ParsedArticle article = ArticleReader.Read(Head + Known, "a");
        return Baseline.Write(Baseline.EntriesOf("Seeds/a.txt", article.Source, ArticleChecker.Check(article)));
    }
}
