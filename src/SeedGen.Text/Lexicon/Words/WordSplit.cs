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

    /// <summary>The likeliest split of <paramref name="word"/>; null where no two words that are known make it.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="factsOf">What is known of the part from one place of the word to another; null where it is no word.</param>
    public static WordSplit? Best(string word, Func<int, int, WordFacts?> factsOf)
    {
        WordSplit? best = null;
        foreach ((int at, int[] places) in All(word, factsOf))
        {
            int score = places.Sum(SplitWeights.Of);
            if (best is null || score > best.Value.Score)
                best = new WordSplit(at, score, MayMakeCompound(word, at));
        }
        return best;
    }

    /// <summary>Wherever two words that are known meet in <paramref name="word"/>: the letters of the first, and the places in the table of
    /// <see cref="SplitWeights"/> of the values that the features of that split have.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="factsOf">What is known of the part from one place of the word to another; null where it is no word.</param>
    public static IEnumerable<(int At, int[] Places)> All(string word, Func<int, int, WordFacts?> factsOf)
    {
        for (int at = FewestLetters; at <= word.Length - FewestLetters; at++)
        {
            if (factsOf(0, at) is { } first && factsOf(at, word.Length) is { } second)
                yield return (at, PlacesOf(word, at, first, second));
        }
    }

    private static int[] PlacesOf(string word, int at, WordFacts first, WordFacts second)
    {
        int[] values =
        [
            Magnitude(first.Place), Magnitude(second.Place),
            Magnitude(first.CompoundsBegun), Magnitude(second.CompoundsEnded),
            Magnitude(first.WordsBegun), Magnitude(second.WordsEnded),
            Math.Min(at, MostLetters) - FewestLetters, Math.Min(word.Length - at, MostLetters) - FewestLetters,
            EndingOfFirst(word, at), EndingOfSecond(word, at), (Kinds * KindOf(word, 0, at)) + KindOf(word, at, word.Length),
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

    private static bool MayMakeCompound(string word, int at) =>
        (KindOf(word, 0, at), KindOf(word, at, word.Length)) is (Plain, Plain or Inflected) or (Inflected, Plain);

    private static int KindOf(string word, int start, int end)
    {
        ulong hash = WordHash.Of(word, start, end);
        if (StopWords.Latin.Has("en", hash) || FunctionWords.English.Contains(hash))
            return Small;
        return EndsIn(word, start, end, "s") || Array.Exists(Inflections, ending => EndsIn(word, start, end, ending)) ? Inflected : Plain;
    }

    private static int EndingOfFirst(string word, int at)
    {
        if (Array.Exists(Inflections, ending => EndsIn(word, 0, at, ending)))
            return 2;
        return EndsIn(word, 0, at, "s") && word[at - 2] != 's' ? 1 : 0;
    }

    private static int EndingOfSecond(string word, int at)
    {
        int ending = Array.FindIndex(Endings, ending => EndsIn(word, at, word.Length, ending));
        return ending >= 0 ? ending + 2 : EndsIn(word, at, word.Length, "s") ? 1 : 0;
    }

    private static bool EndsIn(string word, int start, int end, string ending) =>
        end - start > ending.Length + 1 && string.CompareOrdinal(word, end - ending.Length, ending, 0, ending.Length) == 0;
}
