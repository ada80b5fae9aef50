namespace SeedGen.Text;

/// <summary>An article while it is checked, with what more than one rule asks of it: each is found out once, when the first asks.</summary>
internal sealed class CheckedArticle(ParsedArticle article, CheckOptions options, SourceEncoding encoding = default)
{
    /// <summary>The rules whose faults may have been quotation marks, or have some in them.</summary>
    private static readonly Rule[] MarkDamage = [Mojibake.Rule, HtmlEntity.Rule, HtmlRemnant.Rule, MarkupRemnant.Rule, NotUtf8.Rule, ControlCharacter.Rule];

    private LabeledLine[]? lines;
    private Finding[]? faults;
    private HashSet<int>? misreadLines;
    private (int Number, bool Shown) markupLine;
    private bool? hasRightToLeftText;
    private bool? speaksOfMarkup;

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

    /// <summary>
    /// Whether marks of <paramref name="line"/> were misread or are still written as HTML has them: those that are left cannot be judged.
    /// </summary>
    public bool HasMisreadMarks(Line line) => (misreadLines ??= FindMisreadLines()).Contains(line.Number);

    /// <summary>The faults of characters and markup that are <paramref name="rule"/>'s, by place; one walk finds those of all rules.</summary>
    public IEnumerable<Finding> FaultsOf(Rule rule) => Faults.Length == 0 ? [] : Faults.Where(fault => fault.Rule == rule);

    /// <summary>Whether the article is about HTML or XML: then the tags in it are its subject.</summary>
    public bool SpeaksOfMarkup => speaksOfMarkup ??= Array.Exists(Lines, line =>
        line.Line.Text.IndexOf("HTML", StringComparison.Ordinal) >= 0 || line.Line.Text.IndexOf("XML", StringComparison.Ordinal) >= 0
        || line.Line.Text.IndexOf("JSON-LD", StringComparison.Ordinal) >= 0);

    /// <summary>Whether <paramref name="line"/> shows a whole document of HTML or XML: the article is about it.</summary>
    public bool ShowsMarkup(Line line)
    {
        if (markupLine.Number != line.Number)
            markupLine = (line.Number, MarkupSample.Is(line.Text));
        return markupLine.Shown;
    }

    private Finding[] Faults => faults ??= FaultReader.Read(this);

    private HashSet<int> FindMisreadLines()
    {
        var numbers = new HashSet<int>();
        int line = 0;
        foreach (Finding fault in Faults)
        {
            while (article.Lines[line].Line.EndWithBreak <= fault.Span.Start)
                line++;
            if (Array.IndexOf(MarkDamage, fault.Rule) >= 0)
                numbers.Add(article.Lines[line].Line.Number);
        }
        return numbers;
    }
}
