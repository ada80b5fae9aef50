namespace SeedGen.Text;

/// <summary>What a page counts and files: reading time, views, tags, when it was written.</summary>
internal sealed class PageMetadataRecognizer : IRecognizer
{
    public Evidence? Recognize(Page page, int i)
    {
        Evidence? phrase = PhraseEvidence.Of(LineKind.PageMetadata, page[i]);
        return phrase is { IsStrong: true } ? phrase : ReadingTime(page[i]) ?? Hashtags(page[i]) ?? Date(page[i]) ?? phrase;
    }

    private static Evidence? ReadingTime(LineFacts line) =>
        LineForms.IsReadingTime(line.Line) ? new Evidence(LineKind.PageMetadata, 0.97, "says how long the text takes to read") : null;

    /// <summary>Two tags or more and nothing else; one alone may be the name of a movement.</summary>
    private static Evidence? Hashtags(LineFacts line)
    {
        if (line.Text[0] is not ('#' or '＃'))
            return null;
        string[] tags = line.Text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        bool all = Array.TrueForAll(tags, tag => tag.Length > 1 && tag[0] is '#' or '＃' && !char.IsDigit(tag[1]));
        return all ? new Evidence(LineKind.PageMetadata, tags.Length > 1 ? 0.95 : Evidence.Weak, "is a list of tags") : null;
    }

    private static Evidence? Date(LineFacts line) =>
        line.IsDate ? new Evidence(LineKind.PageMetadata, Evidence.Weak, "is a date alone on a line") : null;
}
