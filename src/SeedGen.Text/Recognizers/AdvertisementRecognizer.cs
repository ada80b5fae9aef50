namespace SeedGen.Text;

/// <summary>Labels of advertisements: “- Advertisement -”, “Sponsored”, “Story continues below”.</summary>
internal sealed class AdvertisementRecognizer : IRecognizer
{
    public Evidence? Recognize(Page page, int i) => PhraseEvidence.Of(LineKind.Advertisement, page[i]);
}
