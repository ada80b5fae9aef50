using System.Text;

namespace SeedGen.Text;

/// <summary>Reads a line's words in the form in which lexicons hold them.</summary>
internal static class LineWords
{
    /// <summary>
    /// The runs of letters and digits of <paramref name="text"/> in lower case, apostrophes inside a word dropped
    /// (<c>Don’t</c> is <c>dont</c>) and the marks inside a number (<c>1,024</c> is <c>1024</c>), everything else a separator. Where a
    /// script writes no spaces, each character is a word of its own.
    /// </summary>
    public static List<string> Read(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Scripts.IsUnspaced(c) && IsWordPart(c))
            {
                Flush(words, word);
                words.Add(c.ToString());
            }
            else if (IsWordPart(c))
                word.Append(ToLower(c));
            else if (!IsInsideWord(text, i, word.Length))
                Flush(words, word);
        }
        Flush(words, word);
        return words;
    }

    /// <summary>How long <paramref name="words"/> are: text without spaces has about two characters a word.</summary>
    public static int Length(List<string> words)
    {
        int unspaced = words.Count(word => Scripts.IsUnspaced(word[0]));
        return unspaced == 0 ? words.Count : words.Count - unspaced + Math.Max(1, unspaced / 2);
    }

    /// <summary><paramref name="words"/> as one reads them: with spaces, but for scripts that write none.</summary>
    public static string Join(List<string> words)
    {
        var text = new StringBuilder();
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0 && !(Scripts.IsUnspaced(words[i][0]) && Scripts.IsUnspaced(words[i - 1][0])))
                text.Append(' ');
            text.Append(words[i]);
        }
        return text.ToString();
    }

    /// <summary>
    /// The words joined without anything between: two texts that only punctuation, case and spacing tell apart have the same key.
    /// </summary>
    public static string Key(string text) => string.Concat(Read(text));

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`' or '′';

    /// <summary>An apostrophe before a letter (<c>don’t</c>), or a point or comma between two digits (<c>1,024</c>).</summary>
    private static bool IsInsideWord(string text, int i, int letters)
    {
        if (letters == 0 || i + 1 >= text.Length)
            return false;
        return IsApostrophe(text[i]) ? char.IsLetter(text[i + 1])
            : text[i] is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
    }

    /// <summary>Letters and digits; combining marks and surrogate halves belong to the word they stand in.</summary>
    public static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Scripts.IsCombining(c);

    /// <summary>Turkish has two letters i; which of them a capital stands for depends on the culture, so both are one here.</summary>
    private static char ToLower(char c) => c is 'İ' or 'ı' ? 'i' : char.ToLowerInvariant(c);

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        words.Add(word.ToString());
        word.Clear();
    }
}
