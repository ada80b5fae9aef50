namespace SeedGen.Text;

/// <summary>SEED4005: no code refers to an article's member.</summary>
internal static class UnusedArticle
{
    /// <summary>Argument 0: the member.</summary>
    public static readonly Rule Rule = new(
        "SEED4005", nameof(UnusedArticle), Severity.None,
        "No code refers to an article",
        "No code refers to “{0}”; delete the file, or leave it there for those who go through Articles.All or ask Articles.Find for its id")
    {
        NeedsEveryFile = true,
    };
}
