// The runtime reads blobs, and so does the build, which takes the records of unchanged seeds from the blob before.
#if SEEDGEN_BUILD
namespace SeedGen.Build;
#else
namespace SeedGen;
#endif

/// <summary>
/// The sizes and places in a blob's index; <c>docs/format.md</c> describes the whole format. Numbers are little-endian.
/// </summary>
internal static class BlobFormat
{
    /// <summary>What a blob begins with: <c>SeedGen</c> and a zero byte.</summary>
    public const ulong Magic = 0x006E_6547_6465_6553;

    /// <summary>The version that is read and written here. A new field at a record's end is no new version.</summary>
    public const uint Version = 1;

    /// <summary>The bytes before the rows: magic, version, number of records.</summary>
    public const int HeaderSize = 16;

    /// <summary>The bytes of a row, which is there for each record.</summary>
    public const int RowSize = 32;

    // Where the parts of a row stand in it.
    public const int Key = 0;
    public const int IdHash = 8;
    public const int Checksum = 16;
    public const int Offset = 24;
    public const int Length = 28;

    /// <summary>The bytes of the corpus hash, a SHA-256 over all before it.</summary>
    public const int HashSize = 32;

    /// <summary>The bytes of the index's own checksum, which ends it.</summary>
    public const int ChecksumSize = 8;

    /// <summary>Where the look-up by key begins: the rows' numbers, ordered by their keys.</summary>
    public static long ByKey(long count) => HeaderSize + (count * RowSize);

    /// <summary>Where the look-up by id begins: the rows' numbers, ordered by the hashes of their ids, then by themselves.</summary>
    public static long ById(long count) => ByKey(count) + (count * sizeof(uint));

    /// <summary>Where the corpus hash begins.</summary>
    public static long Hash(long count) => ById(count) + (count * sizeof(uint));

    /// <summary>Where the first record begins.</summary>
    public static long Records(long count) => Hash(count) + HashSize + ChecksumSize;
}
