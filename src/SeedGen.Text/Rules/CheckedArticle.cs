namespace SeedGen.Text;

/// <summary>An article while it is checked, with what more than one rule asks of it: each is found out once, when the first asks.</summary>
internal sealed class CheckedArticle(ParsedArticle article, CheckOptions options, SourceEncoding encoding = default)
{
    private const int FewestLinesOfCode = 3;

    /// <summary>How many lines of an article about HTML name it at least; fewer do in passing.</summary>
    private const int FewestMentions = 2;

    private LabeledLine[]? logicalLines;
    private CheckedLine[]? keptLines;
    private CheckedLine[]? lines;
    private Suppressions? suppressions;
    private HeadDate[]? dates;
    private Finding[]? faults;
    private HashSet<int>? misreadLines;
    private QuoteMarkReader? quoteMarkReader;
    private Vocabulary? vocabulary;
    private bool? hasCode;
    private bool? speaksOfMarkup;
    private bool? hasRightToLeftText;

    public ParsedArticle Article => article;

    public CheckOptions Options => options;

    /// <summary>Whether it is written in Markdown, which may have HTML in it.</summary>
    public bool IsMarkdown => options.IsMarkdown == true;

    /// <summary>What is known of the bytes that the text was read from.</summary>
    public SourceEncoding Encoding => encoding;

    /// <summary>The seed's whole text, which spans are in.</summary>
    public string Source => article.Source;

    /// <summary>The ISO 639-1 code of the text's language; null where it is not known.</summary>
    public string? Language => article.Language;

    /// <summary>What comments in the text say of findings.</summary>
    public Suppressions Suppressions => suppressions ??= Suppressions.Of(article);

    /// <summary>The dates that the article gives of itself, in order.</summary>
    public HeadDate[] Dates => dates ??= HeadDates.Read(article);

    /// <summary>The article's logical lines, blank ones included, in order: a wrapped paragraph is one.</summary>
    public LabeledLine[] LogicalLines => logicalLines ??= SeedGen.Text.LogicalLines.Join(article.Lines, article.Source);

    /// <summary>All lines but boilerplate, in order, with those between the article's own: damage to the file counts in each.</summary>
    public CheckedLine[] KeptLines => keptLines ??=
        [.. LogicalLines.Where(line => !line.Kind.IsBoilerplate()).Select(line => new CheckedLine(this, line))];

    /// <summary>
    /// The lines whose text the rules look into, in order: titles, headings, highlights, paragraphs, quotations and captions. That is what
    /// a reader of the article reads, and nothing that is removed from it.
    /// </summary>
    public CheckedLine[] Lines => lines ??= Array.FindAll(KeptLines, line => line.Kind.IsRead());

    /// <summary>The same as they stand in the file, each for itself: for what the ends of lines may have done to the text.</summary>
    public CheckedLine[] LinesInFile => LogicalLines.Length == article.Lines.Count ? Lines
        : [.. article.Lines.Where(line => line.Kind.IsRead()).Select(line => new CheckedLine(this, line))];

    /// <summary>
    /// The faults of characters and markup that are <paramref name="rule"/>'s, by place; one walk finds those of all rules.
    /// </summary>
    public IEnumerable<Finding> FaultsOf(Rule rule) => Faults.Length == 0 ? [] : Faults.Where(fault => fault.Rule == rule);

    /// <summary>Whether the character at <paramref name="position"/> is part of such a fault: then it is no punctuation of the text.</summary>
    public bool IsInFault(int position) =>
        Array.Exists(Faults, fault => fault.Span.Start <= position && position < fault.Span.End);

    /// <summary>The numbers of the lines of which some quotation marks were misread: those that are left cannot be judged.</summary>
    public HashSet<int> MisreadLines => misreadLines ??= MisreadMarks.Find(this, Faults);

    /// <summary>Reads the words of its lines.</summary>
    public WordReader WordReader { get; } = new(article.Source);

    /// <summary>Reads quotation marks by the convention of this article.</summary>
    public QuoteMarkReader QuoteMarkReader => quoteMarkReader ??= new(this);

    /// <summary>The words of <see cref="Lines"/>.</summary>
    public Vocabulary Vocabulary => vocabulary ??= Vocabulary.Of(Source, Lines);

    /// <summary>Whether it shows source code, a few lines at least: then short lines without a full stop are code as likely as prose.</summary>
    public bool HasCode => hasCode ??= Lines.Count(line => line.HasCodeMarks) >= FewestLinesOfCode;

    /// <summary>Whether the article is about HTML or XML: then the tags in it are its subject.</summary>
    public bool SpeaksOfMarkup => speaksOfMarkup ??= Lines.Count(line => MarkupSample.IsNamedIn(line.Text)) >= FewestMentions;

    /// <summary>Whether the text has a letter of a script that is written from right to left.</summary>
    public bool HasRightToLeftText => hasRightToLeftText ??= Source.Any(BidiControl.IsRightToLeft);

    /// <summary>Whether the article is in English, or in a language that is not known.</summary>
    public bool MayBeEnglish => Language is null or "en";

    private Finding[] Faults => faults ??= FaultReader.Read(this);
}
