namespace SeedGen.Text;

/// <summary>An article while it is checked, with what more than one rule asks of it: each is found out once, when the first asks.</summary>
internal sealed class CheckedArticle(ParsedArticle article, CheckOptions options, SourceEncoding encoding = default)
{
    /// <summary>How many lines of an article about HTML name it at least; fewer do in passing.</summary>
    private const int FewestMentions = 2;

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

    /// <summary>
    /// The faults of characters and markup that are <paramref name="rule"/>'s, by place; one walk finds those of all rules.
    /// </summary>
    public IEnumerable<Finding> FaultsOf(Rule rule) => Faults.Length == 0 ? [] : Faults.Where(fault => fault.Rule == rule);

    /// <summary>Whether the article is about HTML or XML: then the tags in it are its subject.</summary>
    public bool SpeaksOfMarkup => speaksOfMarkup ??= Lines.Count(line => MarkupSample.IsNamedIn(line.Line.Text)) >= FewestMentions;

    /// <summary>Whether <paramref name="line"/> shows a whole document of HTML or XML: the article is about it.</summary>
    public bool ShowsMarkup(Line line)
    {
        if (markupLine.Number != line.Number)
            markupLine = (line.Number, MarkupSample.Is(line.Text));
        return markupLine.Shown;
    }

    private Finding[] Faults => faults ??= FaultReader.Read(this);

    /// <summary>
    /// Whether <paramref name="fault"/> may have been a quotation mark, or has some in it; not where it stands within a word.
    /// </summary>
    private bool MayHideMarks(Finding fault)
    {
        if (fault.Rule == HtmlRemnant.Rule || fault.Rule == MarkupRemnant.Rule)
            return Source.IndexOfAny(['"', '“', '”'], fault.Span.Start, fault.Span.Length) >= 0;
        bool isLost = fault.Rule == NotUtf8.Rule || fault.Rule == ControlCharacter.Rule;
        bool isInWord = fault.Span.Start > 0 && fault.Span.End < Source.Length
            && char.IsLetter(Source[fault.Span.Start - 1]) && char.IsLetter(Source[fault.Span.End]);
        return fault.Rule == Mojibake.Rule || fault.Rule == HtmlEntity.Rule || (isLost && !isInWord);
    }

    private HashSet<int> FindMisreadLines()
    {
        var numbers = new HashSet<int>();
        int line = 0;
        foreach (Finding fault in Faults)
        {
            while (article.Lines[line].Line.EndWithBreak <= fault.Span.Start)
                line++;
            if (MayHideMarks(fault))
                numbers.Add(article.Lines[line].Line.Number);
        }
        return numbers;
    }
}
