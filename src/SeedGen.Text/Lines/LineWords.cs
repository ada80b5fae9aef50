namespace SeedGen.Text;

/// <summary>
/// A line's words in the form in which lexicons hold them: the runs of letters and digits in lower case, apostrophes inside a word dropped
/// (<c>Don’t</c> is <c>dont</c>) and the marks inside a number (<c>1,024</c> is <c>1024</c>), everything else a separator. Where a script
/// writes no spaces, each character is a word of its own.
/// </summary>
internal static class LineWords
{
    /// <summary>The words of <paramref name="text"/>.</summary>
    public static List<string> Read(string text)
    {
        var words = new List<string>();
        char[] word = new char[text.Length];
        var cursor = new WordCursor(text, 0, text.Length);
        while (cursor.MoveNext())
            words.Add(new string(word, 0, Copy(text, cursor.Start, cursor.End, word, 0)));
        return words;
    }

    /// <summary>How many words <paramref name="text"/> has.</summary>
    public static int Count(string text) => Count(text, 0, text.Length);

    /// <summary>How many words a part of a text has.</summary>
    public static int Count(string text, int start, int end)
    {
        int words = 0;
        var cursor = new WordCursor(text, start, end);
        while (cursor.MoveNext())
            words++;
        return words;
    }

    /// <summary>How long the words of <paramref name="text"/> are; see <see cref="Length(int, int)"/>.</summary>
    public static int Length(string text) => Length(text, 0, text.Length);

    /// <summary>How long the words of a part of a text are; see <see cref="Length(int, int)"/>.</summary>
    public static int Length(string text, int start, int end)
    {
        int words = 0, unspaced = 0;
        var cursor = new WordCursor(text, start, end);
        while (cursor.MoveNext())
        {
            words++;
            unspaced += cursor.IsUnspaced ? 1 : 0;
        }
        return Length(words, unspaced);
    }

    /// <summary>
    /// How long <paramref name="words"/> are of which <paramref name="unspaced"/> are lone characters: text without spaces has about two
    /// characters a word.
    /// </summary>
    public static int Length(int words, int unspaced) => unspaced == 0 ? words : words - unspaced + Math.Max(1, unspaced / 2);

    /// <summary>
    /// The words of <paramref name="text"/> from <paramref name="first"/> on, as one reads them: with spaces, but for scripts that write none.
    /// </summary>
    public static string Join(string text, int first, int count)
    {
        char[] joined = new char[text.Length + count];
        int length = 0;
        bool wasUnspaced = false;
        var cursor = new WordCursor(text, 0, text.Length);
        for (int i = 0; i < first + count && cursor.MoveNext(); i++)
        {
            if (i < first)
                continue;
            if (i > first && !(cursor.IsUnspaced && wasUnspaced))
                joined[length++] = ' ';
            wasUnspaced = cursor.IsUnspaced;
            length = Copy(text, cursor.Start, cursor.End, joined, length);
        }
        return new string(joined, 0, length);
    }

    /// <summary>
    /// The words joined without anything between: two texts that only punctuation, case and spacing tell apart have the same key.
    /// </summary>
    public static string Key(string text)
    {
        char[] key = new char[text.Length];
        int length = 0;
        var cursor = new WordCursor(text, 0, text.Length);
        while (cursor.MoveNext())
            length = Copy(text, cursor.Start, cursor.End, key, length);
        return new string(key, 0, length);
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`' or '′';

    /// <summary>Letters and digits; combining marks and surrogate halves belong to the word they stand in.</summary>
    public static bool IsWordPart(char c) => CharClasses.Of(c) <= CharClass.Unspaced;

    /// <summary>Copies what counts of a word behind what <paramref name="form"/> holds; one past the last unit there.</summary>
    private static int Copy(string text, int start, int end, char[] form, int length)
    {
        for (int i = start; i < end; i++)
        {
            if (IsWordPart(text[i]))
                form[length++] = WordHash.ToLower(text[i]);
        }
        return length;
    }
}
