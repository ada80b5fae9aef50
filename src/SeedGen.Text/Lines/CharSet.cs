using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>A few UTF-16 units that texts are searched for unit by unit: those of ASCII, which most texts are, take one look.</summary>
internal sealed class CharSet
{
    private readonly string units;
    private readonly bool[] ascii = new bool[0x80];

    /// <param name="units">The units, one behind the other.</param>
    public CharSet(string units)
    {
        this.units = units;
        foreach (char unit in units)
        {
            if (unit < ascii.Length)
                ascii[unit] = true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => c < 0x80 ? ascii[c] : units.IndexOf(c) >= 0;
}
