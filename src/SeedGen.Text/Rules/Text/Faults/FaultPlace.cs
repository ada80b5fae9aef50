namespace SeedGen.Text;

/// <summary>A place in a line where a rule may begin to find a fault.</summary>
/// <param name="Article">The article.</param>
/// <param name="Line">The line.</param>
/// <param name="Position">The offset of the character that triggers the rule.</param>
internal readonly record struct FaultPlace(CheckedArticle Article, CheckedLine Line, int Position)
{
    /// <summary>
    /// How far a fault is followed from where it begins: no tag, link or placeholder is longer, and with it reading stays linear.
    /// </summary>
    public const int Reach = 2000;

    /// <summary>The seed's whole text.</summary>
    public string Source => Article.Source;

    /// <summary>The offset of the line's first unit.</summary>
    public int Start => Line.Line.Start;

    /// <summary>One past the line's last unit.</summary>
    public int End => Line.Line.End;

    /// <summary>How far to look for what ends a fault that begins here.</summary>
    public int Limit => Math.Min(End, Position + Reach);

    /// <summary>The character at <paramref name="position"/>; a line feed outside the line.</summary>
    public char At(int position) => position >= Start && position < End ? Source[position] : '\n';

    /// <summary>Whether <paramref name="text"/> stands at <paramref name="position"/>, whatever its case.</summary>
    public bool Says(int position, string text) => position + text.Length <= End
        && string.Compare(Source, position, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The first <paramref name="text"/> from <paramref name="position"/> on within reach; negative where there is none.</summary>
    public int Find(string text, int position) =>
        position >= Limit ? -1 : Source.IndexOf(text, position, Limit - position, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="span"/> stands in quotation marks by itself: it is spoken of, as in “the %s mark”.</summary>
    public bool IsMentioned(TextRange span) => IsQuote(At(span.Start - 1)) && IsQuote(At(span.End));

    /// <summary>The text of <paramref name="span"/>.</summary>
    public string TextOf(TextRange span) => Source.Substring(span.Start, span.Length);

    private static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '»' or '„' or '`';
}
