namespace SeedGen.Text;

/// <summary>SEED9002: the project uses SeedGen, and no file is a seed.</summary>
internal static class NoSeedFiles
{
    /// <summary>Argument 0: the globs that were looked for; argument 1: the folder they were looked for in.</summary>
    public static readonly Rule Rule = new(
        "SEED9002", nameof(NoSeedFiles), Severity.Warning,
        "No seed files were found",
        "No file matches “{0}” in “{1}”, so there are no articles; put a text file there, or say where they are with the SeedGenGlobs property")
    {
        NeedsEveryFile = true,
    };
}
