namespace SeedGen.Text;

/// <summary>What a site says about itself: theme licences, cookies, JavaScript, errors.</summary>
internal sealed class SiteNoticeRecognizer : IRecognizer
{
    public Evidence? Recognize(Page page, int i) => PhraseEvidence.Of(LineKind.SiteNotice, page[i]);
}
