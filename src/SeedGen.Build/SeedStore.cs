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
    private readonly Dictionary<string, MemorizedSeed> known;
    private readonly DateTime start = DateTime.UtcNow;
    private readonly ParallelOptions parallel;

    private SeedStore(StorePlan plan, StoreMemory? memory, CancellationToken cancellation)
    {
        this.plan = plan;
        this.memory = memory;
        parallel = new ParallelOptions { CancellationToken = cancellation };
        known = memory?.Seeds.ToDictionary(seed => seed.File.ProjectPath, StringComparer.Ordinal) ?? [];
    }

    /// <summary>Stores the seeds of <paramref name="plan"/>.</summary>
    /// <param name="plan">What and where.</param>
    /// <param name="log">Called with what a curious reader of the build's log may want to know.</param>
    /// <param name="cancellation">Ends the work between two seeds; files stay as they were.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static StoreResult Update(StorePlan plan, Action<string> log, CancellationToken cancellation = default)
    {
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
        TemplateLines templates = plan.AcrossFiles ? FindTemplates() : TemplateLines.None;
        var seeds = new StoredSeed?[plan.Seeds.Count];
        Parallel.For(0, seeds.Length, parallel, i => seeds[i] = Store(plan.Seeds[i], templates));
        StoredSeed[] stored = [.. seeds.OfType<StoredSeed>()];
        int read = stored.Count(seed => seed.Content is not null);

        bool isSame = memory is not null && read == 0 && memory.AcrossFiles == plan.AcrossFiles
            && stored.Select(seed => seed.Memory.File).SequenceEqual(memory.Seeds.Select(seed => seed.File));
        if (!isSame)
            return Write(stored) is { } hash ? new StoreResult(hash, read) : null;
        // What was read without need, for its stamp alone had changed, is not to be read again.
        if (!stored.Select(seed => seed.Memory.Stamp).SequenceEqual(memory!.Seeds.Select(seed => seed.Stamp)))
            (memory with { Seeds = [.. stored.Select(seed => seed.Memory)] }).Write(plan.MemoryPath);
        return new StoreResult(memory.CorpusHash, 0);
    }

    private TemplateLines FindTemplates()
    {
        var lines = new SeedLines?[plan.Seeds.Count];
        Parallel.For(0, lines.Length, parallel, i => lines[i] = LinesOf(plan.Seeds[i]));
        return SeedLines.FindTemplates(lines.OfType<SeedLines>());
    }

    private SeedLines? LinesOf(SeedSource seed)
    {
        if (Known(seed) is { } last && last.Stamp == seed.Stamp && memory!.AcrossFiles)
            return new SeedLines(seed.File.ProjectPath, last.Lines);
        return Decode(seed) is { } text ? new SeedLines(seed.File.ProjectPath, LineKey.ReadAll(text.Text)) : null;
    }

    /// <summary>The seed as it is to be written; null where it cannot be read.</summary>
    private StoredSeed? Store(SeedSource seed, TemplateLines templates)
    {
        SectionOptions options = plan.Settings.Of(seed.Path);
        MemorizedSeed? last = Known(seed);
        bool isAsBefore = last is not null && last.Key.Options == options.Signature && memory!.AcrossFiles == plan.AcrossFiles;
        if (isAsBefore && last!.Stamp == seed.Stamp && last.Key.Templates == templates.Within(last.Lines).Signature)
            return new StoredSeed(last, null);

        // The stamp is older than the bytes: whoever writes between the two leaves another stamp behind.
        if (Decode(seed) is not { } text)
            return null;
        ValueList<LineKey> lines = plan.AcrossFiles ? LineKey.ReadAll(text.Text) : ValueList<LineKey>.Empty;
        TemplateLines own = templates.Within(lines);
        var key = new KnownSeedKey(TextHash.Of(text.Text), options.Signature, own.Signature);
        FileStamp? stamp = seed.Stamp is { } known && known.IsSafe(start) ? known : null;
        var now = new MemorizedSeed(seed.File, stamp, key, text.Encoding, lines);
        return isAsBefore && last!.Key == key && last.Encoding == text.Encoding
            ? new StoredSeed(now, null)
            : new StoredSeed(now, Read(seed.File, text, own, options, key));
    }

    private MemorizedSeed? Known(SeedSource seed) =>
        known.TryGetValue(seed.File.ProjectPath, out MemorizedSeed? last) && last.File == seed.File ? last : null;

    private static DecodedText? Decode(SeedSource seed) =>
        SeedBytes.TryRead(seed.Path) is { } bytes ? DecodedText.Read(bytes, CompilerEncoding.Fallback) : null;

    private static StoredContent Read(
        SeedFile file, DecodedText text, TemplateLines templates, SectionOptions options, KnownSeedKey key)
    {
        ParsedArticle article = ArticleReader.Read(text.Text, file.Id, templates, options.Reading);
        IEnumerable<PlacedFinding> findings = ArticleChecker.Check(article, options.Checking, text.Encoding)
            .Select(finding => PlacedFinding.Of(finding, article.Lines));
        return new StoredContent(
            RecordWriter.Write(article, file.Id, file.ProjectPath),
            SeedFactsWriter.LinesOf(file.ProjectPath, key, ArticleSummary.Of(article), findings));
    }

    private string? Write(StoredSeed[] seeds)
    {
        Directory.CreateDirectory(plan.Folder);
        string? oldText = memory is null ? null : LastFiles.ReadFacts(plan.FactsPath);
        StoredContent[] contents;
        using (LastFiles last = LastFiles.Open(plan.BlobPath, memory?.CorpusHash, oldText))
            contents = [.. seeds.Select(seed => seed.Content ?? last.Find(seed.Memory.File)).OfType<StoredContent>()];
        if (contents.Length < seeds.Length)
            return null;

        string hash = "";
        FileStamp blob = OutputFile.Write(plan.BlobPath, memory?.Blob, stream =>
        {
            hash = BlobWriter.Write(stream, [.. seeds.Zip(contents, (seed, content) => RecordOf(seed.Memory.File, content))]);
            return hash != memory?.CorpusHash;
        });
        string newText = FactsOf(contents, hash);
        FileStamp facts = OutputFile.Write(plan.FactsPath, memory?.Facts, stream =>
        {
            if (newText == oldText)
                return false;
            byte[] bytes = Encoding.UTF8.GetBytes(newText);
            stream.Write(bytes, 0, bytes.Length);
            return true;
        });
        new StoreMemory(hash, plan.AcrossFiles, blob, facts, [.. seeds.Select(seed => seed.Memory)]).Write(plan.MemoryPath);
        return hash;
    }

    private static BlobRecord RecordOf(SeedFile file, StoredContent content) =>
        new(PathHash.Of(file.ProjectPath), file.Id, file.ProjectPath, content.Record);

    private static string FactsOf(StoredContent[] contents, string hash)
    {
        var facts = new SeedFactsWriter();
        foreach (StoredContent content in contents)
            facts.Add(content.FactsLines, []);
        return facts.Write(hash);
    }
}
