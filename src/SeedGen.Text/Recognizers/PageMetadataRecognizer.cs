namespace SeedGen.Text;

/// <summary>What a page counts and files: reading time, views, tags.</summary>
internal sealed class PageMetadataRecognizer : IRecognizer
{
    public Evidence? Recognize(Page page, int i) => PhraseEvidence.Of(LineKind.PageMetadata, page[i]);
}
