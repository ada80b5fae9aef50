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
        CheckedLine[] lines = article.Lines;
        int last = Array.FindLastIndex(lines, line => line.Kind != LineKind.Caption);
        if (last < 0 || lines[last].Kind != LineKind.Paragraph)
            return [];
        CheckedLine line = lines[last];
        TextRange word = line.LastWord;
        if (line.Words.Length < FewestWords || word.End != line.Content.End || line.IsCode || !BreaksOff(article, line, word))
            return [];
        if (!EndsInTheMiddle(article, line, word) && !OthersEnd(article.Source, lines, last, HasSentence(article.Source, line.Content)))
            return [];
        return [new Finding(Rule, word, article.Source.Substring(word.Start, word.Length))];
    }

    /// <summary>In the middle of a sentence: a small letter ends the line, and sentences have ended before or one has run on for long.</summary>
    private static bool BreaksOff(CheckedArticle article, CheckedLine line, TextRange word)
    {
        string source = article.Source;
        return CharClasses.Of(source[line.Content.Start]) is CharClass.Upper or CharClass.Letter or CharClass.Quotation or CharClass.Guillemet
            && CharClasses.Of(source[word.Start]) is CharClass.Lower or CharClass.Letter
            && CharClasses.Of(source[word.End - 1]) is CharClass.Lower or CharClass.Letter
            && word.Start - 2 > line.Content.Start && source[word.Start - 1] == ' ' && source[word.Start - 2] is not ('/' or '+' or '-' or '–' or '—')
            && source.IndexOf("http", line.Content.Start, line.Content.Length, StringComparison.Ordinal) < 0
            && source.IndexOf("www.", line.Content.Start, line.Content.Length, StringComparison.Ordinal) < 0
            && source.IndexOf('@', line.Content.Start, line.Content.Length) < 0
            && source.IndexOf('|', line.Content.Start, line.Content.Length) < 0;
    }

    /// <summary>Whether its last word is one that ends no sentence, or in a long line no word at all: a piece of one.</summary>
    private static bool EndsInTheMiddle(CheckedArticle article, CheckedLine line, TextRange word)
    {
        if (article.Language != "en")
            return false;
        ulong hash = WordHash.Of(article.Source, word.Start, word.End);
        return NeverLast.Contains(hash)
            || (line.Words.Length >= 2 * FewestWords && HasSentence(article.Source, line.Content)
                && !EnglishWords.Known.Contains(hash) && article.Vocabulary.Of(article.Source, word.Start, word.End).Count == 1);
    }

    /// <summary>Whether a sentence has ended in the line before: then the next is to end, too.</summary>
    private static bool HasSentence(string source, TextRange content)
    {
        for (int i = content.Start + 2; i + 2 < content.End; i++)
        {
            if (source[i] is '.' or '!' or '?' && source[i + 1] == ' ' && char.IsUpper(source[i + 2]) && char.IsLower(source[i - 1]))
                return true;
        }
        return false;
    }

    /// <summary>Whether the other paragraphs of any length end as sentences do, nearly all or, in front of a paragraph of several sentences, most.</summary>
    private static bool OthersEnd(string source, CheckedLine[] lines, int last, bool hasSentence)
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
        return others >= FewestOthers && open * (hasSentence ? 3 : 10) <= others && lines[last].Words.Length >= 2 * FewestWords;
    }
}
