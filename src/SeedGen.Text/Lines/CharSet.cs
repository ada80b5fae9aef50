using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>A few UTF-16 units that texts are searched for unit by unit: those of ASCII, which most texts are, take one look.</summary>
/// <param name="units">The units; a text in which all of them stand.</param>
internal sealed class CharSet(string units)
{
    private readonly bool[] ascii = [.. Enumerable.Range(0, 0x80).Select(unit => units.IndexOf((char)unit) >= 0)];
    private readonly string beyond = new([.. units.Where(unit => unit >= 0x80)]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => c < 0x80 ? ascii[c] : beyond.IndexOf(c) >= 0;
}
