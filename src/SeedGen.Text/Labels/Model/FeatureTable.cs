namespace SeedGen.Text;

/// <summary>A page's features, a column each; a column goes on beyond the page's ends with zeros, as far as any feature reaches.</summary>
internal sealed class FeatureTable(int lines)
{
    /// <summary>The farthest neighbor that a tree may look at.</summary>
    public const int Margin = 8;

    private readonly List<byte[]> columns = [];

    public int Lines { get; } = lines;

    public int Count => columns.Count;

    /// <summary>The column with the given number; line <c>i</c> stands at <c>i + Margin</c>.</summary>
    public byte[] this[int column] => columns[column];

    public byte[] Add()
    {
        var column = new byte[Lines + (2 * Margin)];
        columns.Add(column);
        return column;
    }
}
