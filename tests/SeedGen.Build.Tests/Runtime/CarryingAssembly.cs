using System.Reflection;

namespace SeedGen.Build.Tests;

/// <summary>An assembly with one resource, a blob; it remembers which parts of the blob were read.</summary>
/// <param name="blob">The resource's bytes; null where there is no resource.</param>
internal sealed class CarryingAssembly(byte[]? blob) : Assembly
{
    public const string ResourceName = "SeedGen.seeds.bin";

    private readonly List<(long Start, long End)> reads = [];

    /// <summary>The parts of the blob that were read, half-open, in order.</summary>
    public IReadOnlyList<(long Start, long End)> Reads => reads;

    public override AssemblyName GetName() => new("Contoso.News");

    public override Stream? GetManifestResourceStream(string name) =>
        blob is not null && name == ResourceName ? new Watched(blob, reads) : null;

    private sealed class Watched(byte[] bytes, List<(long Start, long End)> reads) : MemoryStream(bytes, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            long start = Position;
            // A stream may give less than it is asked for.
            int read = base.Read(buffer, offset, Math.Min(count, 1000));
            reads.Add((start, Position));
            return read;
        }
    }
}
