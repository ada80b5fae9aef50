namespace SeedGen.Text;

/// <summary>
/// Which words a text has and how often: a title says what its text is about, in the text's words; the titles of other stories do not.
/// </summary>
internal sealed class TextWords
{
    private const int MostLines = 60;
    private const int MostWords = 1500;
    private const int LeadParagraphs = 3;
    private const int MostLeadWords = 400;

    /// <summary>Shorter lines between the paragraphs may be anything.</summary>
    private const int ShortestParagraph = 8;

    /// <summary>Shorter words are mostly such as every text has.</summary>
    private const int ShortestWord = 4;

    private readonly WordCounts times;
    private readonly WordCounts lead;
    private readonly List<uint> units = [];
    private readonly int start;

    /// <param name="page">The page.</param>
    /// <param name="start">The index of the text's first line.</param>
    public TextWords(Page page, int start)
    {
        this.start = start;
        int words = 0, leadWords = 0, paragraphs = 0, last = Math.Min(page.Lines.Length, start + MostLines);
        int all = CountWords(page, start, last);
        times = new WordCounts(all);
        lead = new WordCounts(Math.Min(all, MostLeadWords));
        for (int i = start; i < last && words < MostWords; i++)
        {
            if (page[i].Length < ShortestParagraph)
                continue;
            paragraphs++;
            ReadText(page[i], MostWords - words);
            words += units.Count;
            foreach (uint unit in units)
            {
                times.Add(unit);
                if (paragraphs <= LeadParagraphs && leadWords++ < MostLeadWords)
                    lead.Add(unit);
            }
        }
    }

    private static int CountWords(Page page, int start, int end)
    {
        int words = 0;
        for (int i = start; i < end && words < MostWords; i++)
            words += page[i].WordCount;
        return Math.Min(words, MostWords);
    }

    /// <summary>
    /// How many words of line <paramref name="i"/> are long enough to say something, how many of them the text has, has more than once,
    /// and has in its first paragraphs. A line of the text itself is not counted with it.
    /// </summary>
    public (int All, int Found, int Topics, int Lead) Count(Page page, int i)
    {
        bool isText = i >= start && page[i].Length >= ShortestParagraph;
        int own = isText ? 1 : 0, found = 0, topics = 0, inLead = 0;
        ReadLongWords(page[i]);
        foreach (uint unit in units)
        {
            int others = times[unit] - own;
            found += others > 0 ? 1 : 0;
            topics += others > 1 ? 1 : 0;
            inLead += !isText && lead[unit] > 0 ? 1 : 0;
        }
        return (units.Count, found, topics, inLead);
    }

    /// <summary>A number for each word, short ones too, since none of a line's units is short.</summary>
    private void ReadText(LineFacts line, int most)
    {
        units.Clear();
        if (IsUnspaced(line))
        {
            ReadPairs(line, most);
            return;
        }
        foreach (ulong word in line.WordHashes)
        {
            if (units.Count == most)
                return;
            units.Add((uint)word);
        }
    }

    /// <summary>A number for each long word, and for each two neighboring characters where words have no spaces between.</summary>
    private void ReadLongWords(LineFacts line)
    {
        units.Clear();
        if (IsUnspaced(line))
        {
            ReadPairs(line, MostWords);
            return;
        }
        var word = new WordCursor(line.Text, 0, line.Text.Length);
        while (word.MoveNext())
        {
            if (word.End - word.Start >= ShortestWord)
                units.Add((uint)word.Hash);
        }
    }

    private static bool IsUnspaced(LineFacts line) => line.Length < line.WordCount;

    private void ReadPairs(LineFacts line, int most)
    {
        for (int i = 1; i < line.WordCount && units.Count < most; i++)
            units.Add((uint)WordHash.Join(line.WordHashes[i - 1], line.WordHashes[i]));
    }
}
