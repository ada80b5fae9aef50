using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>A seed that is ready to be written.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Memory">What the next build needs to know of it.</param>
/// <param name="Content">What is new; null where its record and its lines are those of the last build.</param>
internal sealed record StoredSeed(SeedSource Source, MemorizedSeed Memory, StoredContent? Content);

/// <summary>What was made of a text.</summary>
/// <param name="Record">Its record in the blob.</param>
/// <param name="FactsLines">Its lines in the facts.</param>
/// <param name="Facts">What its article is compared by; null where it was not read in this build.</param>
internal sealed record StoredContent(byte[] Record, string FactsLines, ArticleFacts? Facts = null)
{
    /// <summary>Checks an article that was read, and makes all of it that is stored.</summary>
    /// <param name="article">The article.</param>
    /// <param name="file">Where it stands.</param>
    /// <param name="key">What it was read from.</param>
    /// <param name="options">What is set for it.</param>
    /// <param name="encoding">How its bytes were read.</param>
    /// <param name="withLines">Whether lines are compared across files.</param>
    public static StoredContent Of(
        ParsedArticle article, SeedFile file, KnownSeedKey key, SectionOptions options, SourceEncoding encoding, bool withLines)
    {
        IEnumerable<PlacedFinding> findings = ArticleChecker.Check(article, options.Checking, encoding)
            .Select(finding => PlacedFinding.Of(finding, article.Lines));
        return new StoredContent(
            RecordWriter.Write(article, file.Id, file.ProjectPath),
            SeedFactsWriter.LinesOf(file.ProjectPath, key, ArticleSummary.Of(article), findings),
            ArticleFacts.Of(article, withLines));
    }
}
