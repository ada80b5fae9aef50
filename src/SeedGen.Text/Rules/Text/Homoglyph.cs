using System.Text;

namespace SeedGen.Text;

/// <summary>SEED2007: a word with letters of another alphabet that look like its own.</summary>
internal static class Homoglyph
{
    /// <summary>Letters that look alike in Latin, Cyrillic and Greek, a row each; a space where an alphabet has none.</summary>
    private static readonly string[] Rows =
    [
        "AАΑ", "BВΒ", "CСϹ", "EЕΕ", "HНΗ", "IІΙ", "JЈ ", "KКΚ", "MМΜ", "N Ν", "OОΟ", "PРΡ", "SЅ ", "TТΤ", "XХΧ", "YУΥ", "Z Ζ",
        "aаα", "cсϲ", "eе ", "iіι", "jј ", "oоο", "pрρ", "sѕ ", "v ν", "xхχ", "yуγ", "hһ ", "kкκ", "u υ", "dԁ ", "qԛ ", "wԝ ",
    ];

    private static readonly Dictionary<char, string> Looks = Rows
        .SelectMany(row => row.Where(c => c != ' ').Select(c => (c, row)))
        .ToDictionary(pair => pair.c, pair => pair.row);

    /// <summary>Fewer letters are signs of mathematics and units: <c>kΩ</c>, <c>hν</c>.</summary>
    private const int FewestLetters = 3;

    /// <summary>More letters are no word.</summary>
    private const int MostLetters = 60;

    public static readonly Rule Rule = new(
        "SEED2007", nameof(Homoglyph), Severity.Warning,
        "Letters of another alphabet that look alike",
        "“{0}” has {1} in a word of {2} letters; write “{3}”",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Write the word in one alphabet",
    };

    public static Finding? Read(FaultPlace place)
    {
        TextRange word = WordAt(place);
        if (word.Length < FewestLetters || word.Length > MostLetters)
            return null;
        string text = place.TextOf(word);
        Trigger? home = HomeOf(text);
        if (home is not { } alphabet || Rewrite(text, alphabet) is not { } written)
            return null;
        char foreign = text.FirstOrDefault(c => Triggers.Of(c) is var of && (of & Trigger.Alphabet) != 0 && (of & alphabet) == 0);
        if (foreign == '\0')
            return null;
        string what = "a letter of the " + (Triggers.Of(foreign) & Trigger.Alphabet) + " alphabet";
        return new Finding(Rule, word, text, what, alphabet.ToString(), written) { Edits = new([new TextEdit(word, written)]) };
    }

    private static TextRange WordAt(FaultPlace place)
    {
        int start = place.Position, end = place.Position;
        while (start > place.Start && place.Position - start <= MostLetters && IsInWord(place.At(start - 1)))
            start--;
        while (end < place.End && end - start <= MostLetters && IsInWord(place.At(end)))
            end++;
        return new TextRange(start, end);
    }

    private static bool IsInWord(char c) => char.IsLetter(c) || Scripts.IsCombining(c);

    /// <summary>The alphabet of the letters that no other alphabet has; where there are none, of most letters. Null for a tie.</summary>
    private static Trigger? HomeOf(string word)
    {
        Trigger own = Trigger.None;
        int latin = 0, cyrillic = 0, greek = 0;
        foreach (char c in word)
        {
            Trigger alphabet = Triggers.Of(c) & Trigger.Alphabet;
            if (!Looks.ContainsKey(c))
                own |= alphabet;
            latin += alphabet == Trigger.Latin ? 1 : 0;
            cyrillic += alphabet == Trigger.Cyrillic ? 1 : 0;
            greek += alphabet == Trigger.Greek ? 1 : 0;
        }
        if (own is Trigger.Latin or Trigger.Cyrillic or Trigger.Greek)
            return own;
        if (own != Trigger.None || Math.Max(latin, Math.Max(cyrillic, greek)) * 2 <= word.Length)
            return null;
        return latin > cyrillic && latin > greek ? Trigger.Latin : cyrillic > greek ? Trigger.Cyrillic : Trigger.Greek;
    }

    /// <summary>The word in the letters of <paramref name="alphabet"/> alone; null where one of its letters has no like there.</summary>
    private static string? Rewrite(string word, Trigger alphabet)
    {
        int column = alphabet switch { Trigger.Latin => 0, Trigger.Cyrillic => 1, _ => 2 };
        var result = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            Trigger of = Triggers.Of(c) & Trigger.Alphabet;
            if (of == Trigger.None || of == alphabet)
                result.Append(c);
            else if (Looks.TryGetValue(c, out string? row) && row[column] != ' ')
                result.Append(row[column]);
            else
                return null;
        }
        return result.ToString();
    }
}
