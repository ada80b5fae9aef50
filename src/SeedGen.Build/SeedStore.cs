using System.Text;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>
/// Brings the blob, the facts and the memory of a project up to date: reads the seeds that changed, on all cores, takes the others from
/// what the last build wrote, and writes a file only where it is to differ.
/// </summary>
internal sealed class SeedStore
{
    private readonly StorePlan plan;
    private readonly StoreMemory? memory;
    private readonly SeedReader reader;

    private SeedStore(StorePlan plan, StoreMemory? memory, CancellationToken cancellation)
    {
        this.plan = plan;
        this.memory = memory;
        reader = new SeedReader(plan, memory, new ParallelOptions { CancellationToken = cancellation });
    }

    /// <summary>Stores the seeds of <paramref name="plan"/>.</summary>
    /// <param name="plan">What and where.</param>
    /// <param name="log">Called with what a curious reader of the build's log may want to know.</param>
    /// <param name="cancellation">Ends the work between two seeds; files stay as they were.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static StoreResult Update(StorePlan plan, Action<string> log, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(plan.Folder);
        OutputFile.DeleteLeftovers(plan.Folder, "seeds");
        StoreMemory? memory = StoreMemory.Read(plan.MemoryPath, log);
        if (memory is not null && memory.HasItsFiles(plan) && new SeedStore(plan, memory, cancellation).Update() is { } result)
            return result;
        if (memory is not null)
            log("The files of the last build are not those that it wrote, so all seeds are read anew.");
        return new SeedStore(plan, null, cancellation).Update()!;
    }

    /// <summary>Null where a file of the last build turns out to be damaged.</summary>
    private StoreResult? Update()
    {
        TemplateLines templates = reader.FindTemplates();
        StoredSeed[] seeds = reader.Read(templates);
        int read = seeds.Count(seed => seed.Content is not null);
        bool isSame = memory is not null && read == 0 && memory.AcrossFiles == plan.AcrossFiles
            && seeds.Select(seed => seed.Memory.File).SequenceEqual(memory.Seeds.Select(seed => seed.File));
        if (!isSame)
            return Write(seeds, templates) is { } hash ? new StoreResult(hash, read) : null;
        // What was read without need, for its stamp alone had changed, is not to be read again.
        if (!seeds.Select(seed => seed.Memory.Stamp).SequenceEqual(memory!.Seeds.Select(seed => seed.Stamp)))
            (memory with { Seeds = [.. seeds.Select(seed => seed.Memory)] }).Write(plan.MemoryPath);
        return new StoreResult(memory.CorpusHash, 0);
    }

    private string? Write(StoredSeed[] seeds, TemplateLines templates)
    {
        string? oldFacts = memory is null ? null : LastFiles.ReadFacts(plan.FactsPath);
        using LastFiles last = LastFiles.Open(plan.BlobPath, memory?.CorpusHash, oldFacts);
        StoredContent[] contents = [.. seeds.Select(seed => seed.Content ?? last.Find(seed.Memory.File)).OfType<StoredContent>()];
        if (contents.Length < seeds.Length)
            return null;
        // On Windows an open file cannot be replaced.
        last.Dispose();
        // What seeds have in common stands in the facts alone, and is found while the blob is written.
        var comparison = new SeedComparison(plan, templates, memory);
        Task<ILookup<string, Finding>> comparing = Task.Run(() => comparison.Find(seeds));
        (string hash, FileStamp blob) = WriteBlob(seeds, contents);

        ILookup<string, Finding> findings = comparing.GetAwaiter().GetResult();
        PlacedFinding[][] placed = [.. seeds.Select(seed => last.Place(seed, findings[seed.Memory.File.ProjectPath]))];
        FileStamp facts = WriteFacts(contents, placed, hash, oldFacts);
        new StoreMemory(hash, plan.AcrossFiles, blob, facts, [.. seeds.Select(seed => seed.Memory)], comparison.Likenesses)
            .Write(plan.MemoryPath);
        return hash;
    }

    private (string Hash, FileStamp Stamp) WriteBlob(StoredSeed[] seeds, StoredContent[] contents)
    {
        string hash = "";
        BlobRecord[] records = [.. seeds.Zip(contents, (seed, content) => RecordOf(seed.Memory.File, content))];
        FileStamp stamp = OutputFile.Write(plan.BlobPath, memory?.Blob, stream =>
        {
            hash = BlobWriter.Write(stream, records);
            return hash != memory?.CorpusHash;
        });
        return (hash, stamp);
    }

    private FileStamp WriteFacts(StoredContent[] contents, PlacedFinding[][] projectFindings, string hash, string? oldFacts)
    {
        var writer = new SeedFactsWriter();
        for (int i = 0; i < contents.Length; i++)
            writer.Add(contents[i].FactsLines, projectFindings[i]);
        string newFacts = writer.Write(hash);
        return OutputFile.Write(plan.FactsPath, memory?.Facts, stream =>
        {
            byte[] bytes = newFacts == oldFacts ? [] : Encoding.UTF8.GetBytes(newFacts);
            stream.Write(bytes, 0, bytes.Length);
            return bytes.Length > 0;
        });
    }

    private static BlobRecord RecordOf(SeedFile file, StoredContent content) =>
        new(PathHash.Of(file.ProjectPath), file.Id, file.ProjectPath, content.Record);
}
