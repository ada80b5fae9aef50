using System.Text;

namespace SeedGen.Text;

/// <summary>Composes letters with the marks behind them (NFC).</summary>
/// <remarks>
/// Marks are put in canonical order only among those of Latin, Greek and Cyrillic letters; the points of Hebrew and Arabic are left as they
/// are, in the order in which they are typed.
/// </remarks>
internal static class ComposedLetters
{
    private const int FirstHangul = 0xAC00, FirstLead = 0x1100, FirstVowel = 0x1161, FirstTail = 0x11A7;
    private const int Leads = 19, Vowels = 21, Tails = 28;

    /// <summary>The marks that compose with a letter, and the characters that no normalized text has.</summary>
    private static readonly string Uncomposed =
        string.Concat(LetterCompositions.Pairs.Concat(LetterCompositions.Replaced).Select(row => row.Substring(0, 1)));

    /// <summary>How far a mark is moved at most; more marks stand on no letter, and few keep this linear.</summary>
    private const int MostMarks = 30;

    /// <summary>Whether <paramref name="c"/> composes with letters before it, or stands in no normalized text.</summary>
    public static bool MayBeUncomposed(char c) => c >= '\u0300' && (Uncomposed.IndexOf(c) >= 0 || IsJamo(c));

    /// <summary>Whether <paramref name="c"/> is a vowel or tail that Hangul syllables are composed of.</summary>
    private static bool IsJamo(char c) =>
        c is >= (char)FirstVowel and < (char)(FirstVowel + Vowels) or > (char)FirstTail and < (char)(FirstTail + Tails);

    /// <summary><paramref name="word"/> with its letters composed; the same string where they are.</summary>
    public static string Compose(string word)
    {
        int first = 0;
        while (first < word.Length && !MayBeUncomposed(word[first]))
            first++;
        if (first == word.Length)
            return word;
        var marks = new StringBuilder(word.Length + 4);
        foreach (char c in word)
            Decompose(c, marks);
        var result = new StringBuilder(word.Length);
        int letter = -1, classBefore = 0;
        for (int i = 0; i < marks.Length; i++)
        {
            char c = marks[i];
            int of = ClassOf(c);
            bool isBlocked = result.Length - 1 > letter && classBefore >= of;
            if (letter >= 0 && !isBlocked && TryCompose(result[letter], c, out char composed))
            {
                result[letter] = composed;
                continue;
            }
            if (of == 0)
                letter = result.Length;
            classBefore = of;
            result.Append(c);
        }
        return result.Length == word.Length && result.ToString() is var text && text == word ? word : result.ToString();
    }

    /// <summary>Appends the letter and its marks, each mark behind those of a lower class.</summary>
    private static void Decompose(char c, StringBuilder result)
    {
        if (Tables.Decomposed.TryGetValue(c, out string? parts))
        {
            foreach (char part in parts)
                Decompose(part, result);
            return;
        }
        int at = result.Length, of = ClassOf(c);
        while (of > 0 && at > 0 && result.Length - at < MostMarks && ClassOf(result[at - 1]) > of)
            at--;
        result.Insert(at, c);
    }

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        int lead = letter - FirstLead, vowel = mark - FirstVowel, syllable = letter - FirstHangul, tail = mark - FirstTail;
        composed = '\0';
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
            composed = (char)(FirstHangul + (((lead * Vowels) + vowel) * Tails));
        else if (syllable is >= 0 and < Leads * Vowels * Tails && syllable % Tails == 0 && tail is > 0 and < Tails)
            composed = (char)(letter + tail);
        return composed != '\0' || Tables.Composed.TryGetValue((letter, mark), out composed);
    }

    /// <summary>The canonical combining class where marks are ordered; 0 for all else.</summary>
    private static int ClassOf(char c) => c switch
    {
        < '\u0300' or > '\u036F' => c is '\u3099' or '\u309A' ? 8 : 0,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        >= '\u0316' and <= '\u0319' or >= '\u031C' and <= '\u0320' or >= '\u0323' and <= '\u0333' => 220,
        >= '\u0339' and <= '\u033C' or >= '\u0347' and <= '\u0349' or '\u034D' or '\u034E' => 220,
        '\u0345' => 240,
        '\u034F' => 0,
        _ => 230,
    };

    /// <summary>Most texts have no letter to compose, and never fill these.</summary>
    private static class Tables
    {
        public static readonly Dictionary<(char Letter, char Mark), char> Composed = [];
        public static readonly Dictionary<char, string> Decomposed = [];

        static Tables()
        {
            foreach (string row in LetterCompositions.Pairs)
            {
                for (int i = 1; i < row.Length; i += 2)
                {
                    Composed.Add((row[i], row[0]), row[i + 1]);
                    Decomposed.Add(row[i + 1], new string([row[i], row[0]]));
                }
            }
            foreach (string row in LetterCompositions.Replaced)
                Decomposed.Add(row[0], row.Substring(1));
        }
    }
}
