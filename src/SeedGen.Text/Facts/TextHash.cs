namespace SeedGen.Text;

/// <summary>
/// A 64-bit hash over the UTF-16 units of a text, piece by piece: it tells a text from its own earlier versions. The same on every machine,
/// which the compiler's own checksums are not.
/// </summary>
internal struct TextHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    private ulong hash;
    private ulong length;

    /// <summary>The hash of what was added.</summary>
    public readonly ulong Value => Mix(hash ^ length);

    /// <summary>The hash of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static ulong Of(string text, int start = 0)
    {
        TextHash hash = default;
        for (int i = start; i < text.Length; i++)
            hash.Add(text[i]);
        return hash.Value;
    }

    /// <summary>Adds the first <paramref name="count"/> of <paramref name="units"/>.</summary>
    public void Add(char[] units, int count)
    {
        for (int i = 0; i < count; i++)
            Add(units[i]);
    }

    private void Add(char unit)
    {
        hash = unchecked((hash ^ unit) * Prime);
        hash ^= hash >> 29;
        length++;
    }

    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 32)) * Prime);
        return value ^ (value >> 29);
    }
}
