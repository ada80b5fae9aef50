namespace SeedGen.Text;

/// <summary>
/// What other articles are compared with: small, so that those of all files fit into memory, and dependent on the article alone, so that
/// they are found once a text.
/// </summary>
public sealed class ArticleFacts
{
    private readonly Lazy<uint[]> shingles;

    /// <summary>Facts that were found in another build.</summary>
    /// <param name="title">See <see cref="Title"/>.</param>
    /// <param name="body">See <see cref="Body"/>.</param>
    /// <param name="bands">See <see cref="Bands"/>.</param>
    /// <param name="suppressions">See <see cref="Suppressions"/>.</param>
    /// <param name="lines">See <see cref="Lines"/>.</param>
    /// <param name="shingles">Reads the shingles, which few articles are asked for; any thread may call it, and it is called once.</param>
    internal ArticleFacts(
        Excerpt? title, string body, ulong[] bands, Suppressions suppressions, ValueList<(LineKey Key, TextRange Span)> lines,
        Func<uint[]> shingles)
    {
        Title = title;
        TitleKey = title is null ? "" : LineWords.Key(title.Text);
        Body = body;
        Bands = bands;
        Suppressions = suppressions;
        Lines = lines;
        this.shingles = new Lazy<uint[]>(shingles);
    }

    /// <summary>Finds the facts of <paramref name="article"/>, in time linear in its length.</summary>
    /// <param name="article">The article.</param>
    /// <param name="withLines">Whether lines are compared across files; else there are none.</param>
    public static ArticleFacts Of(ParsedArticle article, bool withLines = true)
    {
        uint[] shingles = Text.Shingles.ReadAll(article.Body);
        return new ArticleFacts(
            article.Title,
            article.Body.Length > 0 ? article.Sha256 : "",
            MinHash.BandsOf(shingles),
            Suppressions.Of(article),
            withLines ? LinesOf(article) : ValueList<(LineKey Key, TextRange Span)>.Empty,
            () => Text.Shingles.Sort(shingles));
    }

    private static ValueList<(LineKey Key, TextRange Span)> LinesOf(ParsedArticle article) => new(LogicalLines.Join(article.Lines, article.Source)
        .Where(line => line.Kind.IsRunningText())
        .Select(line => (Key: LineKey.Of(line.Line), line.Line.Content))
        .Where(line => line.Key is not null)
        .Select(line => (line.Key!.Value, line.Content)));

    /// <summary>The title; null where there is none.</summary>
    internal Excerpt? Title { get; }

    /// <summary>The title without punctuation, case and spacing; empty where there is none.</summary>
    internal string TitleKey { get; }

    /// <summary>The hash of the body; empty where there is none.</summary>
    internal string Body { get; }

    /// <summary>The runs of words of the body, as <see cref="Text.Shingles"/> reads them.</summary>
    internal uint[] Shingles => shingles.Value;

    /// <summary>The bands of the shingles' signature.</summary>
    internal ulong[] Bands { get; }

    /// <summary>What comments in the text say of findings.</summary>
    internal Suppressions Suppressions { get; }

    /// <summary>The keys of the article's paragraphs that have one, and their places.</summary>
    internal ValueList<(LineKey Key, TextRange Span)> Lines { get; }
}
