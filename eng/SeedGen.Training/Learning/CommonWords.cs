using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Finds the words that many English pages have: a list without the names and slips that a few have.</summary>
internal static class CommonWords
{
    /// <summary>A word that fewer groups of pages have may be a slip, or a word of one site.</summary>
    private const int FewestGroups = 3;

    /// <summary>Of words of three letters many are abbreviations, or names of things: they have to stand in more. Shorter ones are left out.</summary>
    private const int ShortWord = 3, FewestGroupsOfShortWord = 12;

    private const string English = "English";

    /// <summary>
    /// The words in small letters of the texts of those <paramref name="pages"/> that are in English, those first that most groups of pages
    /// have, and in alphabetical order where as many have them.
    /// </summary>
    public static IReadOnlyList<string> Of(IEnumerable<CorpusPage> pages)
    {
        var groups = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (CorpusPage page in pages.Where(page => page.Head.Lang == English))
        {
            foreach (string word in page.Lines.Where(line => line.Kind == GoldKind.Body && !line.IsUncertain).SelectMany(WordsOf))
            {
                if (!groups.TryGetValue(word, out HashSet<int>? having))
                    groups.Add(word, having = []);
                having.Add(page.Head.Group);
            }
        }
        return
        [
            .. groups.Where(word => word.Value.Count >= (word.Key.Length > ShortWord ? FewestGroups : FewestGroupsOfShortWord))
                .OrderByDescending(word => word.Value.Count)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Select(word => word.Key),
        ];
    }

    /// <summary>All words of a line, in order, as the rules read them.</summary>
    public static IEnumerable<string> In(CorpusLine line) =>
        new WordReader(line.Text).Read(new TextRange(0, line.Text.Length)).Words.Select(word => line.Text[word.Start..word.End]);

    private static IEnumerable<string> WordsOf(CorpusLine line) =>
        In(line).Where(word => word.Length >= ShortWord && word.All(char.IsAsciiLetterLower));
}
