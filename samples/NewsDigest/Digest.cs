using SeedGen;

namespace NewsDigest;

/// <summary>Prints what an article holds, in a few lines.</summary>
internal static class Digest
{
    private const int Width = 96;

    public static void Print(Article article)
    {
        Console.WriteLine(article.Title ?? $"(no title: {article.Id})");
        Console.WriteLine($"  {Facts(article)}");
        Console.WriteLine($"  {Cut(article.Paragraphs[0])}");

        foreach (Section section in article.Sections.Where(section => section.Heading is not null))
            Console.WriteLine($"  § {section.Heading} ({section.Paragraphs.Count} paragraphs)");

        foreach (Quote quote in article.Quotes.Where(quote => quote.Speaker is not null).Take(2))
            Console.WriteLine($"  “{Cut(quote.Words)}” – {quote.Speaker}");

        foreach (IGrouping<string, RemovedBlock> kind in article.Removed.GroupBy(block => block.Kind))
        {
            string text = string.Join(" / ", kind.Select(block => block.Text.ReplaceLineEndings(" / ")));
            Console.WriteLine($"  removed {kind.Key}: {Cut(text)}");
        }

        Console.WriteLine();
    }

    private static string Facts(Article article)
    {
        string?[] facts =
        [
            article.Date is { } date ? $"{date.Iso} ({date.Origin})" : null,
            article.Dateline?.Place,
            article.SiteName,
            string.Join(", ", article.Categories),
            $"{article.WordCount} words",
        ];
        return string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)));
    }

    private static string Cut(string text) => text.Length <= Width ? text : text[..(Width - 1)] + "…";
}
