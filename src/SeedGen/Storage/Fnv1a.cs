// One hash for those who write articles into a blob and for those who read them there.
#if SEEDGEN_TEXT
namespace SeedGen.Text;
#else
namespace SeedGen;
#endif

/// <summary>
/// The 64-bit FNV-1a hash: the same on every machine and in every run. Two inputs of one length that differ in one unit never share it.
/// </summary>
internal static class Fnv1a
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of <paramref name="text"/>, a step for each UTF-16 unit.</summary>
    public static ulong Of(string text)
    {
        ulong hash = Basis;
        foreach (char unit in text)
            hash = unchecked((hash ^ unit) * Prime);
        return hash;
    }

    /// <summary>The hash of the first <paramref name="count"/> of <paramref name="bytes"/>, a step for each byte.</summary>
    public static ulong Of(byte[] bytes, int count)
    {
        ulong hash = Basis;
        for (int i = 0; i < count; i++)
            hash = unchecked((hash ^ bytes[i]) * Prime);
        return hash;
    }
}
