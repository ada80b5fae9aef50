using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>How the memory holds what an article is compared by.</summary>
internal static class FactsRecord
{
    /// <summary>The record of the facts, but for the shingles: they are many, and few are asked for.</summary>
    /// <param name="facts">The facts.</param>
    public static byte[] Write(ArticleFacts facts)
    {
        using var record = new MemoryStream();
        using var writer = new BinaryWriter(record);
        writer.Write(facts.Title is not null);
        if (facts.Title is { } title)
        {
            writer.Write(title.Text);
            Write(writer, title.Span);
            writer.Write(title.Line);
        }
        writer.Write(facts.Body);
        writer.Write(facts.Bands.Length);
        foreach (ulong band in facts.Bands)
            writer.Write(band);
        writer.Write(facts.Suppressions.RulesOfFile.Count);
        foreach (string rule in facts.Suppressions.RulesOfFile)
            writer.Write(rule);
        writer.Write(facts.Suppressions.RulesOfLines.Count);
        foreach ((TextRange line, string rule) in facts.Suppressions.RulesOfLines)
        {
            Write(writer, line);
            writer.Write(rule);
        }
        writer.Write(facts.Lines.Count);
        foreach ((LineKey key, TextRange span) in facts.Lines)
        {
            Write(writer, key);
            Write(writer, span);
        }
        return record.ToArray();
    }

    /// <summary>The facts of a record, with what reads their shingles.</summary>
    public static ArticleFacts Read(byte[] record, Func<uint[]> shingles)
    {
        using var reader = new BinaryReader(new MemoryStream(record));
        Excerpt? title = reader.ReadBoolean() ? new Excerpt(reader.ReadString(), ReadRange(reader), reader.ReadInt32()) : null;
        string body = reader.ReadString();
        ulong[] bands = Read(reader, reader.ReadUInt64);
        string[] rulesOfFile = Read(reader, reader.ReadString);
        (TextRange, string)[] rulesOfLines = Read(reader, () => (ReadRange(reader), reader.ReadString()));
        (LineKey, TextRange)[] lines = Read(reader, () => (ReadKey(reader), ReadRange(reader)));
        var suppressions = rulesOfFile.Length + rulesOfLines.Length == 0 ? Suppressions.None : new Suppressions(rulesOfFile, rulesOfLines);
        return new ArticleFacts(title, body, bands, suppressions, new(lines), shingles);
    }

    public static void Write(BinaryWriter writer, LineKey key)
    {
        writer.Write(key.Hash);
        writer.Write(key.Length);
    }

    public static LineKey ReadKey(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadInt32());

    public static T[] Read<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (int i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }

    private static void Write(BinaryWriter writer, TextRange range)
    {
        writer.Write(range.Start);
        writer.Write(range.End);
    }

    private static TextRange ReadRange(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());
}
