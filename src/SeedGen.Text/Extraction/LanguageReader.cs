namespace SeedGen.Text;

/// <summary>Tells the language of a text by its script and, where languages share one, by their commonest small words.</summary>
internal static class LanguageReader
{
    /// <summary>A text's first characters tell its language as well as all of them.</summary>
    private const int MostCharacters = 2_500;

    /// <summary>With fewer words or characters of a script without spaces, there is too little to tell.</summary>
    private const int FewestWords = 8;

    private const int FewestCharacters = 10;

    /// <summary>The share of small words below which the text is in no language of the table; in running text it is .25 to .5.</summary>
    private const double FewestStopWords = .12;

    /// <summary>The places in <see cref="Alphabets"/> of the scripts that are asked for by name.</summary>
    private const int Latin = 0, ExtendedLatin = 1, Cyrillic = 2, Arabic = 3, Han = 4, Kana = 5, Hangul = 6;

    private const int None = -1;

    /// <summary>Scripts by their first and last character; the language is null for those that several languages share.</summary>
    private static readonly (char First, char Last, string? Language)[] Alphabets =
    [
        ('\u0041', '\u024F', null), ('\u1E00', '\u1EFF', null), ('\u0400', '\u052F', null), ('\u0600', '\u06FF', null),
        ('\u4E00', '\u9FFF', "zh"), ('\u3041', '\u30FF', "ja"), ('\uAC00', '\uD7A3', "ko"), ('\u0370', '\u03FF', "el"),
        ('\u1F00', '\u1FFF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0900', '\u097F', "hi"),
        ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"),
        ('\u0C00', '\u0C7F', "te"), ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"),
        ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"),
        ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"),
    ];

    /// <summary>The ISO 639-1 code; null where too little text says it or it is in no language that is known here.</summary>
    public static string? Read(string text)
    {
        int length = Math.Min(text.Length, MostCharacters);
        int[] letters = CountLetters(text, length);
        int script = Array.IndexOf(letters, letters.Max());
        if (letters[script] < FewestCharacters)
            return null;
        return script switch
        {
            Latin => ReadByStopWords(text, length, StopWords.Latin),
            Cyrillic => ReadByStopWords(text, length, StopWords.Cyrillic),
            Arabic => ReadByStopWords(text, length, StopWords.Arabic),
            // Japanese is written in both; Chinese quotes kana seldom.
            Han when letters[Kana] * 10 > letters[Han] => "ja",
            _ => Alphabets[script].Language,
        };
    }

    /// <summary>
    /// The letters of each script, in the order of <see cref="Alphabets"/>. A Han character or Hangul syllable says as much as two.
    /// </summary>
    private static int[] CountLetters(string text, int length)
    {
        int[] counts = new int[Alphabets.Length];
        for (int i = 0; i < length; i++)
        {
            char c = text[i];
            if (c < '\u0080')
            {
                counts[Latin] += (char)(c | ' ') is >= 'a' and <= 'z' ? 1 : 0;
                continue;
            }
            int script = char.IsLetter(c) ? ScriptOf(c) : None;
            if (script != None)
                counts[script == ExtendedLatin ? Latin : script] += script is Han or Kana or Hangul ? 2 : 1;
        }
        return counts;
    }

    private static int ScriptOf(char c)
    {
        for (int i = 0; i < Alphabets.Length; i++)
        {
            if (c >= Alphabets[i].First && c <= Alphabets[i].Last)
                return i;
        }
        return None;
    }

    private static string? ReadByStopWords(string text, int length, StopWords table)
    {
        int[] hits = new int[table.Languages.Count];
        int words = 0;
        var word = new WordCursor(text, 0, length);
        while (word.MoveNext())
        {
            ulong hash = word.Hash;
            if (WordHash.IsNumber(hash))
                continue;
            words++;
            foreach (byte language in table.LanguagesOf(hash))
                hits[language]++;
        }
        int best = hits.Max();
        bool isAlone = hits.Count(hit => hit == best) == 1;
        return words >= FewestWords && best >= words * FewestStopWords && isAlone ? table.Languages[Array.IndexOf(hits, best)] : null;
    }
}
