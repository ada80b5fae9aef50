using System.Collections.Concurrent;
using SeedGen.Text;

namespace SeedGen.Training.Tests;

public class EvaluationTests
{
    private static readonly CorpusPage Page = new(
        new PageHead("page", 1),
        new PageGold(),
        [
            new CorpusLine("Title", HasGapAbove: false, GoldKind.Title, IsUncertain: false),
            new CorpusLine("Home", HasGapAbove: false, GoldKind.Boilerplate, IsUncertain: false),
            new CorpusLine("It rained.", HasGapAbove: true, GoldKind.Body, IsUncertain: false),
        ]);

    [Theory]
    [InlineData(true, true, "Title\nHome\n\nIt rained.\n")]
    [InlineData(false, true, "Title\nHome\nIt rained.\n")]
    [InlineData(true, false, "Home\n\nIt rained.\n")]
    [InlineData(false, false, "Home\nIt rained.\n")]
    public void AReaderSeesThePageAsItIsAskedFor(bool withBlankLines, bool withFirstLine, string text)
    {
        var reader = new Recorder();
        PageScore score = Assert.Single(new Evaluation(reader, new PageForm(withBlankLines), withFirstLine).Run([Page]));
        Assert.Equal([text], reader.Seen);
        Assert.Equal(new LineCounts(Found: 0, Lost: 0, Missed: 1), score.Lines);
    }

    [Fact]
    public void ScoresComeInTheOrderOfThePages()
    {
        string[] ids = [.. Enumerable.Range(0, 200).Select(number => $"{number}")];
        IEnumerable<CorpusPage> pages = ids.Select(id => Page with { Head = new PageHead(id, 1) });
        Assert.Equal(ids, new Evaluation(new Recorder()).Run(pages).Select(score => score.Page.Id));
    }

    [Fact]
    public void TheEngineGivesEachLineItsKindItsScoreAndItsWarning()
    {
        PageText text = PageText.Of(TestPage.Of(
            "=The harbor of Elmsby opens again after the long winter",
            "+The harbor of Elmsby opened again on Tuesday, eleven weeks after the ice had closed it to every ship.",
            "+The town council wants to widen the channel before the autumn, and it has asked the ministry for money.",
            "-Leave a Reply"));
        PageReading reading = new EngineReader().Read(text);
        Assert.Equal([LineKind.Title, LineKind.Paragraph, LineKind.Paragraph, LineKind.Comments], reading.Lines.Select(line => line.Kind));
        Assert.Equal([false, true, true, false], reading.Lines.Select(line => line.IsKept));
        Assert.Equal([false, false, false, true], reading.Lines.Select(line => line.IsWarned));
        Assert.All(reading.Lines, line => Assert.InRange(line.Score!.Value, 0, 1));
    }

    private sealed class Recorder : IPageReader
    {
        public ConcurrentQueue<string> Seen { get; } = [];

        public PageReading Read(PageText page)
        {
            Seen.Enqueue(page.Text);
            return TestPage.Kept(new string('+', page.LineNumbers.Count));
        }
    }
}
