using System.Globalization;
#if SEEDGEN_BUILD
using SeedGen.Text;

namespace SeedGen.Build;
#else
namespace SeedGen;
#endif

/// <summary>
/// An open blob: its index is in memory, its records are read one by one when they are asked for. A record goes by its number, its place
/// in the order of the articles. Any thread may ask at any time.
/// </summary>
internal sealed class Blob
{
    private readonly Stream stream;
    private readonly byte[] index;

    private Blob(Stream stream, byte[] index, int count)
    {
        this.stream = stream;
        this.index = index;
        Count = count;
    }

    /// <summary>How many records there are.</summary>
    public int Count { get; }

    /// <summary>The corpus hash that the blob carries, in 64 lower-case hexadecimal digits.</summary>
    public string Hash => string.Concat(index.Skip((int)BlobFormat.Hash(Count)).Take(BlobFormat.HashSize)
        .Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));

    /// <summary>Reads the index and no record.</summary>
    /// <param name="stream">The whole blob. It can be sought, and no one else moves it from now on.</param>
    /// <param name="problem">What is wrong with the blob, as the rest of a sentence; null where nothing is.</param>
    /// <returns>Null where something is wrong.</returns>
    public static Blob? Open(Stream stream, out string? problem)
    {
        if (Read(stream, 0, BlobFormat.HeaderSize) is not { } header)
            return Refuse("is cut short", out problem);
        if (UInt64(header, 0) != BlobFormat.Magic)
            return Refuse("holds no articles", out problem);
        if (UInt32(header, 8) is var version and not BlobFormat.Version)
            return Refuse($"has format version {version}, and this version of SeedGen reads {BlobFormat.Version}", out problem);

        long count = UInt32(header, 12);
        if (Read(stream, 0, BlobFormat.Records(count)) is not { } index)
            return Refuse("is cut short", out problem);
        int covered = index.Length - BlobFormat.ChecksumSize;
        if (Fnv1a.Of(index, covered) != UInt64(index, covered))
            return Refuse("is damaged", out problem);

        var blob = new Blob(stream, index, (int)count);
        problem = blob.HasGoodNumbers() ? blob.ProblemWithEnd() : "is damaged";
        return problem is null ? blob : null;
    }

    /// <summary>The number of the record with this key; -1 where there is none.</summary>
    public int Find(ulong key)
    {
        int byKey = (int)BlobFormat.ByKey(Count);
        int place = FirstAtLeast(key, byKey, BlobFormat.Key);
        return place < Count && Row(byKey, place, BlobFormat.Key) == key ? Number(byKey, place) : -1;
    }

    /// <summary>The numbers of the records whose ids have the hash of <paramref name="id"/>, in order.</summary>
    public IEnumerable<int> Find(string id)
    {
        ulong hash = Fnv1a.Of(id);
        int byId = (int)BlobFormat.ById(Count);
        for (int place = FirstAtLeast(hash, byId, BlobFormat.IdHash); place < Count; place++)
        {
            if (Row(byId, place, BlobFormat.IdHash) != hash)
                yield break;
            yield return Number(byId, place);
        }
    }

    /// <summary>The bytes of a record; null where they are not those that were written.</summary>
    /// <param name="number">From 0 to below <see cref="Count"/>.</param>
    public byte[]? Record(int number)
    {
        byte[]? record;
        lock (stream)
            record = Read(stream, Offset(number), Length(number));
        return record is not null && Fnv1a.Of(record, record.Length) == UInt64(index, At(number, BlobFormat.Checksum)) ? record : null;
    }

    private static Blob? Refuse(string reason, out string? problem)
    {
        problem = reason;
        return null;
    }

    /// <summary>Whether all numbers in the look-ups are those of rows, and each record begins where the one before it ends.</summary>
    private bool HasGoodNumbers()
    {
        int end = (int)BlobFormat.Hash(Count);
        for (int at = (int)BlobFormat.ByKey(Count); at < end; at += sizeof(uint))
        {
            if (UInt32(index, at) >= Count)
                return false;
        }
        long record = BlobFormat.Records(Count);
        for (int number = 0; number < Count; number++)
        {
            if (Offset(number) != record)
                return false;
            record += Length(number);
        }
        return true;
    }

    private string? ProblemWithEnd()
    {
        long end = Count == 0 ? BlobFormat.Records(0) : Offset(Count - 1) + Length(Count - 1);
        return end == stream.Length ? null : end > stream.Length ? "is cut short" : "is longer than it was written";
    }

    /// <summary>The first place in a look-up whose row has <paramref name="value"/> or more in the column; the count if none has.</summary>
    private int FirstAtLeast(ulong value, int lookup, int column)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (Row(lookup, middle, column) < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private ulong Row(int lookup, int place, int column) => UInt64(index, At(Number(lookup, place), column));

    private int Number(int lookup, int place) => (int)UInt32(index, lookup + (place * sizeof(uint)));

    private long Offset(int number) => UInt32(index, At(number, BlobFormat.Offset));

    private long Length(int number) => UInt32(index, At(number, BlobFormat.Length));

    private static int At(int number, int column) => BlobFormat.HeaderSize + (number * BlobFormat.RowSize) + column;

    /// <summary>A part of the stream; null where it does not hold so much.</summary>
    private static byte[]? Read(Stream stream, long offset, long size)
    {
        if (size > int.MaxValue || offset + size > stream.Length)
            return null;
        var bytes = new byte[size];
        stream.Position = offset;
        int read = 0;
        while (read < bytes.Length)
        {
            int more = stream.Read(bytes, read, bytes.Length - read);
            if (more == 0)
                return null;
            read += more;
        }
        return bytes;
    }

    private static uint UInt32(byte[] bytes, int at) =>
        bytes[at] | ((uint)bytes[at + 1] << 8) | ((uint)bytes[at + 2] << 16) | ((uint)bytes[at + 3] << 24);

    private static ulong UInt64(byte[] bytes, int at) => UInt32(bytes, at) | ((ulong)UInt32(bytes, at + 4) << 32);
}
