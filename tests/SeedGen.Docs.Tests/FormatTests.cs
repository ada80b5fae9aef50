using SeedGen.Build;
using SeedGen.Text;

namespace SeedGen.Docs.Tests;

public class FormatTests
{
    private const int BytesInALine = 16;

    private readonly Document page = new(Repository.File("docs", "format.md"));

    [Fact]
    public void TheExampleIsWhatIsWritten()
    {
        const string Path = "Seeds/a.txt";
        byte[] record = RecordWriter.Write(ArticleReader.Read("Bridge\n\nIt is closed.\n", "a"), "a", Path);
        var blob = new MemoryStream();
        BlobWriter.Write(blob, [new BlobRecord(PathHash.Of(Path), "a", Path, record)]);

        var parts = new (string What, long End)[]
        {
            ("magic, version, n", BlobFormat.HeaderSize),
            ("the row", BlobFormat.ByKey(1)),
            ("the look-ups by key and by id", BlobFormat.Hash(1)),
            ("the corpus hash", BlobFormat.Hash(1) + BlobFormat.HashSize),
            ("the checksum", BlobFormat.Records(1)),
            ("the record", blob.Length),
        };
        page.HoldsBlock("example", Dump(blob.ToArray(), parts));
    }

    [Fact]
    public void TheTableHasEveryFieldThatIsWritten()
    {
        string table = page.Text.Split("\n## A record\n")[1].Split("\n- ")[0];
        IEnumerable<string> fields = table.Split('\n')
            .Where(row => row.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(row => row.Split('|')[1].Split(','))
            .Select(field => field.Trim(' ', '`'));

        Assert.Equal(typeof(ArticleBuilder).GetProperties().Select(property => property.Name).Order(), fields.Order());
    }

    /// <summary>Offset, bytes and ASCII, as most tools show them; a part begins a line.</summary>
    private static string Dump(byte[] bytes, (string What, long End)[] parts)
    {
        var lines = new List<string>();
        int start = 0;
        foreach ((string what, long end) in parts)
        {
            lines.Add(what);
            for (; start < end; start = Math.Min(start + BytesInALine, (int)end))
            {
                byte[] line = bytes[start..Math.Min(start + BytesInALine, (int)end)];
                string hex = string.Join(' ', line.Select(b => b.ToString("x2", null)));
                string ascii = string.Concat(line.Select(b => b is >= 0x20 and < 0x7F ? (char)b : '.'));
                lines.Add($"  {start:x4}  {hex.PadRight((3 * BytesInALine) - 1)}  {ascii}");
            }
        }
        return string.Join('\n', lines);
    }
}
