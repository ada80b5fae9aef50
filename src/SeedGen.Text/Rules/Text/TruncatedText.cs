namespace SeedGen.Text;

/// <summary>SEED2031: the last paragraph breaks off in the middle of a sentence.</summary>
internal static class TruncatedText
{
    /// <summary>With fewer paragraphs there is no telling how the text ends its sentences.</summary>
    private const int FewestOthers = 2;

    /// <summary>What is shorter is a signature, a credit, an item of a list.</summary>
    private const int FewestWords = 6;

    private const string SentenceEnds = ".!?…:;”\"»’'。！？」』）)*]–—";

    /// <summary>English words that no sentence ends in.</summary>
    private static readonly WordSet NeverLast = new(
        "the a an of and or but to for with from by at as is are was were be been has have had will would can could should may might must",
        "that which who whose their its his her our your my this these those if than into onto during between among because while when where");

    public static readonly Rule Rule = new(
        "SEED2031", nameof(TruncatedText), Severity.Warning,
        "The text is cut off",
        "The last paragraph breaks off behind “{0}”; write the rest of it, or delete the sentence that was begun",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        CheckedLine[] lines = article.CheckedLines;
        int last = Array.FindLastIndex(lines, line => line.Kind != LineKind.Caption);
        if (last < 0 || lines[last].Kind != LineKind.Paragraph)
            return [];
        CheckedLine line = lines[last];
        TextRange word = line.LastWord;
        if (line.Words.Length < FewestWords || word.End != line.Content.End || line.IsCode || !BreaksOff(article, line, word))
            return [];
        if (!EndsInTheMiddle(article, word) && !OthersEnd(article.Source, lines, last))
            return [];
        return [new Finding(Rule, word, article.Source.Substring(word.Start, word.Length))];
    }

    /// <summary>In the middle of a sentence: a small letter ends the line, and sentences have ended before or one has run on for long.</summary>
    private static bool BreaksOff(CheckedArticle article, CheckedLine line, TextRange word)
    {
        string source = article.Source;
        return CharClasses.Of(source[line.Content.Start]) is CharClass.Upper or CharClass.Letter or CharClass.Quotation or CharClass.Guillemet
            && CharClasses.Of(source[word.End - 1]) is CharClass.Lower or CharClass.Upper or CharClass.Letter or CharClass.Digit
            && source.IndexOf("http", line.Content.Start, line.Content.Length, StringComparison.Ordinal) < 0
            && source.IndexOf('@', line.Content.Start, line.Content.Length) < 0
            && source.IndexOf('|', line.Content.Start, line.Content.Length) < 0;
    }

    private static bool EndsInTheMiddle(CheckedArticle article, TextRange word) =>
        article.Language == "en" && NeverLast.Contains(WordHash.Of(article.Source, word.Start, word.End))
        && char.IsLower(article.Source[word.Start]);

    /// <summary>Whether all other paragraphs of any length end as sentences do: then the last would, too.</summary>
    private static bool OthersEnd(string source, CheckedLine[] lines, int last)
    {
        int others = 0, open = 0;
        for (int i = 0; i < last; i++)
        {
            if (lines[i].Kind != LineKind.Paragraph || lines[i].Words.Length < FewestWords)
                continue;
            others++;
            if (SentenceEnds.IndexOf(source[lines[i].Content.End - 1]) < 0)
                open++;
        }
        return others >= FewestOthers && open * 20 <= others && lines[last].Words.Length >= 2 * FewestWords;
    }
}
