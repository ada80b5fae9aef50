namespace SeedGen.Text;

/// <summary>
/// Labels lines by what was learned from labelled pages: a model says how likely each line is article, forms and recognisers say of which
/// kind it would be, and a decoder finds the best kinds for the whole page.
/// </summary>
internal sealed class TrainedLabeler(LabelerModel model) : ILineLabeler
{
    private const double LeastOfBoilerplate = 0.51;

    private static readonly Lazy<TrainedLabeler> Shipped = new(() => new TrainedLabeler(ShippedWeights.Read()));

    /// <summary>The labeler with the weights that this assembly holds.</summary>
    public static TrainedLabeler Instance => Shipped.Value;

    public LabeledLine[] Label(Line[] lines, OutsideEvidence outside)
    {
        var page = new Page(lines);
        int[] scores = model.Score(page);
        if (!outside.IsEmpty)
        {
            var known = page.With(outside);
            TrustOutsideEvidence(page, known, scores);
            page = known;
        }
        TrustShortText(page, scores);
        TrustCleanText(page, scores);
        KindCandidate[] kinds = KindDecoder.Decode(KindCandidates.Of(page, scores));
        ListItems.Tell(page, kinds);
        var labels = new LabeledLine[lines.Length];
        int next = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            labels[i] = lines[i].IsJudged ? Label(lines[i], kinds[next], scores[next++]) : Unjudged(lines[i]);
        }
        JoinWordless(labels);
        return labels;
    }

    private static LabeledLine Unjudged(Line line) => line switch
    {
        { IsBlank: true } => new LabeledLine(line, LineKind.Blank, 0, ""),
        { IsCode: true } => new LabeledLine(line, LineKind.Code, 0, ""),
        { IsTable: true } => new LabeledLine(line, LineKind.Paragraph, 0, ""),
        _ => new LabeledLine(line, LineKind.Widget, LeastOfBoilerplate, "has marks and no words"),
    };

    /// <summary>An icon between two items of a menu is one of its items.</summary>
    private static void JoinWordless(LabeledLine[] labels)
    {
        int above = -1;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i].Line.IsBlank || labels[i].Line.IsWordless)
                continue;
            for (int between = above + 1; above >= 0 && between < i; between++)
            {
                if (labels[between].Line.IsWordless && labels[above].Kind == labels[i].Kind && labels[i].Kind.IsBoilerplate())
                    labels[between] = labels[between] with { Kind = labels[i].Kind };
            }
            above = i;
        }
    }

    /// <summary>
    /// What other texts say comes after what the model says: it has learned from pages that were read alone, and would take much evidence
    /// in one place for a sign of something else. What the user says counts whatever the model says.
    /// </summary>
    private static void TrustOutsideEvidence(Page alone, Page known, int[] scores)
    {
        // The log-odds of 99 in 100: see TemplateEvidence; and of certainty.
        const int Template = -4700, Certain = -12_000;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += known.IsFurniture(i) && !alone.IsFurniture(i) ? Template : 0;
            scores[i] = known.HasOwnPhrase(i) ? Certain : scores[i];
        }
    }

    /// <summary>
    /// A text of a few lines is what somebody has picked out of a page, or written. A whole sentence there about which the model is in doubt
    /// is kept: to lose it would be worse than to keep one of the page's.
    /// </summary>
    private static void TrustShortText(Page page, int[] scores)
    {
        const int MostLines = 40, ShortestSentence = 12, InDoubt = -2500;
        for (int i = 0; i < scores.Length && scores.Length <= MostLines; i++)
        {
            bool isSentence = page[i].End == LineEnd.FullStop && page[i].Length >= ShortestSentence && page.Seen(i) is null;
            scores[i] = isSentence && scores[i] > InDoubt ? Math.Max(1, scores[i]) : scores[i];
        }
    }

    /// <summary>
    /// A text in which nobody recognises any furniture is somebody's own, a poem, a dialogue, a note: all of it counts as article. Saved
    /// pages have furniture in plenty, and some of it says what it is.
    /// </summary>
    private static void TrustCleanText(Page page, int[] scores)
    {
        if (Enumerable.Range(0, scores.Length).Any(page.IsFurniture))
            return;
        for (int i = 0; i < scores.Length; i++)
            scores[i] = Math.Max(1, scores[i]);
    }

    /// <summary>A line's score stays on its kind's side of one half: a kind may be known better than by the model alone.</summary>
    private LabeledLine Label(Line line, KindCandidate kind, int score)
    {
        const double LeastOfKnown = 0.95, MostOfArticle = 0.49;
        double boilerplate = model.Calibration.Boilerplate(score);
        boilerplate = kind.Kind.IsBoilerplate()
            ? Math.Max(boilerplate, kind.IsKnown ? LeastOfKnown : LeastOfBoilerplate)
            : Math.Min(boilerplate, MostOfArticle);
        return new LabeledLine(line, kind.Kind, boilerplate, kind.Reason);
    }
}
