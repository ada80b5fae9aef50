using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>
/// Writes one article as a blob holds it: every field of the article that a program sees, in the order of <c>docs/format.md</c>. A new
/// field goes to the end, so that those who do not know it can leave it.
/// </summary>
internal static class RecordWriter
{
    /// <summary>The record of <paramref name="article"/>: the same bytes for the same values.</summary>
    /// <param name="article">The article.</param>
    /// <param name="id">Its id.</param>
    /// <param name="sourcePath">The path of its file from the project's folder, with <c>/</c>.</param>
    public static byte[] Write(ParsedArticle article, string id, string sourcePath)
    {
        var record = new RecordBuffer();
        record.Text(id);
        record.Text(article.Title?.Text);
        record.Texts(article.AlternateTitles);
        record.Text(article.Subtitle?.Text);
        record.Text(article.Byline?.Text);
        record.Texts(article.Authors);
        Date(record, article.Date);
        Date(record, article.Updated);
        Dateline(record, article.Dateline);
        record.Text(article.SiteName?.Text);
        record.Text(article.SourceName?.Text);
        record.Text(article.Url?.Text);
        record.Texts(article.Categories);
        record.Texts(article.Highlights);
        Sections(record, article.Sections);
        Quotes(record, article.Quotes);
        Captions(record, article.Captions);
        record.Number(article.ReadingMinutes is { } minutes ? 1L + minutes : 0);
        record.Number(article.WordCount);
        record.Text(article.Language);
        record.Text(article.Sha256);
        Removed(record, article.Removed.ToArray());
        record.Text(sourcePath);
        return record.ToArray();
    }

    /// <summary>No date is the null in the place of its first text, and so with a dateline.</summary>
    private static void Date(RecordBuffer record, ParsedDate? date)
    {
        record.Text(date?.Iso);
        if (date is null)
            return;
        record.Number((int)date.Origin);
        record.Text(date.Raw.Text);
    }

    private static void Dateline(RecordBuffer record, ParsedDateline? dateline)
    {
        record.Text(dateline?.Place.Text);
        if (dateline is not null)
            record.Text(dateline.Agency?.Text);
    }

    private static void Sections(RecordBuffer record, ValueList<ParsedSection> sections)
    {
        record.Number(sections.Count);
        foreach (ParsedSection section in sections)
        {
            record.Text(section.Heading?.Text);
            record.Texts(section.Paragraphs);
        }
    }

    private static void Quotes(RecordBuffer record, ValueList<ParsedQuote> quotes)
    {
        record.Number(quotes.Count);
        foreach (ParsedQuote quote in quotes)
        {
            record.Text(quote.Words.Text);
            record.Text(quote.Speaker?.Text);
        }
    }

    private static void Captions(RecordBuffer record, ValueList<ParsedCaption> captions)
    {
        record.Number(captions.Count);
        foreach (ParsedCaption caption in captions)
        {
            record.Text(caption.Words.Text);
            record.Text(caption.Credit?.Text);
        }
    }

    private static void Removed(RecordBuffer record, Block[] blocks)
    {
        record.Number(blocks.Length);
        foreach (Block block in blocks)
        {
            record.Text(block.Kind.ToString());
            record.Text(block.Text);
        }
    }
}
