namespace SeedGen.Text;

/// <summary>A line while it is checked, with what more than one rule asks of it: each is found out once, when the first asks.</summary>
internal sealed class CheckedLine(CheckedArticle article, LabeledLine line)
{
    private static readonly TextRange[] None = [];

    private WordsAndMarks? parts;
    private QuoteMark[]? quoteMarks;
    private TextRange[]? quotations;
    private bool? hasCodeMarks;
    private bool? isCode;
    private bool? showsMarkup;

    public Line Line => line.Line;

    public LineKind Kind => line.Kind;

    /// <summary>The line's number in the file, from 1.</summary>
    public int Number => line.Line.Number;

    /// <summary>Where its text stands, without white space at the ends.</summary>
    public TextRange Content => line.Line.Content;

    /// <summary>Its text, without white space at the ends.</summary>
    public string Text => line.Line.Text;

    /// <inheritdoc cref="WordsAndMarks.Words"/>
    public TextRange[] Words => Parts.Words;

    /// <inheritdoc cref="WordsAndMarks.Hashes"/>
    public ulong[] WordHashes => Parts.Hashes;

    /// <inheritdoc cref="WordsAndMarks.Keys"/>
    public ulong[] WordKeys => Parts.Keys;

    /// <inheritdoc cref="WordsAndMarks.Marks"/>
    public int[] Marks => Parts.Marks;

    /// <summary>Its first word; empty where it has none.</summary>
    public TextRange FirstWord => Words.Length > 0 ? Words[0] : default;

    /// <summary>Its last word; empty where it has none.</summary>
    public TextRange LastWord => Words.Length > 0 ? Words[Words.Length - 1] : default;

    /// <summary>Its quotation marks in order.</summary>
    public QuoteMark[] QuoteMarks => quoteMarks ??= article.QuoteMarkReader.Read(this);

    /// <summary>Whether one of them is of <paramref name="family"/>.</summary>
    public bool HasMarkOf(QuoteFamily family)
    {
        foreach (QuoteMark mark in QuoteMarks)
        {
            if (mark.Family == family)
                return true;
        }
        return false;
    }

    /// <summary>Whether it has the marks of source code.</summary>
    public bool HasCodeMarks => hasCodeMarks ??= CodeLine.Is(article.Source, Content, Marks);

    /// <summary>Whether it is source code, a command or a table: what is wrong in prose may be right there.</summary>
    public bool IsCode => isCode ??= HasCodeMarks || (article.HasCode && CodeLine.MayBe(article.Source, Content));

    /// <summary>Whether it shows a whole document of HTML or XML: the article is about it.</summary>
    public bool ShowsMarkup => showsMarkup ??= MarkupSample.Is(Text);

    private WordsAndMarks Parts => parts ??= article.WordReader.Read(Content);

    /// <summary>Whether the text at <paramref name="position"/> is somebody else's words: it stands between two quotation marks.</summary>
    public bool IsQuoted(int position)
    {
        foreach (TextRange quotation in quotations ??= QuoteMarks.Length == 0 ? None : QuotePairs.Quotations(QuoteMarks))
        {
            if (quotation.Start < position && position < quotation.End)
                return true;
        }
        return false;
    }
}
