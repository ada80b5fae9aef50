using System.Text;
using BenchmarkDotNet.Attributes;
using SeedGen.Text;

namespace SeedGen.Benchmarks;

/// <summary>
/// What the core does with a text, beside the least that any reader of text does and beside two known rules. All begin with the bytes of
/// a file; <see cref="SpeedColumn"/> says how many megabytes of them a second.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(SpeedColumn.Config))]
public class CoreBenchmarks
{
    private const string Id = "story";

    private readonly byte[][] texts = [.. Write()];
    private readonly ParsedArticle[] articles = [.. Write().Select(text => ArticleReader.Read(Decode(text), Id))];

    /// <summary>How many bytes an operation goes through.</summary>
    internal static long Bytes { get; } = Write().Sum(text => (long)text.Length);

    [Benchmark(Baseline = true)]
    public int DecodeAndSplit() => texts.Sum(text => Decode(text).Split('\n').Length);

    [Benchmark]
    public int C4Rule() => texts.Sum(text => Decode(text).Split('\n').Count(C4LineRule.Keeps));

    [Benchmark]
    public int JusTextRule() => texts.Sum(text => JusText.Keep(Decode(text).Split('\n')).Count(isKept => isKept));

    [Benchmark]
    public int Label() => texts.Sum(text => TrainedLabeler.Instance.Label(LogicalLines.Read(Decode(text)).Lines, OutsideEvidence.None).Length);

    [Benchmark]
    public int Read() => texts.Sum(text => ArticleReader.Read(Decode(text), Id).Lines.Count);

    [Benchmark]
    public int Check() => articles.Sum(article => ArticleChecker.Check(article).Count);

    private static IEnumerable<byte[]> Write() =>
        Enumerable.Range(0, 200).Select(number => Encoding.UTF8.GetBytes(SyntheticArticle.Write(number)));

    private static string Decode(byte[] text) => Encoding.UTF8.GetString(text);
}
