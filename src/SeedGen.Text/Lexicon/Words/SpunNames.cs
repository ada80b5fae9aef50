namespace SeedGen.Text;

/// <summary>Finds names and terms in whose words a program put synonyms, by reading each word back.</summary>
internal sealed class SpunNames
{
    private static readonly char[] Bar = ['|'];

    private readonly WordMap<Term> terms = new(isRare: true);

    /// <summary>By the first word: how many words the longest form has that begins with it.</summary>
    private readonly WordMap<int> longest = new(isRare: true);

    /// <summary>The names and terms of this assembly.</summary>
    public static SpunNames Known => Shipped.Value;

    private static Lazy<SpunNames> Shipped { get; } = new(() => new SpunNames(TorturedNames.Names, TorturedNames.Synonyms, TorturedPhrases.Forms));

    /// <summary>A tortured form: what was meant, and whether only capitals make it a name.</summary>
    public readonly record struct Term(string Meant, bool IsName);

    private SpunNames(string[] names, string[] synonyms, string[] forms)
    {
        foreach (string row in forms)
        {
            int equals = row.IndexOf('=');
            var term = new Term(row.Substring(0, equals), IsName: false);
            foreach (string form in row.Substring(equals + 1).Split(Bar))
                Add(default(Phrase).With(form), term);
        }
        var bySynonym = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (string row in synonyms)
        {
            int equals = row.IndexOf('=');
            bySynonym[row.Substring(0, equals)] = row.Substring(equals + 1).Split(Bar);
        }
        foreach (string name in names.SelectMany(row => row.Split(Bar)))
        {
            var term = new Term(name.Replace("Nationality ", "Chinese, French or other "), IsName: true);
            Spin(term, WordSet.Split(name), 0, default, bySynonym, isSpun: false);
        }
    }

    /// <summary>Goes on to the next word, from that at <paramref name="i"/> on, that a form may begin with; false where none is.</summary>
    public bool FindFirst(ulong[] words, ref int i)
    {
        while (i < words.Length && !longest.TryGetValue(words[i], out _))
            i++;
        return i < words.Length;
    }

    /// <summary>How many words the longest form has that begins with the word; 0 where none does.</summary>
    public int LongestFrom(ulong word) => longest.TryGetValue(word, out int words) ? words : 0;

    /// <summary>What the words with this joined hash were meant to say.</summary>
    public bool TryGet(ulong phrase, out Term term) => terms.TryGetValue(phrase, out term);

    /// <summary>Adds each way to write the words from <paramref name="i"/> on, as they are or as a synonym.</summary>
    private void Spin(Term term, string[] words, int i, Phrase spun, Dictionary<string, string[]> synonyms, bool isSpun)
    {
        if (i == words.Length)
        {
            if (isSpun)
                Add(spun, term);
            return;
        }
        bool isPlaceholder = words[i] == "Nationality";
        if (!isPlaceholder)
            Spin(term, words, i + 1, spun.With(WordHash.Of(LineWords.Key(words[i]))), synonyms, isSpun);
        if (!synonyms.TryGetValue(words[i], out string[]? others))
            return;
        foreach (string other in others)
        {
            if (!string.Equals(other, words[i], StringComparison.OrdinalIgnoreCase))
                Spin(term, words, i + 1, spun.With(other), synonyms, isSpun: true);
        }
    }

    private void Add(Phrase phrase, Term term)
    {
        if (phrase.Count < 2 || terms.TryGetValue(phrase.Hash, out _))
            return;
        terms.Set(phrase.Hash, term);
        longest.Set(phrase.First, Math.Max(LongestFrom(phrase.First), phrase.Count));
    }

    /// <summary>Words in a row: the hashes of the first and of all joined, and how many they are.</summary>
    private readonly record struct Phrase(ulong First, ulong Hash, int Count)
    {
        public Phrase With(ulong word) => Count == 0 ? new(word, word, 1) : new(First, WordHash.Join(Hash, word), Count + 1);

        public Phrase With(string words)
        {
            Phrase phrase = this;
            var word = new WordCursor(words, 0, words.Length);
            while (word.MoveNext())
                phrase = phrase.With(word.Hash);
            return phrase;
        }
    }
}
