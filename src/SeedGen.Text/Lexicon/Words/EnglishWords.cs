namespace SeedGen.Text;

/// <summary>
/// English words in lower case, the commonest first: those that the training pages have in enough places. No dictionary; a word that is
/// not here may be a word all the same.
/// </summary>
internal static class EnglishWords
{
    private const string Name = "SeedGen.Text.english.words";

    /// <summary>The letters that a list of words learned from pages has too many short forms of to be believed.</summary>
    private const int FewestLetters = 3;

    /// <summary>So many of the first are the words of nearly every text.</summary>
    private const int CommonWords = 4000;

    private static readonly WordSet Short = new("of to in is it as at be by he if we my no an or on so do up us me go am");

    private static readonly Lazy<WordMap<WordPlaces>> Words = new(Read);

    /// <summary>What is known of a word: where in compounds it stands, and whether it is a common one.</summary>
    [Flags]
    private enum WordPlaces
    {
        Alone = 0,
        BeginsCompounds = 1,
        EndsCompounds = 2,
        NearlyEverywhere = 4,
    }

    /// <summary>Whether it is one of the words.</summary>
    /// <param name="word">The word's <see cref="WordHash"/>.</param>
    /// <param name="letters">How many letters it has.</param>
    public static bool Contains(ulong word, int letters) =>
        letters >= FewestLetters ? Words.Value.TryGetValue(word, out _) : Short.Contains(word);

    /// <summary>Whether a word of the list is this one and another that is no mere ending: with <c>workplace</c> there, <c>work</c> begins compounds.</summary>
    public static bool BeginsCompounds(ulong word) => PlacesOf(word).HasFlag(WordPlaces.BeginsCompounds);

    /// <summary>Whether a word of the list is another and this one.</summary>
    public static bool EndsCompounds(ulong word) => PlacesOf(word).HasFlag(WordPlaces.EndsCompounds);

    /// <summary>Whether it is one of the words that nearly every text has some of.</summary>
    public static bool IsCommon(ulong word) => PlacesOf(word).HasFlag(WordPlaces.NearlyEverywhere);

    private static WordPlaces PlacesOf(ulong word) => Words.Value.TryGetValue(word, out WordPlaces places) ? places : WordPlaces.Alone;

    private static WordMap<WordPlaces> Read()
    {
        var list = new List<string>();
        var words = new WordMap<WordPlaces>();
        using var reader = new StreamReader(typeof(EnglishWords).Assembly.GetManifestResourceStream(Name)!);
        while (reader.ReadLine() is { } word)
        {
            words.Set(WordHash.Of(word), list.Count < CommonWords ? WordPlaces.NearlyEverywhere : WordPlaces.Alone);
            list.Add(word);
        }
        foreach (string word in list)
            NoteParts(words, word);
        return words;
    }

    private static void NoteParts(WordMap<WordPlaces> words, string word)
    {
        for (int i = FewestLetters; i <= word.Length - FewestLetters; i++)
        {
            ulong left = WordHash.Of(word, 0, i), right = WordHash.Of(word, i, word.Length);
            if (!words.TryGetValue(left, out WordPlaces first) || !words.TryGetValue(right, out WordPlaces second)
                || EnglishWordParts.Endings.Contains(right))
                continue;
            words.Set(left, first | WordPlaces.BeginsCompounds);
            words.Set(right, second | WordPlaces.EndsCompounds);
        }
    }
}
