namespace SeedGen.Training;

/// <summary>The judged lines that warnings of boilerplate cover.</summary>
/// <param name="Right">Boilerplate that is warned of.</param>
/// <param name="Warned">All lines that are warned of.</param>
/// <param name="Boilerplate">All boilerplate.</param>
internal readonly record struct WarningCounts(int Right, int Warned, int Boilerplate)
{
    public double Precision => Ratio.Of(Right, Warned);

    public double Recall => Ratio.Of(Right, Boilerplate);

    public static WarningCounts Of(CorpusPage page, PageReading reading)
    {
        int right = 0, warned = 0, boilerplate = 0;
        foreach ((CorpusLine line, LineReading read) in page.Lines.Zip(reading.Lines).Where(pair => pair.First.IsJudged))
        {
            boilerplate += line.IsArticle ? 0 : 1;
            warned += read.IsWarned ? 1 : 0;
            right += read.IsWarned && !line.IsArticle ? 1 : 0;
        }
        return new WarningCounts(right, warned, boilerplate);
    }

    public static WarningCounts Sum(IEnumerable<WarningCounts> pages) => pages.Aggregate(
        default(WarningCounts),
        (sum, page) => new WarningCounts(sum.Right + page.Right, sum.Warned + page.Warned, sum.Boilerplate + page.Boilerplate));
}
