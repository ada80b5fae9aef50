using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SeedGen.Benchmarks;

/// <summary>How many megabytes of text a benchmark of the core goes through in a second.</summary>
internal sealed class SpeedColumn : IColumn
{
    public string Id => nameof(SpeedColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes of text a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { Mean: var nanoseconds }
            ? (CoreBenchmarks.Bytes / nanoseconds * 1000).ToString("0.0", CultureInfo.InvariantCulture)
            : "–";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <summary>Adds the column to what is shown by default.</summary>
    public sealed class Config : ManualConfig
    {
        public Config() => AddColumn(new SpeedColumn());
    }
}
