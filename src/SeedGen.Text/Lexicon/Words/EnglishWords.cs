namespace SeedGen.Text;

/// <summary>
/// English words in lower case, the commonest first: those that the training pages have in enough places. No dictionary; a word that is
/// not here may be a word all the same.
/// </summary>
internal static class EnglishWords
{
    private const string Name = "SeedGen.Text.english.words";

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The letters that a list of words learned from pages has too many short forms of to be believed.</summary>
    private const int FewestLetters = 3;

    /// <summary>So many of the first are the words of nearly every text.</summary>
    private const int CommonWords = 4000;

    private static readonly WordSet Short = new("of to in is it as at be by he if we my no an or on so do up us me go am");

    /// <summary>The words, and whether each is a common one.</summary>
    private static readonly Lazy<WordMap<bool>> Words = new(ReadWords);

    /// <summary>Where in compounds words stand; most texts have no word that this is asked of.</summary>
    private static readonly Lazy<WordMap<CompoundPlaces>> Compounds = new(ReadCompounds);

    [Flags]
    private enum CompoundPlaces
    {
        None = 0,
        First = 1,
        Last = 2,
    }

    /// <summary>Whether it is one of the words.</summary>
    /// <param name="word">The word's <see cref="WordHash"/>.</param>
    /// <param name="letters">How many letters it has.</param>
    public static bool Contains(ulong word, int letters) =>
        letters >= FewestLetters ? Words.Value.TryGetValue(word, out _) : Short.Contains(word);

    /// <summary>Whether a word of the list is this one and another that is no mere ending: with <c>workplace</c> there, <c>work</c> begins compounds.</summary>
    public static bool BeginsCompounds(ulong word) => (PlacesOf(word) & CompoundPlaces.First) != 0;

    /// <summary>Whether a word of the list is another and this one.</summary>
    public static bool EndsCompounds(ulong word) => (PlacesOf(word) & CompoundPlaces.Last) != 0;

    /// <summary>Whether it is one of the words that nearly every text has some of.</summary>
    public static bool IsCommon(ulong word) => Words.Value.TryGetValue(word, out bool isCommon) && isCommon;

    private static CompoundPlaces PlacesOf(ulong word) =>
        Compounds.Value.TryGetValue(word, out CompoundPlaces places) ? places : CompoundPlaces.None;

    private static WordMap<bool> ReadWords()
    {
        string[] list = ReadList();
        var words = new WordMap<bool>(capacity: list.Length);
        for (int i = 0; i < list.Length; i++)
            words.Set(WordHash.Of(list[i]), i < CommonWords);
        return words;
    }

    private static WordMap<CompoundPlaces> ReadCompounds()
    {
        var places = new WordMap<CompoundPlaces>();
        foreach (string word in ReadList())
        {
            for (int i = FewestLetters; i <= word.Length - FewestLetters; i++)
            {
                ulong first = WordHash.Of(word, 0, i), last = WordHash.Of(word, i, word.Length);
                if (!Words.Value.TryGetValue(first, out _) || !Words.Value.TryGetValue(last, out _) || EnglishWordParts.Endings.Contains(last))
                    continue;
                places[first] |= CompoundPlaces.First;
                places[last] |= CompoundPlaces.Last;
            }
        }
        return places;
    }

    private static string[] ReadList()
    {
        using var reader = new StreamReader(typeof(EnglishWords).Assembly.GetManifestResourceStream(Name)!);
        return reader.ReadToEnd().Split(LineEnds, StringSplitOptions.RemoveEmptyEntries);
    }
}
