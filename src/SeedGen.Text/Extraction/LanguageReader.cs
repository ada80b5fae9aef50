namespace SeedGen.Text;

/// <summary>Tells the language of a text by its script and, where languages share one, by their commonest small words.</summary>
internal static class LanguageReader
{
    /// <summary>A text's first characters tell its language as well as all of them.</summary>
    private const int MostCharacters = 20_000;

    /// <summary>With fewer words or characters of a script without spaces, there is too little to tell.</summary>
    private const int FewestWords = 8;

    private const int FewestCharacters = 10;

    /// <summary>The share of small words below which the text is in no language of the table; in running text it is .25 to .5.</summary>
    private const double FewestStopWords = .12;

    /// <summary>Scripts that one language writes nearly alone, by their first and last character.</summary>
    private static readonly (char First, char Last, string Language)[] Alphabets =
    [
        ('\u0370', '\u03FF', "el"), ('\u1F00', '\u1FFF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0900', '\u097F', "hi"),
        ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"),
        ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"),
        ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"), ('\uAC00', '\uD7A3', "ko"),
        ('\u3041', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "zh"), ('\u0400', '\u052F', "Cyrillic"), ('\u0600', '\u06FF', "Arabic"),
    ];

    /// <summary>The ISO 639-1 code; null where too little text says it or it is in no language that is known here.</summary>
    public static string? Read(string text)
    {
        int length = Math.Min(text.Length, MostCharacters);
        Dictionary<string, int> scripts = CountLetters(text, length);
        KeyValuePair<string, int> script = scripts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        if (script.Value < FewestCharacters)
            return null;
        return script.Key switch
        {
            "Latin" => ReadByStopWords(text, length, StopWords.Latin),
            "Cyrillic" => ReadByStopWords(text, length, StopWords.Cyrillic),
            "Arabic" => ReadByStopWords(text, length, StopWords.Arabic),
            // Japanese is written in both; Chinese quotes kana seldom.
            "zh" when scripts.TryGetValue("ja", out int kana) && kana * 10 > script.Value => "ja",
            _ => script.Key,
        };
    }

    private static Dictionary<string, int> CountLetters(string text, int length)
    {
        var counts = new Dictionary<string, int>();
        for (int i = 0; i < length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            string script = ScriptOf(text[i]);
            counts.TryGetValue(script, out int count);
            // A Han character or Hangul syllable says as much as several letters.
            counts[script] = count + (script is "zh" or "ja" or "ko" ? 2 : 1);
        }
        counts.Remove("");
        return counts;
    }

    private static string ScriptOf(char c)
    {
        if (c <= '\u024F' || c is >= '\u1E00' and <= '\u1EFF')
            return "Latin";
        foreach ((char first, char last, string language) in Alphabets)
        {
            if (c >= first && c <= last)
                return language;
        }
        return "";
    }

    private static string? ReadByStopWords(string text, int length, IReadOnlyDictionary<string, WordSet> languages)
    {
        var tokens = Tokens.Read(text, 0, length);
        var hits = languages.Keys.ToDictionary(language => language, _ => 0);
        int words = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            string word = tokens.Word(i);
            if (word.Length == 0)
                continue;
            words++;
            foreach (KeyValuePair<string, WordSet> language in languages)
                hits[language.Key] += language.Value.Contains(word) ? 1 : 0;
        }
        if (words < FewestWords)
            return null;
        List<KeyValuePair<string, int>> ranked = [.. hits.OrderByDescending(pair => pair.Value)];
        return ranked[0].Value >= words * FewestStopWords && ranked[0].Value > ranked[1].Value ? ranked[0].Key : null;
    }
}
