namespace SeedGen.Training;

/// <summary>How judged lines were told apart, boilerplate being what is looked for.</summary>
/// <param name="Found">Boilerplate that was taken out.</param>
/// <param name="Lost">Lines of the article that were taken out.</param>
/// <param name="Missed">Boilerplate that was kept.</param>
internal readonly record struct LineCounts(int Found, int Lost, int Missed)
{
    public bool HasBoilerplate => Found + Missed > 0;

    public double Precision => Ratio.Of(Found, Found + Lost);

    public double Recall => Ratio.Of(Found, Found + Missed);

    public double F1 => Ratio.F1(Precision, Recall);

    public static LineCounts Of(CorpusPage page, PageReading reading)
    {
        int found = 0, lost = 0, missed = 0;
        foreach ((CorpusLine line, LineReading read) in page.Lines.Zip(reading.Lines).Where(pair => pair.First.IsJudged))
        {
            if (line.IsArticle && !read.IsKept)
                lost++;
            else if (!line.IsArticle && read.IsKept)
                missed++;
            else if (!line.IsArticle)
                found++;
        }
        return new LineCounts(found, lost, missed);
    }

    /// <summary>All lines of all pages together: long pages weigh more.</summary>
    public static LineCounts Sum(IEnumerable<LineCounts> pages) => pages.Aggregate(
        default(LineCounts), (sum, page) => new LineCounts(sum.Found + page.Found, sum.Lost + page.Lost, sum.Missed + page.Missed));

    /// <summary>The mean over the pages that have boilerplate: all pages weigh the same.</summary>
    public static double MeanF1(IEnumerable<LineCounts> pages) =>
        pages.Where(page => page.HasBoilerplate).Select(page => page.F1).DefaultIfEmpty().Average();
}
