using System.Diagnostics;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>
/// What the steps of reading cost, as multiples of the least that any reader of text does: decoding the same bytes and splitting them into
/// lines. One thread; of several rounds each step's best counts, since whatever else a machine does only adds to a time.
/// </summary>
internal static class ReadingSpeed
{
    private const string Id = "page";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>The steps, each with all that it needs of those before, and how many times as long each takes as the least.</summary>
    public static IReadOnlyList<(string Step, double Times)> Measure(IEnumerable<PageText> pages, int rounds)
    {
        byte[][] texts = [.. pages.Select(page => Encoding.UTF8.GetBytes(page.Text))];
        ParsedArticle[] articles = [.. texts.Select(text => ArticleReader.Read(Decode(text), Id))];
        (string Name, Action<int> Run)[] steps =
        [
            ("decoding and splitting", i => _ = Decode(texts[i]).Split('\n')),
            ("labelling", i => TrainedLabeler.Instance.Label(LineReader.Read(Decode(texts[i])), OutsideEvidence.None)),
            ("reading", i => ArticleReader.Read(Decode(texts[i]), Id)),
            ("checking", i => ArticleChecker.Check(articles[i])),
        ];
        double[] best = [.. steps.Select(step => BestOf(step.Run, texts.Length, rounds))];
        return [.. steps.Select((step, i) => (step.Name, best[i] / best[0]))];
    }

    /// <summary>
    /// A step's rounds follow each other, on a clean heap and once the runtime has compiled the step in full: no step is to pay for what
    /// another leaves behind, nor is the first to be measured cold.
    /// </summary>
    private static double BestOf(Action<int> run, int texts, int rounds)
    {
        GC.Collect();
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
            TimeOf(run, texts);
        return Enumerable.Range(0, rounds).Min(_ => TimeOf(run, texts));
    }

    private static string Decode(byte[] text) => Encoding.UTF8.GetString(text);

    private static double TimeOf(Action<int> run, int texts)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < texts; i++)
            run(i);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
