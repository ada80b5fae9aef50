namespace SeedGen.Text;

/// <summary>What a page counts and files: reading time, views, tags.</summary>
internal sealed class PageMetadataRecognizer : IRecognizer
{
    public Evidence? Recognize(Page page, int i) => PhraseEvidence.Of(LineKind.PageMetadata, page[i]) ?? ReadingTime(page[i]);

    private static Evidence? ReadingTime(LineFacts line) =>
        LineForms.IsReadingTime(line) ? new Evidence(LineKind.PageMetadata, 0.97, "says how long the text takes to read") : null;
}
