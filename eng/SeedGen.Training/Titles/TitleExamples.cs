using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Makes of labelled pages what <see cref="TitleTrainer"/> learns from.</summary>
internal sealed class TitleExamples(LabelerModel labeler)
{
    /// <summary>The examples of <paramref name="pages"/>, in order, made on all processors.</summary>
    public TitleExample[] Of(IReadOnlyList<CorpusPage> pages) =>
    [
        .. pages.Where(LearningTexts.IsLearnedFrom).AsParallel().AsOrdered().SelectMany(TitleTexts.Of).Select(Read).OfType<TitleExample>(),
    ];

    /// <summary>Null where <paramref name="text"/> has lost its title: that of the window may have been the only one.</summary>
    private TitleExample? Read(TitleText text)
    {
        PageText lines = PageText.Of(text.Page, new PageForm(text.BlankLines));
        Dictionary<int, CorpusLine> labels = lines.LineNumbers.Zip(text.Page.Lines).ToDictionary();
        var page = new Page(LineReader.Read(lines.Text));
        int title = text.HasTitle ? Find(label => TitleTexts.SaysTitle(text.Page, label)) : -1;
        if (text.HasTitle && title < 0)
            return null;
        int start = text.IsStartGiven ? Find(label => label.Kind == GoldKind.Body) : -1;
        return new TitleExample(page, start < 0 ? SeenStart(page) : start, title, text.Page.Head.Group, text.Weight);

        int Find(Predicate<CorpusLine> isWanted) => Array.FindIndex(page.Lines, line => isWanted(labels[line.Line.Number]));
    }

    /// <summary>Where the engine sees the text begin: its mistakes are to be learned from, too.</summary>
    private int SeenStart(Page page) =>
        BodyRange.Find(page, labeler.Score(page), MetadataFinder.Find(page).End).FirstParagraph;
}
