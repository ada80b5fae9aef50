using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>Reads seeds as far as the last build does not know them.</summary>
/// <param name="plan">What is to be stored.</param>
/// <param name="memory">What the last build knew; null where it left nothing of use.</param>
/// <param name="parallel">How many are read at a time.</param>
internal sealed class SeedReader(StorePlan plan, StoreMemory? memory, ParallelOptions parallel)
{
    private readonly DateTime start = DateTime.UtcNow;
    private readonly Dictionary<string, MemorizedSeed> known =
        memory?.Seeds.ToDictionary(seed => seed.File.ProjectPath, StringComparer.Ordinal) ?? [];

    /// <summary>The lines that stand in three seeds or more; a seed that is as it was in the last build is not opened for that.</summary>
    public TemplateLines FindTemplates()
    {
        if (!plan.AcrossFiles)
            return TemplateLines.None;
        var lines = new SeedLines?[plan.Seeds.Count];
        Parallel.For(0, lines.Length, parallel, i => lines[i] = LinesOf(plan.Seeds[i]));
        return SeedLines.FindTemplates(lines.OfType<SeedLines>());
    }

    /// <summary>The seeds that can be read, in order.</summary>
    public StoredSeed[] Read(TemplateLines templates)
    {
        var seeds = new StoredSeed?[plan.Seeds.Count];
        Parallel.For(0, seeds.Length, parallel, i => seeds[i] = Read(plan.Seeds[i], templates));
        return [.. seeds.OfType<StoredSeed>()];
    }

    /// <summary>The text of a seed; null where it cannot be read.</summary>
    public static DecodedText? Decode(SeedSource seed) =>
        SeedBytes.TryRead(seed.Path) is { } bytes ? DecodedText.Read(bytes, CompilerEncoding.Fallback) : null;

    private SeedLines? LinesOf(SeedSource seed)
    {
        if (Known(seed) is { } last && IsUntouched(seed, last) && memory!.AcrossFiles)
            return new SeedLines(seed.File.ProjectPath, last.Lines);
        return Decode(seed) is { } text ? new SeedLines(seed.File.ProjectPath, LineKey.ReadAll(text.Text)) : null;
    }

    private StoredSeed? Read(SeedSource seed, TemplateLines templates)
    {
        SectionOptions options = plan.Settings.Of(seed.Path);
        MemorizedSeed? last = Known(seed) is { } memorized
            && memorized.Key.Options == options.Signature && memory!.AcrossFiles == plan.AcrossFiles ? memorized : null;
        if (last is not null && IsUntouched(seed, last) && last.Key.Templates == templates.Within(last.Lines).Signature)
            return new StoredSeed(seed, last, null);

        // The stamp is older than the bytes: whoever writes between the two leaves another stamp behind.
        if (Decode(seed) is not { } text)
            return null;
        ValueList<LineKey> lines = plan.AcrossFiles ? LineKey.ReadAll(text.Text) : ValueList<LineKey>.Empty;
        TemplateLines own = templates.Within(lines);
        var key = new KnownSeedKey(TextHash.Of(text.Text), options.Signature, own.Signature);
        FileStamp? stamp = seed.Stamp is { } found && found.IsSafe(start) ? found : null;
        if (last is not null && last.Key == key && last.Encoding == text.Encoding)
            return new StoredSeed(seed, last with { Stamp = stamp }, null);
        ParsedArticle article = ArticleReader.Read(text.Text, seed.File.Id, own, options.Reading);
        var content = StoredContent.Of(article, seed.File, key, options, text.Encoding, plan.AcrossFiles);
        byte[] facts = FactsRecord.Write(content.Facts!);
        return new StoredSeed(seed, new MemorizedSeed(seed.File, stamp, key, text.Encoding, lines, facts), content);
    }

    private MemorizedSeed? Known(SeedSource seed) =>
        known.TryGetValue(seed.File.ProjectPath, out MemorizedSeed? last) && last.File == seed.File ? last : null;

    private static bool IsUntouched(SeedSource seed, MemorizedSeed last) => seed.Stamp is not null && seed.Stamp == last.Stamp;
}
