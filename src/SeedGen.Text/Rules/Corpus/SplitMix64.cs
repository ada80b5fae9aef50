namespace SeedGen.Text;

/// <summary>Makes of a number one whose every bit depends on all of its bits: the output of SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal static class SplitMix64
{
    /// <summary>What numbers that are to be mixed are apart at best: the golden ratio of 2⁶⁴.</summary>
    public const ulong Step = 0x9E37_79B9_7F4A_7C15;

    public static ulong Mix(ulong number)
    {
        number = unchecked((number ^ (number >> 30)) * 0xBF58_476D_1CE4_E5B9);
        number = unchecked((number ^ (number >> 27)) * 0x94D0_49BB_1331_11EB);
        return number ^ (number >> 31);
    }
}
