namespace SeedGen.Text;

/// <summary>Finds the words and marks of lines, in one walk over each. Code within a sentence has none.</summary>
/// <param name="text">The text that the lines are in.</param>
internal sealed class WordReader(string text)
{
    /// <summary>The words that there is room for at first: most paragraphs have fewer.</summary>
    private const int Room = 128;

    // Used for one line after the other; of the arrays the first so many items count.
    private readonly List<int> marks = [];
    private TextRange[] words = new TextRange[Room];
    private ulong[] hashes = new ulong[Room], keys = new ulong[Room];
    private int count;

    /// <summary>Whether a word of the line has another key than its hash.</summary>
    private bool hasJoined;

    /// <summary>The words and marks in <paramref name="range"/>.</summary>
    public WordsAndMarks Read(TextRange range)
    {
        marks.Clear();
        (count, hasJoined) = (0, false);
        (string units, int end) = (text, range.End);
        for (int i = range.Start; i < end;)
        {
            CharClass of = CharClasses.Of(units[i]);
            if (IsWordCharacter(units[i], of))
            {
                i = ReadWord(i, end, of);
                continue;
            }
            if (units[i] == '`' && CodeSpan.EndOf(units, i, end) is var code && code > i)
            {
                i = code;
                continue;
            }
            if (of != CharClass.Space)
                marks.Add(i);
            i++;
        }
        if (count + marks.Count == 0)
            return WordsAndMarks.None;
        ulong[] read = First(hashes);
        return new WordsAndMarks(First(words), read, hasJoined ? First(keys) : read, marks.Count == 0 ? [] : marks.ToArray());
    }

    private T[] First<T>(T[] items)
    {
        var first = new T[count];
        Array.Copy(items, first, count);
        return first;
    }

    /// <summary>Reads the word that begins at <paramref name="start"/>; one past its last character.</summary>
    private int ReadWord(int start, int end, CharClass first)
    {
        string units = text;
        ulong hash = WordHash.Seed;
        int i = start;
        CharClass of = first;
        // Most words are letters and digits alone, and of these the key is the hash.
        while (of <= CharClass.Digit)
        {
            hash = WordHash.Add(hash, WordHash.ToLower(units[i]));
            if (++i == end)
                break;
            of = CharClasses.Of(units[i]);
        }
        ulong key = hash;
        if (i < end && of != CharClass.Space)
            i = ReadJoined(i, end, of, ref hash, ref key);
        Add(new TextRange(start, i), hash, key, isNumber: first == CharClass.Digit);
        return i;
    }

    private void Add(TextRange word, ulong hash, ulong key, bool isNumber)
    {
        if (count == words.Length)
        {
            Array.Resize(ref words, 2 * count);
            Array.Resize(ref hashes, 2 * count);
            Array.Resize(ref keys, 2 * count);
        }
        words[count] = word;
        hashes[count] = WordHash.Finish(hash, isNumber);
        keys[count++] = WordHash.Finish(key, isNumber);
        hasJoined |= key != hash;
    }

    /// <summary>Goes on with a word at what is no letter or digit and may join others to it; one past the word's last character.</summary>
    private int ReadJoined(int i, int end, CharClass of, ref ulong hash, ref ulong key)
    {
        while (of != CharClass.Space && (IsWordCharacter(text[i], of)
            || (IsJoint(text[i]) && i + 1 < end && IsWordCharacter(text[i + 1], CharClasses.Of(text[i + 1])))))
        {
            char lower = WordHash.ToLower(text[i]);
            hash = WordHash.Add(hash, lower);
            if (of <= CharClass.Unspaced)
                key = WordHash.Add(key, lower);
            else
                marks.Add(i);
            if (++i == end)
                break;
            of = CharClasses.Of(text[i]);
        }
        return i;
    }

    private static bool IsWordCharacter(char c, CharClass of) => of <= CharClass.Unspaced ? !char.IsSurrogate(c) : c == '_';

    private static bool IsJoint(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '-' or '‐' or '‑' or '.' or '·' or '\u00AD';
}
