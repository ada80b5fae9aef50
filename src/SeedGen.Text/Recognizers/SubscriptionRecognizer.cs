namespace SeedGen.Text;

/// <summary>Newsletters, sign-ups and paywalls.</summary>
internal sealed class SubscriptionRecognizer : IRecognizer
{
    public Evidence? Recognize(Page page, int i) => PhraseEvidence.Of(LineKind.Subscription, page[i]);
}
