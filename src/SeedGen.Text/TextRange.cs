namespace SeedGen.Text;

/// <summary>A half-open range of UTF-16 units in a seed's text: <paramref name="Start"/> is in it, <paramref name="End"/> is not.</summary>
/// <param name="Start">The offset of the first unit, from 0.</param>
/// <param name="End">The offset one past the last unit; equal to <paramref name="Start"/> for an empty range.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;
}
