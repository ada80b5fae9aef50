using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>A text to learn from: its features, and what its lines should be.</summary>
internal sealed class LearningText
{
    /// <summary>Words of a line beyond make it weigh no more.</summary>
    private const int HeaviestLine = 80;

    /// <summary>Shorter texts weigh a line as one of so many lines would.</summary>
    private const int ShortestText = 20;

    /// <param name="page">The page that the text shows.</param>
    /// <param name="blankLines">Whether the text has the page's empty lines.</param>
    /// <param name="isExcerpt">Whether the page is an excerpt: calibration is for whole pages.</param>
    public LearningText(CorpusPage page, bool blankLines, bool isExcerpt = false)
    {
        Head = page.Head;
        IsExcerpt = isExcerpt;
        PageText text = PageText.Of(page, new PageForm(blankLines));
        // The lines as the file has them: from sentences that a converter has cut into pieces the model learns more than from whole ones, which
        // it is given enough of (text F1 of pieces, on pages held out, .921 and not .908).
        Page = new Page(LineReader.Read(text.Text));
        Table = LabelerModel.TableOf(new PageShape(Page));
        Ngrams = [.. Page.Lines.Select(NgramsOf)];
        var byNumber = new Dictionary<int, CorpusLine>();
        foreach ((int i, CorpusLine line) in page.Lines.Index())
            byNumber[text.LineNumbers[i]] = line;
        CorpusLine[] labels = [.. Page.Lines.Select(line => byNumber[line.Line.Number])];
        IsArticle = [.. labels.Select(label => label.IsArticle)];
        double ofText = 1 / Math.Sqrt(Math.Max(ShortestText, labels.Length));
        Weights = [.. labels.Select((label, i) => label.IsJudged ? (float)(ofText * Math.Sqrt(Math.Min(HeaviestLine, Page[i].Length) + 1)) : 0)];
    }

    private static uint[] NgramsOf(LineFacts line)
    {
        uint[] hashes = new uint[SeedGen.Text.Ngrams.MostHashes];
        return [.. hashes.Take(SeedGen.Text.Ngrams.ReadHashes(line, hashes)).Distinct()];
    }

    public PageHead Head { get; }

    public Page Page { get; }

    public bool IsExcerpt { get; }

    public FeatureTable Table { get; }

    /// <summary>For each line, the different hashes that <see cref="SeedGen.Text.Ngrams"/> knows it by.</summary>
    public IReadOnlyList<uint[]> Ngrams { get; }

    /// <summary>For each line, whether it belongs to the article.</summary>
    public IReadOnlyList<bool> IsArticle { get; }

    /// <summary>What each line counts; 0 on lines that are not learned from. The text's measures weigh long lines more, and pages alike.</summary>
    public IReadOnlyList<float> Weights { get; }
}
