namespace SeedGen.Training;

/// <summary>
/// How much of the text that was kept is the article's, in overlapping runs of four words, each counted as often as it stands.
/// </summary>
/// <param name="Shared">The runs that both have.</param>
/// <param name="Kept">The runs of the text that was kept.</param>
/// <param name="Wanted">The runs of the article.</param>
internal readonly record struct TextOverlap(int Shared, int Kept, int Wanted)
{
    private const int Width = 4;

    /// <summary>The words that <see cref="Kept"/> runs are made of.</summary>
    public int KeptWords => WordCount(Kept);

    /// <summary>The words that <see cref="Wanted"/> runs are made of.</summary>
    public int WantedWords => WordCount(Wanted);

    public double Precision => (double)Shared / Kept;

    public double Recall => (double)Shared / Wanted;

    /// <summary>Compares the lines that were kept with the article's; lines that are not judged are left out of both.</summary>
    public static TextOverlap Of(CorpusPage page, PageReading reading)
    {
        List<string> kept = [], wanted = [];
        foreach ((CorpusLine line, LineReading read) in page.Lines.Zip(reading.Lines))
        {
            if (!line.IsJudged || !(read.IsKept || line.IsArticle))
                continue;
            List<string> words = MeasuredWords.Read(line.Text);
            if (read.IsKept)
                kept.AddRange(words);
            if (line.IsArticle)
                wanted.AddRange(words);
        }
        return Of(kept, wanted);
    }

    /// <summary>Compares two lists of words.</summary>
    public static TextOverlap Of(IReadOnlyList<string> kept, IReadOnlyList<string> wanted)
    {
        Dictionary<string, int> runs = Runs(wanted);
        int shared = Runs(kept).Sum(run => Math.Min(run.Value, runs.GetValueOrDefault(run.Key)));
        return new TextOverlap(shared, RunCount(kept), RunCount(wanted));
    }

    /// <summary>
    /// The harmonic mean of precision, averaged over the pages that keep any text, and recall, averaged over those that have any.
    /// </summary>
    public static double F1(IReadOnlyList<TextOverlap> pages) => Ratio.F1(MeanPrecision(pages), MeanRecall(pages));

    public static double MeanPrecision(IReadOnlyList<TextOverlap> pages) =>
        pages.Where(page => page.Kept > 0).Select(page => page.Precision).DefaultIfEmpty().Average();

    public static double MeanRecall(IReadOnlyList<TextOverlap> pages) =>
        pages.Where(page => page.Wanted > 0).Select(page => page.Recall).DefaultIfEmpty().Average();

    private static Dictionary<string, int> Runs(IReadOnlyList<string> words)
    {
        var runs = new Dictionary<string, int>();
        for (int i = 0; i < RunCount(words); i++)
        {
            string run = string.Join(' ', words.Skip(i).Take(Width));
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }
        return runs;
    }

    private static int WordCount(int runs) => runs == 0 ? 0 : runs + Width - 1;

    /// <summary>Fewer words than a run has are one run.</summary>
    private static int RunCount(IReadOnlyList<string> words) => words.Count == 0 ? 0 : Math.Max(1, words.Count - Width + 1);
}
