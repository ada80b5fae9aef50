using System.Diagnostics;
using System.Runtime;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>What one step of reading costs.</summary>
/// <param name="Step">The step, with all that it needs of those before.</param>
/// <param name="Times">How many times as long it takes as the least that any reader of text does.</param>
/// <param name="Allocated">The bytes that it allocates for each byte of text: unlike a time, the same whatever else a machine does.</param>
internal sealed record StepCost(string Step, double Times, double Allocated);

/// <summary>
/// What the steps of reading cost, as multiples of the least that any reader of text does: decoding the same bytes and splitting them into
/// lines. One thread; of several rounds each part's best time counts, since whatever else a machine does only adds to a time.
/// </summary>
internal static class ReadingSpeed
{
    private const string Id = "page";

    /// <summary>So many texts are timed together: long enough for garbage to be collected in between, and mostly undisturbed in some round.</summary>
    private const int TextsOfPart = 32;

    /// <summary>
    /// The runtime compiles what runs often once more, and better. It is done when it has compiled nothing for a while, which takes long beside
    /// other work.
    /// </summary>
    private static readonly TimeSpan QuietTime = TimeSpan.FromSeconds(1), MostWarmUp = TimeSpan.FromSeconds(60);

    public static IReadOnlyList<StepCost> Measure(IEnumerable<PageText> pages, int rounds)
    {
        byte[][] texts = [.. pages.Select(page => Encoding.UTF8.GetBytes(page.Text))];
        ParsedArticle[] articles = [.. texts.Select(text => ArticleReader.Read(Decode(text), Id))];
        (string Name, Action<int> Run)[] steps =
        [
            ("decoding and splitting", i => _ = Decode(texts[i]).Split('\n')),
            ("labelling", i => TrainedLabeler.Instance.Label(LogicalLines.Read(Decode(texts[i])).Lines, OutsideEvidence.None)),
            ("reading", i => ArticleReader.Read(Decode(texts[i]), Id)),
            ("checking", i => ArticleChecker.Check(articles[i])),
        ];
        long bytes = texts.Sum(text => (long)text.Length);
        double least = 0;
        var costs = new List<StepCost>();
        foreach ((string name, Action<int> run) in steps)
        {
            (double seconds, long allocated) = BestOf(run, texts.Length, rounds);
            least = least == 0 ? seconds : least;
            costs.Add(new StepCost(name, seconds / least, (double)allocated / bytes));
        }
        return costs;
    }

    /// <summary>
    /// A step's rounds follow each other, on a clean heap and once the runtime has compiled the step in full: no step is to pay for what
    /// another leaves behind, nor is the first to be measured cold.
    /// </summary>
    private static (double Seconds, long Allocated) BestOf(Action<int> run, int texts, int rounds)
    {
        WarmUp(run, texts);
        GC.Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        RunAll(run, 0, texts);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        double[] best = [.. Enumerable.Repeat(double.PositiveInfinity, (texts + TextsOfPart - 1) / TextsOfPart)];
        for (int round = 0; round < rounds; round++)
        {
            for (int part = 0; part < best.Length; part++)
                best[part] = Math.Min(best[part], TimeOf(run, part * TextsOfPart, Math.Min(texts, (part + 1) * TextsOfPart)));
        }
        return (best.Sum(), allocated);
    }

    private static void WarmUp(Action<int> run, int texts)
    {
        long start = Stopwatch.GetTimestamp(), compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            long quiet = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(quiet) < QuietTime)
                RunAll(run, 0, texts);
        }
        while (JitInfo.GetCompiledMethodCount() > compiled && Stopwatch.GetElapsedTime(start) < MostWarmUp);
    }

    private static string Decode(byte[] text) => Encoding.UTF8.GetString(text);

    private static double TimeOf(Action<int> run, int first, int end)
    {
        long start = Stopwatch.GetTimestamp();
        RunAll(run, first, end);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void RunAll(Action<int> run, int first, int end)
    {
        for (int i = first; i < end; i++)
            run(i);
    }
}
