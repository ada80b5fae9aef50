using System.Text.RegularExpressions;

namespace SeedGen.Text.Tests.Lexicon;

/// <summary>Writes out the lines that a row of phrases stands for, read anew from the notation and not by the table's own reader.</summary>
internal static partial class PhraseExpansion
{
    /// <summary>The words of each line, a number for <c>#</c>.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string pattern)
    {
        List<string[]> lines = [[]];
        foreach (Match element in Elements().Matches(pattern))
        {
            bool isOptional = element.Value[0] == '[';
            string[][] alternatives = [.. element.Value.Trim('(', ')', '[', ']').Split('|')
                .Select(words => (string[])[.. words.Split(' ').SelectMany(word => word == "#" ? ["42"] : LineWords.Read(word))])];
            List<string[]> longer = [.. lines.SelectMany(_ => alternatives, (line, words) => (string[])[.. line, .. words])];
            lines = isOptional ? [.. lines, .. longer] : longer;
        }
        return lines;
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|[^\s()\[\]]+")]
    private static partial Regex Elements();
}
