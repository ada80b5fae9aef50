using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>What the build knows of an article that generated code does not hold; equal by value.</summary>
/// <param name="Summary">What generated code says of it.</param>
/// <param name="Templates">The signature of the template lines that it was read with.</param>
/// <param name="IsCurrent">Whether this build read it, and so with the template lines of the seeds as they are.</param>
internal sealed record KnownArticle(ArticleSummary Summary, ulong Templates, bool IsCurrent)
{
    /// <summary>Whether it was read with <paramref name="templates"/>.</summary>
    public bool HoldsWith(TemplateLines templates) => IsCurrent || Templates == templates.Signature;
}
