using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>How many corruptions a rule finds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Mutations">How many texts with one corruption it was asked about.</param>
/// <param name="Found">In how many it found it, at exactly its place.</param>
/// <param name="Alone">In how many of these no rule found anything else that the clean text does not have.</param>
internal sealed record Recall(Rule Rule, int Mutations, int Found, int Alone)
{
    /// <summary>What can be known of a fault from the text alone is less for these.</summary>
    private static readonly string[] HardRules = ["TorturedPhrase", "TruncatedText", "GluedWords", "LostApostrophe"];

    /// <summary>The share that must be found.</summary>
    public double Required => HardRules.Contains(Rule.Name) ? 0.80 : 0.95;

    /// <summary>The share that is found; not a number where the texts have nothing to corrupt.</summary>
    public double Share => (double)Found / Mutations;

    public bool IsMet => Share >= Required;
}
