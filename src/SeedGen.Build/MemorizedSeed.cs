using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>What the last build knew of a seed.</summary>
/// <param name="File">Where it stood in the project.</param>
/// <param name="Stamp">Its stamp; null where the file may have been written again in the tick that it was read in.</param>
/// <param name="Key">What its record and facts depend on.</param>
/// <param name="Encoding">How its bytes were read.</param>
/// <param name="Lines">The keys of its lines; empty where no evidence across files was asked for.</param>
/// <param name="Facts">The <see cref="FactsRecord"/> of what its article is compared by.</param>
internal sealed record MemorizedSeed(
    SeedFile File, FileStamp? Stamp, KnownSeedKey Key, SourceEncoding Encoding, ValueList<LineKey> Lines, byte[] Facts)
{
    /// <summary>Writes the seed.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(File.ProjectPath);
        writer.Write(File.RelativePath);
        writer.Write(Stamp?.Length ?? -1);
        writer.Write(Stamp?.Written ?? 0);
        writer.Write(Key.Text);
        writer.Write(Key.Options);
        writer.Write(Key.Templates);
        writer.Write(Encoding.HasByteOrderMark);
        writer.Write(Encoding.Fallback ?? "");
        writer.Write(Lines.Count);
        foreach (LineKey line in Lines)
            FactsRecord.Write(writer, line);
        writer.Write(Facts.Length);
        writer.Write(Facts);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static MemorizedSeed Read(BinaryReader reader)
    {
        var file = new SeedFile(reader.ReadString(), reader.ReadString());
        var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64());
        var key = new KnownSeedKey(reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64());
        var encoding = new SourceEncoding(reader.ReadBoolean(), reader.ReadString() is { Length: > 0 } fallback ? fallback : null);
        LineKey[] lines = FactsRecord.Read(reader, () => FactsRecord.ReadKey(reader));
        byte[] facts = reader.ReadBytes(reader.ReadInt32());
        return new MemorizedSeed(file, stamp.Length < 0 ? null : stamp, key, encoding, new ValueList<LineKey>(lines), facts);
    }
}
