using System.Text.Json;
using System.Text.Json.Serialization;

namespace SeedGen.Benchmarks;

/// <summary>One figure of one consumer, as often as it was measured.</summary>
/// <param name="Size">How many texts the consumer has.</param>
/// <param name="Variant">What it does with them.</param>
/// <param name="Figure">What is measured.</param>
/// <param name="Values">In the order of the runs.</param>
internal sealed record Series(int Size, Variant Variant, Figure Figure, List<double> Values);

/// <summary>All that was measured in one run.</summary>
internal sealed class Measurements
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    private readonly List<Series> series = [];

    /// <summary>The sizes, ascending.</summary>
    public IReadOnlyList<int> Sizes => [.. series.Select(one => one.Size).Distinct().Order()];

    /// <summary>How often builds were measured, at least; 0 where none was.</summary>
    public int Repetitions => series.Where(one => one.Figure == Figure.BuildWall).Select(one => one.Values.Count).DefaultIfEmpty().Min();

    public void Add(int size, Variant variant, Figure figure, double value)
    {
        if (Find(size, variant, figure) is not { } found)
            series.Add(found = new Series(size, variant, figure, []));
        found.Values.Add(value);
    }

    /// <summary>The median; NaN where nothing was measured.</summary>
    public double Median(int size, Variant variant, Figure figure) =>
        Find(size, variant, figure) is { } found ? MedianOf(found.Values) : double.NaN;

    /// <summary>The middle value, or what is halfway between the two in the middle; NaN of none.</summary>
    public static double MedianOf(IReadOnlyCollection<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static Measurements Read(string json)
    {
        var read = new Measurements();
        read.series.AddRange(JsonSerializer.Deserialize<List<Series>>(json, Json)!);
        return read;
    }

    public string Write() => JsonSerializer.Serialize(series, Json);

    private Series? Find(int size, Variant variant, Figure figure) =>
        series.Find(one => one.Size == size && one.Variant == variant && one.Figure == figure);
}
