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
    private static readonly ConditionalWeakTable<SourceText, LastReading> Readings = new();
    private static readonly ConditionalWeakTable<ValueList<LabeledLine>, ArticleFacts> Facts = new();

    /// <summary>Raised before a text is read, with that text; tests see by it what was not read again.</summary>
    internal static event Action<SourceText>? Reading;

    /// <summary>
    /// The article in <paramref name="text"/>, with <paramref name="id"/> as its id. It is read again where other
    /// <paramref name="templates"/> stand in the text than at the last time, or <paramref name="options"/> are others.
    /// </summary>
    public static ParsedArticle Read(SourceText text, string id, TemplateLines templates, ReadOptions options)
    {
        ParsedArticle article = Readings.GetOrCreateValue(text).With(text, id, templates, options).Value;
        return article.Id == id ? article : article with { Id = id };
    }

    /// <summary>What others are compared with: found once for an article that was read once, whatever its id.</summary>
    public static ArticleFacts FactsOf(ParsedArticle article) => Facts.GetValue(article.Lines, _ => ArticleFacts.Of(article));

    /// <summary>
    /// What was read with the templates and options that were given last: generator and analyzer give the same, except while one of them is
    /// an edit behind.
    /// </summary>
    private sealed class LastReading
    {
        private TemplateLines templates = TemplateLines.None;
        private ReadOptions options = ReadOptions.Default;
        private Lazy<ParsedArticle>? article;

        public Lazy<ParsedArticle> With(SourceText text, string id, TemplateLines templates, ReadOptions options)
        {
            lock (this)
            {
                if (article is null || !this.templates.Equals(templates) || this.options != options)
                {
                    this.templates = templates;
                    this.options = options;
                    article = new Lazy<ParsedArticle>(() =>
                    {
                        Reading?.Invoke(text);
                        return ArticleReader.Read(text.ToString(), id, templates, options);
                    });
                }
                return article;
            }
        }
    }
}
