using Microsoft.Build.Framework;
using SeedGen.Text;

namespace SeedGen.Build.Tests;

/// <summary>A project's folder on disk, with seeds and what a build leaves behind.</summary>
internal sealed class SeedProject : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("seedgen-");
    private int writes;

    public string Folder => folder.FullName;

    public StorePlan Plan { get; private set; } = null!;

    /// <summary>Whether evidence across files is asked for.</summary>
    public bool AcrossFiles { get; set; }

    public byte[] Blob => File.ReadAllBytes(Plan.BlobPath);

    public SeedFacts Facts => SeedFacts.Read(File.ReadAllText(Plan.FactsPath));

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Writes a file, some days ago and later than all before it: so nobody has to wait for a clock.</summary>
    public string Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.Date.AddDays(-9).AddMinutes(writes++));
        return file;
    }

    /// <summary>Stores the seeds as they are now.</summary>
    public StoreResult Store(List<string>? notes = null)
    {
        string[] files = Directory.Exists(Path.Combine(Folder, "Seeds"))
            ? Directory.GetFiles(Path.Combine(Folder, "Seeds"), "*.txt", SearchOption.AllDirectories)
            : [];
        SeedSource[] seeds = SeedSource.Find(files, new SeedGlobs(Folder, ["Seeds/**/*.txt"]), Folder);
        string[] configs = [.. Directory.GetFiles(Folder, ".editorconfig")];
        Plan = new StorePlan(seeds, SeedSettings.Read(configs, ""), AcrossFiles, Path.Combine(Folder, "obj"));
        return SeedStore.Update(Plan, note => notes?.Add(note));
    }

    /// <summary>The blob and the facts that a build without a past would write.</summary>
    public (byte[] Blob, string Facts) Fresh()
    {
        StorePlan fresh = Plan with { Folder = Path.Combine(Folder, "fresh" + writes++) };
        SeedStore.Update(fresh, _ => { });
        return (File.ReadAllBytes(fresh.BlobPath), File.ReadAllText(fresh.FactsPath));
    }

    /// <summary>Fails unless the last build wrote what one without a past would have.</summary>
    public void AssertIsAsFresh()
    {
        (byte[] blob, string facts) = Fresh();
        Assert.Equal(blob, Blob);
        Assert.Equal(facts, File.ReadAllText(Plan.FactsPath));
    }

    /// <summary>The task with the seeds as items.</summary>
    public StoreArticles Task(BuildEngine engine) => new()
    {
        BuildEngine = engine,
        AdditionalFiles = [.. Directory.GetFiles(Path.Combine(Folder, "Seeds")).Select(file => new Item(file))],
        Globs = "Seeds/**/*.txt",
        ProjectFolder = Folder,
        Folder = "obj",
    };

    /// <summary>An item without metadata.</summary>
    private sealed class Item(string path) : ITaskItem
    {
        public string ItemSpec { get; set; } = path;

        public System.Collections.ICollection MetadataNames => Array.Empty<string>();

        public int MetadataCount => 0;

        public System.Collections.IDictionary CloneCustomMetadata() => new Dictionary<string, string>();

        public void CopyMetadataTo(ITaskItem destinationItem)
        {
        }

        public string GetMetadata(string metadataName) => "";

        public void RemoveMetadata(string metadataName)
        {
        }

        public void SetMetadata(string metadataName, string metadataValue)
        {
        }
    }
}
