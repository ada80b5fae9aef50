namespace SeedGen.Text;

/// <summary>Finds the words and marks of lines, in one walk over each.</summary>
/// <param name="text">The text that the lines are in.</param>
internal sealed class WordReader(string text)
{
    // Used for one line after the other.
    private readonly List<TextRange> words = [];
    private readonly List<ulong> hashes = [], keys = [];
    private readonly List<int> marks = [];

    /// <summary>The words and marks in <paramref name="range"/>.</summary>
    public WordsAndMarks Read(TextRange range)
    {
        words.Clear();
        hashes.Clear();
        keys.Clear();
        marks.Clear();
        for (int i = range.Start; i < range.End;)
        {
            CharClass of = CharClasses.Of(text[i]);
            if (IsWordCharacter(text[i], of))
            {
                i = ReadWord(i, range.End, of);
                continue;
            }
            if (of != CharClass.Space)
                marks.Add(i);
            i++;
        }
        return words.Count + marks.Count == 0
            ? WordsAndMarks.None
            : new WordsAndMarks(words.ToArray(), hashes.ToArray(), keys.ToArray(), marks.ToArray());
    }

    /// <summary>Reads the word that begins at <paramref name="start"/>; one past its last character.</summary>
    private int ReadWord(int start, int end, CharClass first)
    {
        ulong hash = WordHash.Seed, key = WordHash.Seed;
        int i = start;
        CharClass of = first;
        while (true)
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
            if (of == CharClass.Space)
                break;
            if (!IsWordCharacter(text[i], of)
                && !(IsJoint(text[i]) && i + 1 < end && IsWordCharacter(text[i + 1], CharClasses.Of(text[i + 1]))))
                break;
        }
        bool isNumber = first == CharClass.Digit;
        words.Add(new TextRange(start, i));
        hashes.Add(WordHash.Finish(hash, isNumber));
        keys.Add(WordHash.Finish(key, isNumber));
        return i;
    }

    private static bool IsWordCharacter(char c, CharClass of) => of <= CharClass.Unspaced ? !char.IsSurrogate(c) : c == '_';

    private static bool IsJoint(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '-' or '‐' or '‑' or '.' or '·' or '\u00AD';
}
