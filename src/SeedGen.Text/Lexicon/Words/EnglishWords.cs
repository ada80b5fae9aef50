namespace SeedGen.Text;

/// <summary>
/// English words: those that the training pages have in enough places, and words that are two of these in a row. No dictionary; a word that
/// is not here may be a word all the same.
/// </summary>
internal sealed class EnglishWords
{
    /// <summary>The letters of the shortest words that are looked for in others.</summary>
    private const int FewestLetters = 2;

    /// <summary>The commonness of a short word, which no list ranks: that of the common ones of three letters.</summary>
    private const int PlaceOfShortWords = 100;

    private static readonly string[] Short = WordSet.Split("of to in is it as at be by he if we my no an or on so do up us me go am");

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The list that ships: <c>english.words</c>, the commonest first, and <c>english.compounds</c>, a row for each first part.</summary>
    private static readonly Lazy<EnglishWords> Shipped = new(() => new EnglishWords(ReadList("english.words"), () => ReadList("english.compounds")));

    /// <summary>
    /// The place of a word in <see cref="facts"/>: numbers, since most look-ups want nothing but this table, which is large. The filter is
    /// for the parts of words, of which few are there.
    /// </summary>
    private readonly WordMap<int> places;

    private readonly WordFacts[] facts;

    /// <summary>The compounds; counting what words begin and end takes a while, and most texts have no word that this is asked of.</summary>
    private readonly Lazy<WordMap<bool>> compounds;

    /// <param name="words">Words in lower case, the commonest first.</param>
    /// <param name="compounds">Gives rows of a first part and the second parts that make a word with it, with spaces between.</param>
    public EnglishWords(IReadOnlyList<string> words, Func<IEnumerable<string>> compounds)
    {
        string[] all = [.. words, .. Short];
        places = new WordMap<int>(isRare: true, all.Length);
        facts = new WordFacts[all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            places.Set(WordHash.Of(all[i]), i);
            facts[i] = new WordFacts(i < words.Count ? i : PlaceOfShortWords);
        }
        this.compounds = new Lazy<WordMap<bool>>(() => NoteParts(words, compounds()));
    }

    /// <summary>The words that ship.</summary>
    public static EnglishWords Known => Shipped.Value;

    /// <summary>Whether it is a word of the list.</summary>
    /// <param name="word">The word's <see cref="WordHash"/>.</param>
    public bool Contains(ulong word) => places.TryGetValue(word, out _);

    /// <summary>What is known of the word; null where it is not in the list.</summary>
    public WordFacts? FactsOf(ulong word)
    {
        _ = compounds.Value; // counts what words begin and end
        return Find(word);
    }

    /// <summary>Whether it is a word of the list, a compound, or a regular form or derivative of one.</summary>
    public bool Knows(string word) => IsStem(word) || EnglishForms.StemsOf(word).Any(IsStem);

    private bool IsStem(string word) => WordHash.Of(word) is var hash && (Contains(hash) || compounds.Value.TryGetValue(hash, out _));

    private static string[] ReadList(string name)
    {
        using var reader = new StreamReader(typeof(EnglishWords).Assembly.GetManifestResourceStream("SeedGen.Text." + name)!);
        return reader.ReadToEnd().Split(LineEnds, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Counts each word for the words that it begins with or ends in, and reads the compounds.</summary>
    private WordMap<bool> NoteParts(IReadOnlyList<string> list, IEnumerable<string> rows)
    {
        foreach (string word in list)
        {
            for (int i = FewestLetters; i <= word.Length - FewestLetters; i++)
            {
                WordFacts? first = Find(WordHash.Of(word, 0, i)), second = Find(WordHash.Of(word, i, word.Length));
                first?.BeginsWord(isCompound: second is not null);
                second?.EndsWord(isCompound: first is not null);
            }
        }
        var found = new WordMap<bool>();
        foreach (string[] parts in rows.Select(WordSet.Split))
        {
            foreach (string second in parts.Skip(1))
            {
                found.Set(WordHash.Of(parts[0] + second), true);
                Find(WordHash.Of(parts[0]))?.BeginsCompound();
                Find(WordHash.Of(second))?.EndsCompound();
            }
        }
        return found;
    }

    private WordFacts? Find(ulong word) => places.TryGetValue(word, out int place) ? facts[place] : null;
}
