using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Learns from labelled pages how to label lines.</summary>
internal interface ILearner
{
    /// <summary>The parts of its model that it can do without, by the names that tables of ablations give them.</summary>
    IReadOnlyList<string> Parts { get; }

    /// <summary>
    /// The model that <paramref name="pages"/> teach. The same pages in the same order give the same model on every machine.
    /// </summary>
    /// <param name="pages">What to learn from; uncertain lines are not.</param>
    /// <param name="without">One of <see cref="Parts"/> to leave out; null for none.</param>
    ILearnedModel Learn(IReadOnlyList<CorpusPage> pages, string? without = null);
}

/// <summary>What a learner has learned.</summary>
internal interface ILearnedModel
{
    /// <summary>Labels lines by what was learned.</summary>
    ILineLabeler Labeler { get; }

    /// <summary>The weights file.</summary>
    byte[] ToBytes();
}
