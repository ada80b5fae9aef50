namespace SeedGen.Text;

/// <summary>SEED9003: two articles of one class ask for the same name.</summary>
internal static class NameCollision
{
    /// <summary>Argument 0: the name asked for; argument 1: what else asks for it; argument 2: the name that this article got.</summary>
    public static readonly Rule Rule = new(
        "SEED9003", nameof(NameCollision), Severity.Warning,
        "Two articles ask for the same name",
        "The name “{0}” is asked for by {1}, too, so this article is “{2}”; give one of them another title, move it to another folder, or set SeedGenNames to FileName")
    {
        NeedsEveryFile = true,
    };
}
