namespace SeedGen.Text;

/// <summary>Two words that a word may be, which lost the space between them.</summary>
/// <param name="At">The letters of the first.</param>
/// <param name="Score">How likely it is that they did, in the units of <see cref="SplitWeights"/>: log odds, and so above 0 if it is likely.</param>
/// <param name="MayBeCompound">Whether neither is a small word, and one at least has no ending: so most compounds are made.</param>
internal readonly record struct WordSplit(int At, int Score, bool MayBeCompound)
{
    /// <summary>The letters of the shortest word that is looked for on either side: shorter ones begin and end too many words.</summary>
    public const int FewestLetters = 3;

    private const int MostLetters = 9;

    /// <summary>The kinds of words that <see cref="SplitFeature.Kinds"/> pairs.</summary>
    private const int Small = 0, Inflected = 1, Plain = 2, Kinds = 3;

    private static readonly string[] Inflections =
        ["ed", "ing", "ly", "ion", "ive", "al", "ous", "ful", "ic", "able", "ent", "ant", "ment", "ness", "ity", "ance", "ence"];

    private static readonly string[] Endings = ["ing", "er", "ers", "ed", "ly"];

    /// <summary>How many values each <see cref="SplitFeature"/> has.</summary>
    public static int[] Sizes { get; } = [15, 15, 9, 9, 9, 9, MostLetters - 2, MostLetters - 2, 3, 7, Kinds * Kinds];

    /// <summary>The likeliest split of a word; null where no two words that are known make it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word: letters, none of them a capital but for the first.</param>
    /// <param name="factsOf">What is known of the word with a <see cref="WordHash"/> and so many letters; null where it is none.</param>
    public static WordSplit? Best(string text, TextRange word, Func<ulong, int, WordFacts?> factsOf)
    {
        WordSplit? best = null;
        foreach (Meeting meeting in Meetings(text, word, factsOf))
        {
            int score = PlacesOf(text, word, meeting).Sum(SplitWeights.Of);
            if (best is null || score > best.Value.Score)
                best = new WordSplit(meeting.At - word.Start, score, MayMakeCompound(text, word, meeting.At));
        }
        return best;
    }

    /// <summary>Wherever two words that are known meet in <paramref name="word"/>: the letters of the first, and the places in the table of
    /// <see cref="SplitWeights"/> of the values that the features of that split have.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="factsOf">What is known of the word with a <see cref="WordHash"/> and so many letters; null where it is none.</param>
    public static IEnumerable<(int At, int[] Places)> All(string word, Func<ulong, int, WordFacts?> factsOf)
    {
        var whole = new TextRange(0, word.Length);
        return Meetings(word, whole, factsOf).Select(meeting => (meeting.At, PlacesOf(word, whole, meeting)));
    }

    /// <summary>Where the second of two words that are known begins, and what is known of both.</summary>
    private readonly record struct Meeting(int At, WordFacts First, WordFacts Second);

    private static IEnumerable<Meeting> Meetings(string text, TextRange word, Func<ulong, int, WordFacts?> factsOf)
    {
        ulong hash = WordHash.Seed;
        for (int at = word.Start + 1; at <= word.End - FewestLetters; at++)
        {
            hash = WordHash.Add(hash, WordHash.ToLower(text[at - 1]));
            if (at - word.Start >= FewestLetters
                && factsOf(WordHash.Finish(hash, isNumber: false), at - word.Start) is { } first
                && factsOf(WordHash.Of(text, at, word.End), word.End - at) is { } second)
                yield return new Meeting(at, first, second);
        }
    }

    private static int[] PlacesOf(string text, TextRange word, Meeting meeting)
    {
        (int at, WordFacts first, WordFacts second) = meeting;
        int[] values =
        [
            Magnitude(first.Place), Magnitude(second.Place),
            Magnitude(first.CompoundsBegun), Magnitude(second.CompoundsEnded),
            Magnitude(first.WordsBegun), Magnitude(second.WordsEnded),
            Math.Min(at - word.Start, MostLetters) - FewestLetters, Math.Min(word.End - at, MostLetters) - FewestLetters,
            EndingOfFirst(text, word.Start, at), EndingOfSecond(text, at, word.End),
            (Kinds * KindOf(text, word.Start, at)) + KindOf(text, at, word.End),
        ];
        int start = 0;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = start + Math.Min(values[i], Sizes[i] - 1);
            start += Sizes[i];
        }
        return values;
    }

    /// <summary>The binary digits of a number: 0 for 0, 1 for 1, 2 for 2 and 3, 3 for 4 to 7.</summary>
    private static int Magnitude(int number)
    {
        int digits = 0;
        for (; number > 0; number >>= 1)
            digits++;
        return digits;
    }

    private static bool MayMakeCompound(string text, TextRange word, int at) =>
        (KindOf(text, word.Start, at), KindOf(text, at, word.End)) is (Plain, Plain or Inflected) or (Inflected, Plain);

    private static int KindOf(string text, int start, int end)
    {
        ulong hash = WordHash.Of(text, start, end);
        if (StopWords.Latin.Has("en", hash) || FunctionWords.English.Contains(hash))
            return Small;
        return EndsIn(text, start, end, "s") || EndsInOneOf(Inflections, text, start, end) >= 0 ? Inflected : Plain;
    }

    private static int EndingOfFirst(string text, int start, int end)
    {
        if (EndsInOneOf(Inflections, text, start, end) >= 0)
            return 2;
        return EndsIn(text, start, end, "s") && text[end - 2] != 's' ? 1 : 0;
    }

    private static int EndingOfSecond(string text, int start, int end)
    {
        int ending = EndsInOneOf(Endings, text, start, end);
        return ending >= 0 ? ending + 2 : EndsIn(text, start, end, "s") ? 1 : 0;
    }

    /// <summary>The first of the endings that what stands there has; -1 where it has none.</summary>
    private static int EndsInOneOf(string[] endings, string text, int start, int end)
    {
        for (int i = 0; i < endings.Length; i++)
        {
            if (EndsIn(text, start, end, endings[i]))
                return i;
        }
        return -1;
    }

    private static bool EndsIn(string text, int start, int end, string ending) =>
        end - start > ending.Length + 1 && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0;
}
