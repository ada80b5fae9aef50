namespace SeedGen.Text;

/// <summary>An article while it is checked, with what more than one rule asks of it: each is found out once, when the first asks.</summary>
internal sealed class CheckedArticle(ParsedArticle article, CheckOptions options)
{
    private const int FewestLinesOfCode = 3;

    private bool? hasCode;
    private LabeledLine[]? lines;
    private Suppressions? suppressions;
    private HeadDate[]? dates;
    private CheckedLine[]? checkedLines;
    private QuoteMarkReader? quoteMarkReader;
    private Vocabulary? vocabulary;

    public ParsedArticle Article => article;

    public CheckOptions Options => options;

    /// <summary>The seed's whole text, which spans are in.</summary>
    public string Source => article.Source;

    /// <summary>The ISO 639-1 code of the text's language; null where it is not known.</summary>
    public string? Language => article.Language;

    /// <summary>What comments in the text say of findings.</summary>
    public Suppressions Suppressions => suppressions ??= Suppressions.Of(article);

    /// <summary>The dates that the article gives of itself, in order.</summary>
    public HeadDate[] Dates => dates ??= HeadDates.Read(article);

    /// <summary>
    /// The lines whose text the rules look into, in order: titles, headings, highlights, paragraphs, quotations and captions. That is what
    /// a reader of the article reads, and nothing that is removed from it.
    /// </summary>
    public LabeledLine[] Lines => lines ??= [.. article.Lines.Where(line => line.Kind switch
    {
        LineKind.Title or LineKind.Subtitle or LineKind.Heading or LineKind.Highlight or LineKind.Caption => true,
        _ => line.Kind.IsRunningText(),
    })];

    /// <summary><see cref="Lines"/> with what rules ask of each.</summary>
    public CheckedLine[] CheckedLines => checkedLines ??= [.. Lines.Select(line => new CheckedLine(this, line))];

    /// <summary>Reads quotation marks by the convention of this article.</summary>
    public QuoteMarkReader QuoteMarkReader => quoteMarkReader ??= new(this);

    /// <summary>The words of <see cref="Lines"/>.</summary>
    public Vocabulary Vocabulary => vocabulary ??= Vocabulary.Of(Source, CheckedLines);

    /// <summary>Whether it shows source code, a few lines at least: then short lines without a full stop are code as likely as prose.</summary>
    public bool HasCode => hasCode ??= Lines.Count(line => CodeLine.Is(Source, line.Line.Content)) >= FewestLinesOfCode;

    /// <summary>Whether the article is in English, or in a language that is not known.</summary>
    public bool MayBeEnglish => Language is null or "en";

    /// <summary>
    /// Runs of characters that <paramref name="isBad"/> picks, in all blocks that stay: damage to the file counts in bylines, labels and
    /// between the lines, too.
    /// </summary>
    public IEnumerable<TextRange> RunsOf(Func<string, int, bool> isBad)
    {
        foreach (Block block in article.Blocks)
        {
            if (block.Kind.IsBoilerplate())
                continue;
            for (int i = block.Span.Start; i < block.Span.End; i++)
            {
                int start = i;
                while (i < block.Span.End && isBad(Source, i))
                    i++;
                if (i > start)
                    yield return new TextRange(start, i);
            }
        }
    }
}
