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
    private readonly List<ulong[]?> packed = [];

    /// <summary>How many lines the page has.</summary>
    public int Lines { get; } = lines;

    /// <summary>The column with the given number; the line with the index <c>i</c> stands at <c>i + Margin</c>.</summary>
    public byte[] this[int column] => columns[column];

    /// <summary>Adds the next column, and returns it for its values to be set.</summary>
    public byte[] Add()
    {
        var column = new byte[Lines + (2 * Margin)];
        columns.Add(column);
        packed.Add(null);
        return column;
    }

    /// <summary>How many words of eight lines the page has; the last may be of fewer.</summary>
    public int Eights => (Lines + 7) / 8;

    /// <summary>
    /// The column once its values are set, eight to a word, the first in the lowest byte: the line with the index <c>i</c> is the byte
    /// <c>i + Margin</c>.
    /// </summary>
    public ulong[] Packed(int column) => packed[column] ??= Pack(columns[column]);

    private ulong[] Pack(byte[] column)
    {
        var words = new ulong[Eights + (2 * Margin / 8) + 1];
        for (int i = 0; i < column.Length; i++)
            words[i >> 3] |= (ulong)column[i] << ((i & 7) * 8);
        return words;
    }
}
