using System.Globalization;
using System.Text;
using SeedGen.Training;

namespace SeedGen.Benchmarks;

/// <summary>Writes phrases from templates: a word in braces stands for a draw from the vocabulary.</summary>
/// <param name="draws">Where chance comes from.</param>
internal sealed class Grammar(Draws draws)
{
    /// <summary>One of <paramref name="templates"/>, written.</summary>
    public string Write(params ReadOnlySpan<string> templates)
    {
        var text = new StringBuilder();
        string template = templates[draws.Next(templates.Length)];
        for (int from = 0; from < template.Length;)
        {
            int open = template.IndexOf('{', from);
            if (open < 0)
            {
                text.Append(template, from, template.Length - from);
                break;
            }
            int close = template.IndexOf('}', open);
            text.Append(template, from, open - from).Append(Word(template[(open + 1)..close]));
            from = close + 1;
        }
        return text.ToString();
    }

    /// <summary>One of <paramref name="words"/>.</summary>
    public string Pick(string[] words) => words[draws.Next(words.Length)];

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Number(int first, int last) => first + draws.Next(last - first + 1);

    /// <summary>Whether something happens that happens so often in a hundred times.</summary>
    public bool Chance(int percent) => draws.Next(100) < percent;

    /// <summary>The text with a capital first letter.</summary>
    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Plural(string noun) => noun switch
    {
        [.., 'a' or 'e' or 'o' or 'u', 'y'] => noun + "s",
        [.. var stem, 'y'] => stem + "ies",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };

    /// <summary>Vowels by the ear: an honest use, a useful hour.</summary>
    private static string WithArticle(string word) => word switch
    {
        ['u', 's', ..] or ['u', 'n', 'i', ..] => "a " + word,
        ['a' or 'e' or 'i' or 'o' or 'u', ..] or ['h', 'o', 'n', 'e', ..] => "an " + word,
        _ => "a " + word,
    };

    private string Word(string name) => name switch
    {
        "noun" => Pick(Vocabulary.Nouns),
        "nouns" => Plural(Pick(Vocabulary.Nouns)),
        "adjective" => Pick(Vocabulary.Adjectives),
        "an adjective" => WithArticle(Pick(Vocabulary.Adjectives)),
        "a noun" => WithArticle(Pick(Vocabulary.Nouns)),
        "act" => Pick(Vocabulary.Acts),
        "adverb" => Pick(Vocabulary.Adverbs),
        "place" => Pick(Vocabulary.Places),
        "role" => Pick(Vocabulary.Roles),
        "name" => $"{Pick(Vocabulary.FirstNames)} {Pick(Vocabulary.Surnames)}",
        "surname" => Pick(Vocabulary.Surnames),
        "few" => Number(3, 19).ToString(CultureInfo.InvariantCulture),
        "many" => Number(120, 98_000).ToString("#,0", CultureInfo.InvariantCulture),
        "percent" => $"{Number(2, 84)}.{Number(0, 9)} percent",
        "year" => Number(1962, 2023).ToString(CultureInfo.InvariantCulture),
        "month" => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Number(1, 12)),
        "weekday" => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)Number(0, 6)),
        _ => throw new FormatException($"A template asks for “{name}”, which nothing stands for."),
    };
}
