namespace SeedGen.Text;

/// <summary>Finds the name that was meant by one that nobody knows.</summary>
internal static class NearestName
{
    /// <summary>So many letters of a name may be wrong: a third of them.</summary>
    private const int LettersOfOneError = 3;

    /// <summary>What to do about <paramref name="unknown"/>: the name that was meant, or where the names stand.</summary>
    public static string WordsFor(string unknown, IEnumerable<string> names) =>
        Find(unknown, names) is { } name ? "write “" + name + "”, if that was meant" : "take one that docs/configuration.md lists";

    /// <summary>The nearest of <paramref name="names"/>, the first of equals; null where none is near.</summary>
    public static string? Find(string unknown, IEnumerable<string> names)
    {
        string? nearest = null;
        int fewest = unknown.Length / LettersOfOneError + 1;
        foreach (string name in names)
        {
            int errors = Distance(unknown.ToLowerInvariant(), name.ToLowerInvariant());
            if (errors < fewest)
                (nearest, fewest) = (name, errors);
        }
        return nearest;
    }

    /// <summary>The letters to insert, delete or replace (Levenshtein) to make one of the other.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.Length];
    }
}
