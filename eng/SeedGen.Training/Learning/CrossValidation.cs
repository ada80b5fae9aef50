namespace SeedGen.Training;

/// <summary>Measures what a learner learns on pages that it did not learn from.</summary>
/// <param name="learner">The learner.</param>
/// <param name="folds">The cuts; see <see cref="Fold.Split"/>.</param>
/// <param name="isLearnedFrom">Which pages may be learned from; all others are measured on and no more.</param>
/// <param name="isMeasuredOn">Which pages to measure on.</param>
internal sealed class CrossValidation(
    ILearner learner, IReadOnlyList<Fold> folds, Func<CorpusPage, bool> isLearnedFrom, Func<CorpusPage, bool> isMeasuredOn)
{
    /// <summary>The scores of all pages that are held out, fold by fold.</summary>
    /// <param name="without">A part that the learner is to do without; null for none.</param>
    public IReadOnlyList<PageScore> Run(string? without = null) => [.. folds.SelectMany(fold => Run(fold, without))];

    private IReadOnlyList<PageScore> Run(Fold fold, string? without)
    {
        ILearnedModel model = learner.Learn([.. fold.Learned.Where(isLearnedFrom)], without);
        return new Evaluation(new EngineReader(model.Labeler)).Run(fold.HeldOut.Where(isMeasuredOn));
    }
}
