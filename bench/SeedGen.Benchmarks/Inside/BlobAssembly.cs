using System.Reflection;
using SeedGen.Build;
using SeedGen.Text;

namespace SeedGen.Benchmarks;

/// <summary>An assembly with one resource, a blob of synthetic articles.</summary>
internal sealed class BlobAssembly : Assembly
{
    private readonly byte[] blob;

    private BlobAssembly(byte[] blob) => this.blob = blob;

    /// <summary>Writes <paramref name="size"/> articles into <paramref name="folder"/> and stores them.</summary>
    /// <returns>The assembly, and the hash that is compiled into the code around it.</returns>
    public static (BlobAssembly Assembly, string Hash) Build(string folder, int size)
    {
        string seeds = Path.Combine(folder, "Seeds");
        SyntheticSeeds.Write(seeds, size);
        var globs = new SeedGlobs(folder, ["Seeds/**/*.txt"]);
        var plan = new StorePlan(
            SeedSource.Find(Directory.GetFiles(seeds), globs, folder), SeedSettings.Read([], compilerFolder: ""), AcrossFiles: false,
            Path.Combine(folder, "obj"));
        StoreResult stored = SeedStore.Update(plan, _ => { });
        return (new BlobAssembly(File.ReadAllBytes(plan.BlobPath)), stored.CorpusHash);
    }

    /// <inheritdoc/>
    public override AssemblyName GetName() => new("App");

    /// <inheritdoc/>
    public override Stream GetManifestResourceStream(string name) => new MemoryStream(blob, writable: false);
}
