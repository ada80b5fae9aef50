namespace SeedGen.Text;

/// <summary>SEED9009: the files that articles are kept in cannot be written.</summary>
internal static class ArticlesNotStored
{
    /// <summary>Argument 0: the folder; argument 1: what the system says.</summary>
    public static readonly Rule Rule = new(
        "SEED9009", nameof(ArticlesNotStored), Severity.Error,
        "The articles could not be stored",
        "The articles could not be written to “{0}” ({1}); see that the folder may be written to and that no other program holds its files")
    {
        NeedsEveryFile = true,
    };
}
