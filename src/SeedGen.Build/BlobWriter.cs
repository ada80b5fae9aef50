using System.Globalization;
using System.Security.Cryptography;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>Writes a blob: an index over all articles, and their records. The same records make the same bytes.</summary>
internal static class BlobWriter
{
    /// <summary>Writes the blob of <paramref name="records"/>, which keep their order.</summary>
    /// <returns>
    /// The corpus hash in 64 lower-case hexadecimal digits: the SHA-256 of the index, which holds each record's checksum.
    /// </returns>
    /// <exception cref="ArgumentException">Two records have one key, or all are larger than an assembly can hold (2 GB).</exception>
    public static string Write(Stream output, IReadOnlyList<BlobRecord> records)
    {
        ThrowIfTooLarge(records);
        int[] byKey = [.. Enumerable.Range(0, records.Count).OrderBy(number => records[number].Key)];
        ThrowIfKeysRepeat(records, byKey);
        // Only the first record with an id is found by it: even where the look-up is damaged, no other is taken for it.
        var ids = new HashSet<string>(StringComparer.Ordinal);
        ulong[] idHashes = [.. records.Select(record => ids.Add(record.Id) ? Fnv1a.Of(record.Id) : 0)];
        int[] byId = [.. Enumerable.Range(0, records.Count).OrderBy(number => idHashes[number])];

        var index = new MemoryStream((int)BlobFormat.Records(records.Count));
        var writer = new BinaryWriter(index);
        writer.Write(BlobFormat.Magic);
        writer.Write(BlobFormat.Version);
        writer.Write(records.Count);
        long offset = BlobFormat.Records(records.Count);
        for (int number = 0; number < records.Count; number++)
        {
            byte[] content = records[number].Content;
            writer.Write(records[number].Key);
            writer.Write(idHashes[number]);
            writer.Write(Fnv1a.Of(content, content.Length));
            writer.Write((uint)offset);
            writer.Write((uint)content.Length);
            offset += content.Length;
        }
        foreach (int number in byKey.Concat(byId))
            writer.Write(number);
        byte[] hash = HashOf(index);
        writer.Write(hash);
        writer.Write(Fnv1a.Of(index.GetBuffer(), (int)index.Length));

        index.WriteTo(output);
        foreach (BlobRecord record in records)
            output.Write(record.Content, 0, record.Content.Length);
        return string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static byte[] HashOf(MemoryStream index)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(index.GetBuffer(), 0, (int)index.Length);
    }

    private static void ThrowIfTooLarge(IReadOnlyList<BlobRecord> records)
    {
        long size = BlobFormat.Records(records.Count) + records.Sum(record => (long)record.Content.Length);
        if (size > int.MaxValue)
            throw new ArgumentException($"The articles take {size} bytes; an assembly holds {int.MaxValue} at most.", nameof(records));
    }

    private static void ThrowIfKeysRepeat(IReadOnlyList<BlobRecord> records, int[] byKey)
    {
        for (int i = 1; i < byKey.Length; i++)
        {
            (BlobRecord one, BlobRecord other) = (records[byKey[i - 1]], records[byKey[i]]);
            if (one.Key == other.Key)
                throw new ArgumentException($"“{one.SourcePath}” and “{other.SourcePath}” have the same key: rename one.", nameof(records));
        }
    }
}
