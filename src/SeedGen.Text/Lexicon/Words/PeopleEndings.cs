namespace SeedGen.Text;

/// <summary>The ends of names for people, which make plurals as other words do: <c>Russians</c>, <c>Republicans</c>, <c>Yorkers</c>.</summary>
internal static class PeopleEndings
{
    private static readonly string[] Endings = ["an", "er", "or", "ist", "crat", "ite", "ab", "ek", "rd", "ot", "ne", "ic", "ant", "im", "ew", "ak", "ard", "ess"];

    /// <summary>Whether what stands there has such an end.</summary>
    public static bool IsOn(string source, int start, int end)
    {
        foreach (string ending in Endings)
        {
            if (end - start > ending.Length + 1 && string.CompareOrdinal(source, end - ending.Length, ending, 0, ending.Length) == 0)
                return true;
        }
        return false;
    }
}
