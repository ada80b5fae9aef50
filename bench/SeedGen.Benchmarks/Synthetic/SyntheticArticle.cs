using System.Globalization;
using System.Text;
using SeedGen.Training;

namespace SeedGen.Benchmarks;

/// <summary>
/// A text that looks like an article: title, byline, date, headings, paragraphs, quotations, about 5 KB of it, the same for the same number
/// on every machine. No two are alike.
/// </summary>
/// <remarks>
/// Its dirt, since every warning costs a build: of ten articles three (those whose number ends in 2, 5 or 8) have furniture around them,
/// one to four pieces; one article of twenty (whose number divided by 20 leaves 4) has a fault in its text. The others are clean.
/// </remarks>
internal static class SyntheticArticle
{
    private const int FewestCharacters = 4_200, MostCharacters = 5_400;

    private static readonly Func<string, string>[] Faults =
    [
        sentence => sentence.Replace(" the ", " the the ", StringComparison.Ordinal),
        sentence => sentence.Replace(",", " ,", StringComparison.Ordinal),
        sentence => sentence.Replace(" and ", " &amp; ", StringComparison.Ordinal),
    ];

    /// <summary>The text of the article with this number, its lines ended by <c>\n</c>.</summary>
    public static string Write(int number)
    {
        var grammar = new Grammar(new Draws(Spread(number)));
        var prose = new Prose(grammar);
        var furniture = new Furniture(grammar, prose);
        bool hasFurniture = number % 10 is 2 or 5 or 8, hasFault = number % 20 == 4;
        var text = new StringBuilder(MostCharacters + 1_000);
        if (hasFurniture && grammar.Chance(40))
            Add(furniture.Above());
        Add(prose.Title());
        Add(grammar.Write("By {name}") + "\n" + Date(grammar));
        Add(grammar.Write("{place} – ").ToUpperInvariant() + prose.Sentences(2));
        int end = text.Length + grammar.Number(FewestCharacters, MostCharacters);
        int within = hasFurniture && grammar.Chance(40) ? grammar.Number(3, 6) : -1;
        for (int paragraph = 1; text.Length < end; paragraph++)
        {
            if (paragraph % 4 == 0)
                Add(prose.Heading());
            string sentences = prose.Paragraph();
            Add(hasFault && paragraph == 2 ? Faults[number / 20 % Faults.Length](sentences) : sentences);
            if (paragraph == within)
                Add(furniture.Within());
        }
        for (int pieces = hasFurniture ? grammar.Number(1, 2) : 0; pieces > 0; pieces--)
            Add(furniture.Below());
        return text.ToString(0, text.Length - 1);

        void Add(string block) => text.Append(block).Append("\n\n");
    }

    /// <summary>The draws of neighboring seeds are one sequence, one step apart: articles are to begin far from each other.</summary>
    private static int Spread(int number) => unchecked(number * (int)0x9E3779B1);

    private static string Date(Grammar grammar) => new DateOnly(grammar.Number(2009, 2023), grammar.Number(1, 12), grammar.Number(1, 28))
        .ToString(grammar.Pick(["MMMM d, yyyy", "d MMMM yyyy", "dddd, MMMM d, yyyy"]), CultureInfo.InvariantCulture);
}
