namespace SeedGen.Text;

/// <summary>What English words may be regular forms or derivatives of.</summary>
internal static class EnglishForms
{
    private const int FewestLetters = 3;

    /// <summary>What words end in that are forms of others, and what these end in instead.</summary>
    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"),
        ("ers", ""), ("ers", "e"), ("est", ""), ("est", "e"), ("ly", ""), ("ily", "y"), ("ness", ""), ("iness", "y"), ("able", ""), ("able", "e"),
        ("ability", ""), ("ability", "e"), ("less", ""), ("like", ""), ("long", ""), ("ful", ""), ("ish", ""), ("ity", ""), ("ity", "e"), ("ism", ""), ("ist", ""), ("ists", ""),
    ];

    /// <summary>What makes another word of a word and is none itself.</summary>
    private static readonly string[] Prefixes =
        ["re", "un", "dis", "mis", "mal", "non", "pre", "inter", "intra", "infra", "extra", "counter", "anti", "fore", "sub", "super", "ultra", "hyper",
            "micro", "macro", "multi", "mega", "giga", "kilo", "milli", "mini", "nano", "mono", "poly", "omni", "uni", "semi", "hemi", "quasi", "pseudo",
            "auto", "photo", "audio", "radio", "video", "tele", "trans", "meta", "para", "proto", "retro", "bio", "geo", "eco", "neuro", "psycho", "socio",
            "electro", "thermo", "hydro", "cardio", "aero", "agro", "astro", "petro", "techno", "cyber", "crypto", "euro", "afro", "co", "de"];

    /// <summary>The words that <paramref name="word"/>, in lower case, may be a form of; most of them are none.</summary>
    public static IEnumerable<string> StemsOf(string word)
    {
        foreach (string stem in WithoutEnding(word))
            yield return stem;
        foreach (string prefix in Prefixes)
        {
            if (word.Length - prefix.Length <= FewestLetters || !word.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            string rest = word.Substring(prefix.Length);
            yield return rest;
            foreach (string stem in WithoutEnding(rest))
                yield return stem;
        }
    }

    private static IEnumerable<string> WithoutEnding(string word)
    {
        foreach ((string ending, string instead) in Endings)
        {
            int length = word.Length - ending.Length;
            if (length < FewestLetters || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            yield return word.Substring(0, length) + instead;
            if (instead.Length == 0 && length > FewestLetters && word[length - 1] == word[length - 2]) // plan, planned
                yield return word.Substring(0, length - 1);
        }
    }
}
