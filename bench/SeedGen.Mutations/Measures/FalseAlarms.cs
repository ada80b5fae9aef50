using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>What the rules that warn say of clean texts.</summary>
/// <param name="Texts">How many texts there are.</param>
/// <param name="Words">How many words they have.</param>
/// <param name="Hits">All that is found in them.</param>
internal sealed record FalseAlarms(int Texts, int Words, IReadOnlyList<RawHit> Hits)
{
    /// <summary>One false alarm in so many words is the most, of all rules together.</summary>
    public const int WordsAnAlarm = 25_000;

    public static FalseAlarms Measure(IReadOnlyList<CleanText> texts, Verdicts verdicts) =>
        new(texts.Count, texts.Sum(text => WordCounter.Count(text.Text)), RawHit.Find(texts, verdicts));

    /// <summary>False alarms in <see cref="WordsAnAlarm"/> words; what nobody has judged counts as false.</summary>
    public double Rate => (double)Hits.Count(hit => hit.Verdict != Verdict.Fault) * WordsAnAlarm / Words;

    public bool IsMet => Rate <= 1;
}
