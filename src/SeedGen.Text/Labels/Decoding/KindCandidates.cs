namespace SeedGen.Text;

/// <summary>
/// Lists what the lines of a page may be. Whether a line is article or boilerplate is the model's to say: what speaks for one kind of
/// article, or of boilerplate, rather than another never speaks for article or boilerplate as such.
/// </summary>
internal static class KindCandidates
{
    /// <summary>A line with such a score, or the opposite, is what the model says, whatever stands around it.</summary>
    private const int Sure = 4_000;

    /// <summary>What speaks against a line being no heading that has the form of one.</summary>
    private const int NotTheForm = -600;

    // What speaks against kinds of boilerplate that a line shows less than another, or not at all.
    private const int WeakerEvidence = -300, NoEvidence = -900, NoWeakEvidence = -100, NotThePlace = -100;

    private const int LongestMenuItem = 4;
    private const int ShortestHeadline = 5, LongestHeadline = 20;
    private const int LongestHeading = 16;

    /// <summary>What speaks against one line more of furniture that is mostly short.</summary>
    private const int OneMore = -40;

    /// <summary>The kinds that go on over lines which show nothing, with what speaks against each such line.</summary>
    private static readonly (LineKind Kind, int Score)[] Sections =
    [
        (LineKind.RelatedContent, 0), (LineKind.Comments, 0), (LineKind.Navigation, 0),
        (LineKind.Subscription, OneMore), (LineKind.Widget, OneMore), (LineKind.Legal, OneMore),
    ];

    /// <param name="page">The page.</param>
    /// <param name="scores">Its lines' scores, in 1/1024 of a log-odds unit, positive for the article.</param>
    public static KindLattice Of(Page page, int[] scores)
    {
        var lattice = new KindLattice(page);
        var head = new HeadReader(page, scores);
        var begun = new bool[LineKind.Unclassified - LineKind.Navigation + 1];
        for (int i = 0; i < page.Lines.Length; i++)
        {
            if (head.Read(i) is { } known && !page.HasOwnPhrase(i))
            {
                lattice.Add(i, known);
                if (known.Kind.IsBoilerplate())
                    begun[known.Kind - LineKind.Navigation] = true;
                continue;
            }
            // Above the title stands no text: what is neither metadata nor category there is the page's.
            bool isAboveTitle = i < head.Title;
            if (scores[i] > -Sure && !isAboveTitle)
                AddArticle(lattice, page, i, scores[i] / 2);
            if (scores[i] < Sure || isAboveTitle)
                AddBoilerplate(lattice, page, i, -scores[i] / 2, begun);
        }
        return lattice;
    }

    private static void AddArticle(KindLattice lattice, Page page, int i, int score)
    {
        LineFacts line = page[i];
        LineKind form = line.Text[0] == '>' ? LineKind.Quote
            : line.IsCaption ? LineKind.Caption
            : line.HeadingRank > 0 || IsHeading(page, i) ? LineKind.Heading
            : LineKind.Paragraph;
        lattice.Add(i, new KindCandidate(form, score));
        if (form == LineKind.Heading && line.HeadingRank == 0)
            lattice.Add(i, new KindCandidate(LineKind.Paragraph, score + NotTheForm));
    }

    /// <param name="lattice">What the candidates are added to.</param>
    /// <param name="page">The page.</param>
    /// <param name="i">The line.</param>
    /// <param name="score">What speaks for boilerplate.</param>
    /// <param name="begun">By kind: whether a line above may be of it, so that this one can go on with it.</param>
    private static void AddBoilerplate(KindLattice lattice, Page page, int i, int score, bool[] begun)
    {
        Evidence[] seen = page.AllSeen(i);
        foreach (Evidence evidence in seen)
        {
            int weight = evidence.IsStrong || seen.Length == 1 ? 0 : WeakerEvidence;
            lattice.Add(i, new KindCandidate(evidence.Kind, score + weight, evidence.Reason));
            begun[evidence.Kind - LineKind.Navigation] = true;
        }
        bool isNamed = seen.Length > 0 && seen[0].Kind != LineKind.Unclassified;
        int unseen = !isNamed ? 0 : seen[0].IsStrong ? NoEvidence : NoWeakEvidence;
        KindCandidate? placed = isNamed ? null : OfPlace(page, i);
        if (placed is { } kind)
        {
            lattice.Add(i, kind with { Score = score });
            begun[kind.Kind - LineKind.Navigation] = true;
        }
        int unnamed = placed is null ? unseen : NotThePlace;
        lattice.Add(i, new KindCandidate(LineKind.Unclassified, score + unnamed, "reads like the page around the article"));
        foreach ((LineKind section, int weight) in Sections)
        {
            if (begun[section - LineKind.Navigation])
                lattice.Add(i, new KindCandidate(section, score + unseen + weight, "stands in a section of that kind", GoesOn: true));
        }
    }

    /// <summary>What a line is that shows nothing but its length and its neighbors'.</summary>
    private static KindCandidate? OfPlace(Page page, int i)
    {
        if (IsMenuItem(page, i) && (IsMenuItem(page, i - 1) || IsMenuItem(page, i + 1)))
            return new KindCandidate(LineKind.Navigation, 0, "is short like its neighbors, as the items of a menu are");
        LineFacts line = page[i];
        return (!line.EndsSentence || line.EndsCut) && line.Length is >= ShortestHeadline and <= LongestHeadline
            ? new KindCandidate(LineKind.RelatedContent, 0, "reads like the headline of another story")
            : null;
    }

    private static bool IsMenuItem(Page page, int i) =>
        i >= 0 && i < page.Lines.Length && page[i].Length <= LongestMenuItem && !page[i].EndsSentence;

    /// <summary>A short line that is no sentence, above a line of text, and no piece of the paragraph around it.</summary>
    private static bool IsHeading(Page page, int i)
    {
        LineFacts line = page[i];
        if (line.Length > LongestHeading || line.IsBullet || line.StartsLower || i + 1 >= page.Lines.Length)
            return false;
        bool question = line.End == LineEnd.Question && line.InnerSentences == 0 && line.GapBefore > 0;
        if ((line.EndsSentence && !question) || line.End is LineEnd.Comma or LineEnd.Colon)
            return false;
        bool apart = i == 0 || line.GapBefore > 0 || page[i - 1].EndsSentence;
        LineFacts next = page[i + 1];
        bool goesOn = next.StartsLower || next.Text[0] is ',' or '.' or ';' or ')';
        return apart && !goesOn && (char.IsLetterOrDigit(line.Text[0]) || IsOpeningMark(line.Text[0]));
    }

    private static bool IsOpeningMark(char c) => c is '“' or '"' or '‘' or '\'' or '„' or '«' or '#' or '(' or '「' or '¿' or '¡';
}
