namespace SeedGen.Text;

/// <summary>SEED9003: two articles of one class ask for the same name.</summary>
internal static class NameCollision
{
    /// <summary>Argument 0: the name asked for; argument 1: the article that has it; argument 2: the name this article got.</summary>
    public static readonly Rule Rule = new(
        "SEED9003", nameof(NameCollision), Severity.Warning,
        "Two articles ask for the same name",
        "The name “{0}” is asked for by “{1}” too, so this article is generated as “{2}”; change one of the titles, or move one of the files to another folder");
}
