namespace SeedGen.Text;

/// <summary>
/// Reads the quotations of a paragraph, and their speakers where a speech verb beside them joins them to a name. Scare quotes of one or
/// two words are none; a mark without its partner opens none.
/// </summary>
internal static class QuoteReader
{
    private const int FewestWords = 3;
    private const int FewestHanOrKana = 6;

    /// <summary>The quotations in order; none lies in another.</summary>
    public static List<ParsedQuote> Read(Line paragraph)
    {
        string text = paragraph.Text;
        List<TextRange> pairs = ReadPairs(text);
        var quotes = new List<ParsedQuote>(pairs.Count);
        TextRange? lastSpeaker = null;
        for (int i = 0; i < pairs.Count; i++)
        {
            TextRange words = pairs[i];
            int floor = i == 0 ? 0 : pairs[i - 1].End + 1;
            int limit = i + 1 < pairs.Count ? pairs[i + 1].Start - 1 : text.Length;
            if (!IsQuotation(text, words))
                continue;
            TextRange? speaker = SpeakerReader.Behind(text, words, limit) ?? SpeakerReader.Before(text, floor, words);
            // “…,” Doe said. “…”: the second part is the same speaker's, who stands between the two.
            if (speaker is null && lastSpeaker is TextRange last && IsTheSameSpeakers(text, last, floor, words.Start - 1))
                speaker = last;
            quotes.Add(new ParsedQuote(paragraph.Part(words), speaker is TextRange part ? paragraph.Part(part) : null));
            lastSpeaker = speaker;
        }
        return quotes;
    }

    private static bool IsTheSameSpeakers(string text, TextRange speaker, int floor, int end) =>
        SpeakerReader.GoesOn(text, floor, end)
        || (speaker.Start >= floor && SpeakerReader.EndsTheSentence(text, speaker.End, end));

    /// <summary>
    /// The ranges between paired marks, without the marks. An opener that meets the next one before its partner is left alone.
    /// </summary>
    private static List<TextRange> ReadPairs(string text)
    {
        var pairs = new List<TextRange>();
        int open = -1;
        string closers = "";
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= 'a' and <= 'z' || CharClasses.Of(text[i]) is not (CharClass.Quotation or CharClass.Guillemet))
                continue;
            if (open >= 0 && closers.IndexOf(text[i]) >= 0)
            {
                pairs.Add(new TextRange(open + 1, i));
                open = -1;
            }
            else if ((open < 0 || text[i] == text[open]) && QuotationMarks.Opens(text, i))
            {
                open = i;
                closers = QuotationMarks.Closers(text[i]);
            }
        }
        return pairs;
    }

    private static bool IsQuotation(string text, TextRange words)
    {
        int hanOrKana = 0;
        for (int i = words.Start; i < words.End && hanOrKana < FewestHanOrKana; i++)
            hanOrKana += Scripts.IsHanOrKana(text[i]) ? 1 : 0;
        if (hanOrKana > 0)
            return hanOrKana >= FewestHanOrKana;
        return WordCounter.Count(text, words) >= FewestWords;
    }
}
