namespace SeedGen.Text;

/// <summary>
/// English words: those that the training pages have in enough places, and words that are two of these in a row. No dictionary; a word that
/// is not here may be a word all the same.
/// </summary>
internal sealed class EnglishWords
{
    /// <summary>The list that ships: <c>english.words</c>, the commonest first, and <c>english.compounds</c>, a row for each first part.</summary>
    private static readonly Lazy<EnglishWords> Shipped = new(() => new EnglishWords(Lines("english.words"), Lines("english.compounds")));

    /// <summary>The letters that a list of words learned from pages has too many short forms of to be believed.</summary>
    private const int FewestLetters = 3;

    private static readonly string[] Short = WordSet.Split("of to in is it as at be by he if we my no an or on so do up us me go am");

    /// <summary>The commonness of a short word, which no list ranks: that of the common ones of three letters.</summary>
    private const int PlaceOfShortWords = 100;

    private readonly WordMap<WordFacts> words = new();
    private readonly WordMap<bool> compounds = new();

    /// <param name="words">Words in lower case, the commonest first.</param>
    /// <param name="compounds">Rows of a first part and the second parts that make a word with it, with spaces between.</param>
    public EnglishWords(IEnumerable<string> words, IEnumerable<string> compounds)
    {
        var list = new List<string>();
        foreach (string word in words)
        {
            this.words.Set(WordHash.Of(word), new WordFacts(list.Count));
            list.Add(word);
        }
        foreach (string word in Short)
            this.words.Set(WordHash.Of(word), new WordFacts(PlaceOfShortWords));
        foreach (string word in list)
            NoteParts(word);
        foreach (string row in compounds)
            NoteCompounds(WordSet.Split(row));
    }

    /// <summary>The words that ship.</summary>
    public static EnglishWords Known => Shipped.Value;

    /// <summary>Whether it is a word of the list.</summary>
    /// <param name="word">The word's <see cref="WordHash"/>.</param>
    public bool Contains(ulong word) => words.TryGetValue(word, out _);

    /// <summary>What is known of the word; null where it is not in the list.</summary>
    public WordFacts? FactsOf(ulong word) => words.TryGetValue(word, out WordFacts facts) ? facts : null;

    /// <summary>Whether it is a word of the list, a compound, or a regular form or derivative of one.</summary>
    public bool Knows(string word) => IsStem(word) || EnglishForms.StemsOf(word).Any(IsStem);

    private bool IsStem(string word) => WordHash.Of(word) is var hash && (Contains(hash) || compounds.TryGetValue(hash, out _));

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(EnglishWords).Assembly.GetManifestResourceStream("SeedGen.Text." + name)!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>Counts a word for each word that it begins with or ends in.</summary>
    private void NoteParts(string word)
    {
        for (int i = 2; i <= word.Length - 2; i++)
        {
            ulong left = WordHash.Of(word, 0, i), right = WordHash.Of(word, i, word.Length);
            bool isFirst = words.TryGetValue(left, out WordFacts first), isSecond = words.TryGetValue(right, out WordFacts second);
            first?.BeginsWord(isCompound: isSecond);
            second?.EndsWord(isCompound: isFirst);
        }
    }

    private void NoteCompounds(string[] parts)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            compounds.Set(WordHash.Of(parts[0] + parts[i]), true);
            FactsOf(WordHash.Of(parts[0]))?.BeginsCompound();
            FactsOf(WordHash.Of(parts[i]))?.EndsCompound();
        }
    }
}
