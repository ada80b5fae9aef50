namespace SeedGen.Text;

/// <summary>
/// What other articles are compared with: small, so that those of all files fit into memory, and dependent on the article alone, so that
/// they are found once a text.
/// </summary>
public sealed class ArticleFacts
{
    private ArticleFacts(ParsedArticle article)
    {
        Title = article.Title;
        TitleKey = article.Title is { } title ? LineWords.Key(title.Text) : "";
        Body = article.Body.Length > 0 ? article.Sha256 : "";
        Shingles = Text.Shingles.Read(article.Body);
        Bands = MinHash.BandsOf(Shingles);
        Suppressions = Suppressions.Of(article);
        Lines = new(article.Lines
            .Where(line => line.Kind.IsRunningText())
            .Select(line => (LineKey.Of(line.Line), line.Line.Content))
            .Where(line => line.Item1 is not null)
            .Select(line => (line.Item1!.Value, line.Content)));
    }

    /// <summary>Finds the facts of <paramref name="article"/>, in time linear in its length.</summary>
    public static ArticleFacts Of(ParsedArticle article) => new(article);

    /// <summary>The title; null where there is none.</summary>
    internal Excerpt? Title { get; }

    /// <summary>The title without punctuation, case and spacing; empty where there is none.</summary>
    internal string TitleKey { get; }

    /// <summary>The hash of the body; empty where there is none.</summary>
    internal string Body { get; }

    internal uint[] Shingles { get; }

    internal ulong[] Bands { get; }

    internal Suppressions Suppressions { get; }

    /// <summary>The keys of the article's paragraphs that have one, and their places.</summary>
    internal ValueList<(LineKey Key, TextRange Span)> Lines { get; }
}
