using System.Globalization;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Writes the weights as the source file that holds them: a row a feature.</summary>
internal static class TitleWeightsWriter
{
    private const string Mark = "        // ";

    /// <summary><paramref name="source"/> with the rows of its table replaced by <paramref name="weights"/>.</summary>
    public static string Replace(string source, int[] weights)
    {
        int start = source.IndexOf("    [\n", StringComparison.Ordinal) + "    [\n".Length;
        int end = source.IndexOf("    ];", start, StringComparison.Ordinal);
        return source[..start] + Rows(weights) + source[end..];
    }

    private static string Rows(int[] weights)
    {
        var rows = new StringBuilder();
        int first = 0;
        foreach (TitleFeature feature in Enum.GetValues<TitleFeature>())
        {
            int size = TitleFeatures.Sizes[(int)feature];
            rows.Append(Mark).Append(feature).Append('\n').Append("        ");
            rows.AppendJoin(", ", weights.Skip(first).Take(size).Select(weight => weight.ToString(CultureInfo.InvariantCulture)));
            rows.Append(",\n");
            first += size;
        }
        return rows.ToString();
    }
}
