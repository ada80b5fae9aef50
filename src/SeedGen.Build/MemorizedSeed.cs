using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>What the last build knew of a seed.</summary>
/// <param name="File">Where it stood in the project.</param>
/// <param name="Stamp">Its stamp; null where the file may have been written again in the tick that it was read in.</param>
/// <param name="Key">What its record and facts depend on.</param>
/// <param name="Encoding">How its bytes were read.</param>
/// <param name="Lines">The keys of its lines; empty where no evidence across files was asked for.</param>
internal sealed record MemorizedSeed(
    SeedFile File, FileStamp? Stamp, KnownSeedKey Key, SourceEncoding Encoding, ValueList<LineKey> Lines)
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
        {
            writer.Write(line.Hash);
            writer.Write(line.Length);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static MemorizedSeed Read(BinaryReader reader)
    {
        var file = new SeedFile(reader.ReadString(), reader.ReadString());
        var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64());
        var key = new KnownSeedKey(reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64());
        var encoding = new SourceEncoding(reader.ReadBoolean(), reader.ReadString() is { Length: > 0 } fallback ? fallback : null);
        var lines = new LineKey[reader.ReadInt32()];
        for (int i = 0; i < lines.Length; i++)
            lines[i] = new LineKey(reader.ReadUInt64(), reader.ReadInt32());
        return new MemorizedSeed(file, stamp.Length < 0 ? null : stamp, key, encoding, new ValueList<LineKey>(lines));
    }
}
