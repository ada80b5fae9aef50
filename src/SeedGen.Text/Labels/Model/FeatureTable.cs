namespace SeedGen.Text;

/// <summary>
/// A page's features, a column each. A column goes on beyond the page's ends with zeros, as far as any feature reaches, so that nothing has
/// to ask where the page ends.
/// </summary>
internal sealed class FeatureTable(int lines)
{
    /// <summary>The farthest neighbor that a model may look at.</summary>
    public const int Margin = 8;

    private readonly List<byte[]> columns = [];

    /// <summary>How many lines the page has.</summary>
    public int Lines { get; } = lines;

    /// <summary>How many words of eight lines the page has; the last may be of fewer.</summary>
    public int Eights { get; } = (lines + 7) / 8;

    /// <summary>The column with the given number; the line with the index <c>i</c> stands at <c>i + Margin</c>.</summary>
    public byte[] this[int column] => columns[column];

    /// <summary>Adds the next column, and returns it for its values to be set.</summary>
    public byte[] Add()
    {
        var column = new byte[(8 * Eights) + (2 * Margin)];
        columns.Add(column);
        return column;
    }

    /// <summary>Adds a column that nobody will ask for.</summary>
    public void Skip() => columns.Add([]);

    /// <summary>What the column has for the neighbors of the lines, eight lines to a word, in the order of the machine’s bytes.</summary>
    /// <param name="column">The column’s number.</param>
    /// <param name="offset">How many lines below a line its neighbor stands.</param>
    public ulong[] OfNeighbors(int column, int offset)
    {
        var words = new ulong[Eights];
        Buffer.BlockCopy(columns[column], Margin + offset, words, 0, 8 * Eights);
        return words;
    }
}
