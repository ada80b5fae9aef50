namespace SeedGen.Build;

/// <summary>What is to be stored, and where.</summary>
/// <param name="Seeds">The seeds in the order of <c>Articles.All</c>.</param>
/// <param name="Settings">What is set for each.</param>
/// <param name="AcrossFiles">Whether a line that stands in several seeds is evidence of furniture in each.</param>
/// <param name="Folder">The folder of the files that are written.</param>
internal sealed record StorePlan(IReadOnlyList<SeedSource> Seeds, SeedSettings Settings, bool AcrossFiles, string Folder)
{
    /// <summary>The file name of the facts.</summary>
    public const string FactsName = "seeds.facts";

    /// <summary>The file name of the memory.</summary>
    public const string MemoryName = "seeds.cache";

    /// <summary>The records, an embedded resource of the assembly.</summary>
    public string BlobPath => Path.Combine(Folder, "seeds.bin");

    /// <summary>What the compiler need not find out again.</summary>
    public string FactsPath => Path.Combine(Folder, FactsName);

    /// <summary>What the next build need not find out again.</summary>
    public string MemoryPath => Path.Combine(Folder, MemoryName);
}
