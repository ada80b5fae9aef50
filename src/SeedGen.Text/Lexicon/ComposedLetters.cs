using System.Text;

namespace SeedGen.Text;

/// <summary>
/// Composes letters with the marks behind them (NFC), for the letters of month names and the like. The framework's own normalization
/// does nothing where it runs without its globalization data.
/// </summary>
internal static class ComposedLetters
{
    /// <summary>A row is a mark, and letters each followed by itself with that mark.</summary>
    private static readonly string[] Rows =
    [
        "\u0300aàeèiìoòuù", "\u0301aáeéiíoóuúyýcćnńsśzźlĺrŕαάεέηήιίοόυύωώ", "\u0302aâeêiîoôuû", "\u0303aãnñoõ", "\u0304aāeēiīuū",
        "\u0306aăgğий", "\u0307zżeė", "\u0308aäeëiïoöuüеёіїιϊ", "\u030Aaåuů", "\u030Boőuű", "\u030Ccčsšzžeěrřnňdďtť", "\u0327cçsşgģkķ",
        "\u0328aąeęiįuų", "\u0653اآ", "\u0654اأ", "\u0655اإ",
    ];

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = Index();

    /// <summary><paramref name="word"/> with its letters composed as far as they are known here.</summary>
    public static string Compose(string word)
    {
        int mark = 0;
        while (mark < word.Length && !Scripts.IsCombining(word[mark]))
            mark++;
        if (mark == word.Length)
            return word;
        var result = new StringBuilder(word, 0, mark, word.Length);
        for (int i = mark; i < word.Length; i++)
        {
            int last = result.Length - 1;
            if (last >= 0 && Composed.TryGetValue((result[last], word[i]), out char letter))
                result[last] = letter;
            else
                result.Append(word[i]);
        }
        return result.ToString();
    }

    private static Dictionary<(char, char), char> Index()
    {
        var index = new Dictionary<(char, char), char>();
        foreach (string row in Rows)
        {
            for (int i = 1; i < row.Length; i += 2)
            {
                index[(row[i], row[0])] = row[i + 1];
                index[(char.ToUpperInvariant(row[i]), row[0])] = char.ToUpperInvariant(row[i + 1]);
            }
        }
        return index;
    }
}
