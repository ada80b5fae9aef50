using System.Globalization;
using System.Text;

namespace SeedGen.Training;

/// <summary>The table of weights in a source file that holds them: a row a feature, and in it a weight a value.</summary>
internal static class WeightsTable
{
    private const string Opening = "    [\n";
    private const string Closing = "    ];";
    private const string Mark = "        // ";

    /// <summary><paramref name="source"/> with the rows of its table replaced by <paramref name="weights"/>.</summary>
    /// <param name="source">The file.</param>
    /// <param name="features">The features' names.</param>
    /// <param name="sizes">How many values each has.</param>
    /// <param name="weights">The weights of all values, feature by feature.</param>
    /// <exception cref="FormatException">It has no table.</exception>
    public static string Replace(string source, IReadOnlyList<string> features, IReadOnlyList<int> sizes, int[] weights)
    {
        int start = source.IndexOf(Opening, StringComparison.Ordinal);
        int end = start < 0 ? -1 : source.IndexOf(Closing, start, StringComparison.Ordinal);
        if (end < 0)
            throw new FormatException("The source has no table of weights, a list between [ and ]; on lines of their own.");
        return source[..(start + Opening.Length)] + Rows(features, sizes, weights) + source[end..];
    }

    private static string Rows(IReadOnlyList<string> features, IReadOnlyList<int> sizes, int[] weights)
    {
        var rows = new StringBuilder();
        int first = 0;
        for (int i = 0; i < features.Count; i++)
        {
            rows.Append(Mark).Append(features[i]).Append('\n').Append("        ");
            rows.AppendJoin(", ", weights.Skip(first).Take(sizes[i]).Select(weight => weight.ToString(CultureInfo.InvariantCulture)));
            rows.Append(",\n");
            first += sizes[i];
        }
        return rows.ToString();
    }
}
