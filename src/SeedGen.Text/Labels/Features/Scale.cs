namespace SeedGen.Text;

/// <summary>Puts counts into a byte, finely where they are small. Integers only: the same on every machine.</summary>
internal static class Scale
{
    /// <summary>The count itself, as far as a byte holds it.</summary>
    public static int Count(int value) => value < 0 ? 0 : value > 255 ? 255 : value;

    /// <summary>Eight steps an octave: 0 is 0, 1 is 8, 2 is 16, 3 is 20, 255 is 71, 10,000 is 114.</summary>
    public static int Log(int value) => value <= 0 ? 0 : value < Logs.Length ? Logs[value] : ReadLog(value);

    private static readonly byte[] Logs = [0, .. Enumerable.Range(1, 2047).Select(value => (byte)ReadLog(value))];

    private static int ReadLog(int value)
    {
        int octave = 0;
        for (int rest = value; rest > 1; rest >>= 1)
            octave++;
        int within = octave >= 3 ? (value >> (octave - 3)) - 8 : (value << (3 - octave)) - 8;
        return Math.Min(255, 8 + (octave * 8) + within);
    }

    /// <summary>A part of a whole, from 0 to 255; 0 where there is no whole.</summary>
    public static int Share(int part, int whole) => whole <= 0 ? 0 : Count((int)((long)part * 255 / whole));

    /// <summary>A number that may be negative, with 128 for 0.</summary>
    public static int Signed(int value) => Count(value + 128);

    private static readonly int[] Roots = [.. Enumerable.Range(0, 256).Select(WholeRoot)];

    /// <summary>64 times the square root of a number from 0 to 255.</summary>
    public static int Root(int value) => Roots[value];

    private static int WholeRoot(int value)
    {
        int root = 0;
        while ((root + 1) * (root + 1) <= value * 4096)
            root++;
        return root;
    }
}
