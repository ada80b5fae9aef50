using System.Globalization;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Writes the weights as the source file that holds them: a row a feature.</summary>
internal static class TitleWeightsWriter
{
    private const string Opening = "    [\n";
    private const string Closing = "    ];";
    private const string Mark = "        // ";

    /// <summary><paramref name="source"/> with the rows of its table replaced by <paramref name="weights"/>.</summary>
    /// <exception cref="FormatException">It has no table.</exception>
    public static string Replace(string source, int[] weights)
    {
        int start = source.IndexOf(Opening, StringComparison.Ordinal);
        int end = start < 0 ? -1 : source.IndexOf(Closing, start, StringComparison.Ordinal);
        if (end < 0)
            throw new FormatException("The source has no table of weights, a list between [ and ]; on lines of their own.");
        return source[..(start + Opening.Length)] + Rows(weights) + source[end..];
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
