using System.Runtime.CompilerServices;
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
/// <remarks>
/// To open a blob is not to check it: its first record costs the same among many as among few. What is found needs no check but its own: the
/// row that has the key is the right one, and says whether the record is. Who finds nothing, or relies on places and counts, must ask for the
/// <see cref="Problem"/>.
/// </remarks>
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
    public string Hash
    {
        get
        {
            const string Digits = "0123456789abcdef";
            int start = (int)BlobFormat.Hash(Count);
            var hash = new char[2 * BlobFormat.HashSize];
            for (int i = 0; i < hash.Length; i++)
                hash[i] = Digits[(index[start + (i / 2)] >> (i % 2 == 0 ? 4 : 0)) & 0xF];
            return new string(hash);
        }
    }

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
            return Refuse(OfVersion(version), out problem);

        long count = UInt32(header, 12);
        if (Read(stream, 0, BlobFormat.Records(count)) is not { } index)
            return Refuse("is cut short", out problem);
        problem = null;
        return new Blob(stream, index, (int)count);
    }

    /// <summary>Checks the whole index, and that the records end where the blob does.</summary>
    /// <returns>What is wrong with the blob, as the rest of a sentence; null where nothing is.</returns>
    public string? Problem()
    {
        int covered = index.Length - BlobFormat.ChecksumSize;
        if (Fnv1a.Of(index, covered) != UInt64(index, covered))
            return "is damaged";
        long end = BlobFormat.Records(Count);
        for (int number = 0; number < Count; number++)
        {
            if (UInt32(index, Row(number) + BlobFormat.Offset) != end)
                return "is damaged";
            end += UInt32(index, Row(number) + BlobFormat.Length);
        }
        return end == stream.Length ? null : end > stream.Length ? "is cut short" : "is longer than it was written";
    }

    /// <summary>The number of the record with this key; -1 where none is found.</summary>
    public int Find(ulong key) => Find(key, nth: 0, (int)BlobFormat.ByKey(Count), BlobFormat.Key);

    /// <summary>The number of a record whose id has this hash; -1 where not so many are found.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="nth">Which of them, in order; 0 is the first.</param>
    public int FindId(ulong hash, int nth) => Find(hash, nth, (int)BlobFormat.ById(Count), BlobFormat.IdHash);

    /// <summary>The bytes of a record; null where they are not those that were written.</summary>
    /// <param name="number">From 0 to below <see cref="Count"/>.</param>
    [MethodImpl(MethodImplOptions.Synchronized)]
    public byte[]? Record(int number)
    {
        int row = Row(number);
        byte[]? record = Read(stream, UInt32(index, row + BlobFormat.Offset), UInt32(index, row + BlobFormat.Length));
        return record is not null && Fnv1a.Of(record, record.Length) == UInt64(index, row + BlobFormat.Checksum) ? record : null;
    }

    private static Blob? Refuse(string reason, out string? problem)
    {
        problem = reason;
        return null;
    }

    private static string OfVersion(uint version) =>
        $"has format version {version}, and this version of SeedGen reads {BlobFormat.Version}";

    /// <summary>The number in a look-up of the nth row that has <paramref name="value"/> in the column; -1 where none is found.</summary>
    private int Find(ulong value, int nth, int lookup, int column)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (UInt64(index, Row(Number(lookup, middle)) + column) < value)
                low = middle + 1;
            else
                high = middle;
        }
        if (low + nth >= Count)
            return -1;
        int number = Number(lookup, low + nth);
        return UInt64(index, Row(number) + column) == value ? number : -1;
    }

    /// <summary>The number at a place in a look-up. Where it is none, any other is as good: the row does not have what is looked for.</summary>
    private int Number(int lookup, int place)
    {
        uint number = UInt32(index, lookup + (place * sizeof(uint)));
        return number < Count ? (int)number : 0;
    }

    private static int Row(int number) => BlobFormat.HeaderSize + (number * BlobFormat.RowSize);

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
