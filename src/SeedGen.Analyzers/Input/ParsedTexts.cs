using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// The article of each text, read once: generator and analyzer see the same <see cref="SourceText"/> object and share what was read,
/// for as long as the compiler keeps the text. Analyzers run on many threads; the second to ask waits for the first.
/// </summary>
internal static class ParsedTexts
{
    private static readonly ConditionalWeakTable<SourceText, Lazy<ParsedArticle>> Articles = new();

    /// <summary>Raised before a text is read, with that text; tests see by it what was not read again.</summary>
    internal static event Action<SourceText>? Reading;

    /// <summary>The article in <paramref name="text"/>, with <paramref name="id"/> as its id.</summary>
    public static ParsedArticle Read(SourceText text, string id)
    {
        ParsedArticle article = Articles.GetValue(text, unread => new Lazy<ParsedArticle>(() =>
        {
            Reading?.Invoke(unread);
            return ArticleReader.Read(unread.ToString(), id);
        })).Value;
        return article.Id == id ? article : article with { Id = id };
    }
}
