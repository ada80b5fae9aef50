using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>
/// <c>seeds.cache</c>: what a build remembers for the next. It is only ever a reason to do less: without it, or with one that is damaged or
/// of another version, everything is read.
/// </summary>
/// <param name="CorpusHash">The blob that was written.</param>
/// <param name="AcrossFiles">Whether evidence across files was asked for.</param>
/// <param name="Blob">The blob's stamp after it was written.</param>
/// <param name="Facts">The facts' stamp after they were written.</param>
/// <param name="Seeds">The seeds in the order of the blob.</param>
/// <param name="Likenesses">How like some of them are.</param>
internal sealed record StoreMemory(
    string CorpusHash, bool AcrossFiles, FileStamp Blob, FileStamp Facts, IReadOnlyList<MemorizedSeed> Seeds,
    IReadOnlyList<MemorizedLikeness> Likenesses)
{
    private const string Magic = "SeedGen cache 1";

    /// <summary>What wrote it: with another engine everything may come out otherwise.</summary>
    private static readonly string Engine =
        FactsFormat.Engine + typeof(StoreMemory).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Reads the memory at <paramref name="path"/>.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="log">Called with why it is of no use, where there is one.</param>
    /// <returns>Null where there is none of use.</returns>
    public static StoreMemory? Read(string path, Action<string> log)
    {
        if (!File.Exists(path))
            return null;
        if (SeedBytes.TryRead(path) is not { Length: > sizeof(ulong) } bytes || !HasItsChecksum(bytes))
        {
            log($"“{path}” is damaged, so all seeds are read anew.");
            return null;
        }
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, bytes.Length - sizeof(ulong)));
            if (reader.ReadString() == Magic && reader.ReadString() == Engine)
                return Read(reader);
            log($"“{path}” was written by another version of SeedGen, so all seeds are read anew.");
        }
        catch (Exception e) when (e is EndOfStreamException or OverflowException or OutOfMemoryException or FormatException)
        {
            log($"“{path}” cannot be understood, so all seeds are read anew.");
        }
        return null;
    }

    /// <summary>Whether the files of <paramref name="plan"/> are those that the memory was written with.</summary>
    public bool HasItsFiles(StorePlan plan) => FileStamp.Of(plan.BlobPath) == Blob && FileStamp.Of(plan.FactsPath) == Facts;

    /// <summary>Writes the memory, with a checksum behind it.</summary>
    public void Write(string path)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(Magic);
        writer.Write(Engine);
        writer.Write(CorpusHash);
        writer.Write(AcrossFiles);
        Write(writer, Blob);
        Write(writer, Facts);
        writer.Write(Seeds.Count);
        foreach (MemorizedSeed seed in Seeds)
            seed.Write(writer);
        writer.Write(Likenesses.Count);
        foreach (MemorizedLikeness likeness in Likenesses)
            likeness.Write(writer);
        writer.Write(Fnv1a.Of(memory.GetBuffer(), (int)memory.Length));
        OutputFile.Write(path, old: null, stream =>
        {
            memory.WriteTo(stream);
            return true;
        });
    }

    private static StoreMemory Read(BinaryReader reader)
    {
        string hash = reader.ReadString();
        bool acrossFiles = reader.ReadBoolean();
        FileStamp blob = ReadStamp(reader), facts = ReadStamp(reader);
        MemorizedSeed[] seeds = FactsRecord.Read(reader, () => MemorizedSeed.Read(reader));
        MemorizedLikeness[] likenesses = FactsRecord.Read(reader, () => MemorizedLikeness.Read(reader));
        return new StoreMemory(hash, acrossFiles, blob, facts, seeds, likenesses);
    }

    private static bool HasItsChecksum(byte[] bytes)
    {
        int covered = bytes.Length - sizeof(ulong);
        return BitConverter.ToUInt64(bytes, covered) == Fnv1a.Of(bytes, covered);
    }

    private static void Write(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Length);
        writer.Write(stamp.Written);
    }

    private static FileStamp ReadStamp(BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64());
}
