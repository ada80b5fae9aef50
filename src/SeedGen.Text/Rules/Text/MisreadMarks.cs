namespace SeedGen.Text;

/// <summary>
/// Finds the lines of which some quotation marks were misread, lost, or are still written as markup has them: there a mark without its
/// partner is no fault of its own.
/// </summary>
internal static class MisreadMarks
{
    private static readonly char[] DoubleMarks = ['"', '“', '”'];

    /// <summary>The numbers of those lines.</summary>
    /// <param name="article">The article.</param>
    /// <param name="faults">The faults of its characters and markup, by place.</param>
    public static HashSet<int> Find(CheckedArticle article, Finding[] faults)
    {
        var numbers = new HashSet<int>();
        ValueList<LabeledLine> lines = article.Article.Lines;
        int line = 0;
        foreach (Finding fault in faults)
        {
            while (lines[line].Line.EndWithBreak <= fault.Span.Start)
                line++;
            if (MayHide(article.Source, fault))
                numbers.Add(lines[line].Line.Number);
        }
        return numbers;
    }

    /// <summary>Whether <paramref name="fault"/> may have been a mark, or has some in it; what stands within a word was no mark.</summary>
    private static bool MayHide(string source, Finding fault)
    {
        if (fault.Rule == HtmlRemnant.Rule || fault.Rule == MarkupRemnant.Rule)
            return source.IndexOfAny(DoubleMarks, fault.Span.Start, fault.Span.Length) >= 0;
        bool isLost = fault.Rule == NotUtf8.Rule || fault.Rule == ControlCharacter.Rule;
        bool isInWord = fault.Span.Start > 0 && fault.Span.End < source.Length
            && char.IsLetter(source[fault.Span.Start - 1]) && char.IsLetter(source[fault.Span.End]);
        return fault.Rule == Mojibake.Rule || fault.Rule == HtmlEntity.Rule || (isLost && !isInWord);
    }
}
