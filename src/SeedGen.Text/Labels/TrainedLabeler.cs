namespace SeedGen.Text;

/// <summary>
/// Labels lines by what was learned from labelled pages: a model says how likely each line is article, forms and recognisers say of which
/// kind it would be, and a decoder finds the best kinds for the whole page.
/// </summary>
internal sealed class TrainedLabeler(LabelerModel model) : ILineLabeler
{
    private static readonly Lazy<TrainedLabeler> Shipped = new(() => new TrainedLabeler(ShippedWeights.Read()));

    /// <summary>The labeler with the weights that this assembly holds.</summary>
    public static TrainedLabeler Instance => Shipped.Value;

    public LabeledLine[] Label(Line[] lines)
    {
        var page = new Page(lines);
        int[] scores = TrustCleanText(page, model.Score(page));
        KindCandidate[] kinds = KindDecoder.Decode(KindCandidates.Of(page, scores));
        var labels = new LabeledLine[lines.Length];
        int next = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            labels[i] = lines[i].IsBlank
                ? new LabeledLine(lines[i], LineKind.Blank, 0, "")
                : Label(lines[i], kinds[next], scores[next++]);
        }
        return labels;
    }

    /// <summary>
    /// A text of which nothing reads like an article, and in which nobody recognises any furniture, is somebody's own short text: all of it
    /// counts as article.
    /// </summary>
    private static int[] TrustCleanText(Page page, int[] scores)
    {
        bool isClean = Array.TrueForAll(scores, score => score <= 0) && !Enumerable.Range(0, scores.Length).Any(page.IsFurniture);
        return isClean ? Array.ConvertAll(scores, _ => 1) : scores;
    }

    /// <summary>A line's score stays on its kind's side of one half: a kind may be known better than by the model alone.</summary>
    private LabeledLine Label(Line line, KindCandidate kind, int score)
    {
        const double Half = 0.5, Least = 0.51, Most = 0.49;
        double boilerplate = model.Calibration.Boilerplate(score);
        boilerplate = kind.Kind.IsBoilerplate()
            ? (boilerplate < Half ? Least : boilerplate)
            : (boilerplate > Half ? Most : boilerplate);
        return new LabeledLine(line, kind.Kind, boilerplate, kind.Reason);
    }
}
