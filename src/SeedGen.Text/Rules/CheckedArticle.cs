namespace SeedGen.Text;

/// <summary>An article while it is checked, with what more than one rule asks of it: each is found out once, when the first asks.</summary>
internal sealed class CheckedArticle(ParsedArticle article, CheckOptions options, SourceEncoding encoding = default)
{
    private LabeledLine[]? lines;
    private Finding[]? faults;
    private bool? hasRightToLeftText;

    public ParsedArticle Article => article;

    public CheckOptions Options => options;

    /// <summary>What is known of the bytes that the text was read from.</summary>
    public SourceEncoding Encoding => encoding;

    /// <summary>The seed's whole text, which spans are in.</summary>
    public string Source => article.Source;

    /// <summary>The ISO 639-1 code of the text's language; null where it is not known.</summary>
    public string? Language => article.Language;

    /// <summary>
    /// The lines whose text the rules look into, in order: titles, headings, highlights, paragraphs, quotations and captions. That is what
    /// a reader of the article reads, and nothing that is removed from it.
    /// </summary>
    public LabeledLine[] Lines => lines ??= [.. article.Lines.Where(line => line.Kind.IsRead())];

    /// <summary>Whether the text has a letter of a script that is written from right to left.</summary>
    public bool HasRightToLeftText => hasRightToLeftText ??= Source.Any(BidiControl.IsRightToLeft);

    /// <summary>The faults of characters and markup that are <paramref name="rule"/>'s, by place; one walk finds those of all rules.</summary>
    public IEnumerable<Finding> FaultsOf(Rule rule)
    {
        faults ??= FaultReader.Read(this);
        return faults.Length == 0 ? [] : faults.Where(fault => fault.Rule == rule);
    }
}
