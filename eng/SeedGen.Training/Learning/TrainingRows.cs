using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>The lines to learn from, a column for each question's subject, with values put into bins of about equal mass.</summary>
internal sealed class TrainingRows
{
    /// <summary>The most bins of a column: more thresholds to choose from fit chance.</summary>
    private const int MostBins = 32;

    private readonly byte[][] bins;
    private readonly byte[][] edges;

    /// <param name="texts">The texts; lines without weight are left out.</param>
    /// <param name="subjects">The columns, with the neighbor each looks at, that questions may ask about.</param>
    public TrainingRows(IReadOnlyList<LearningText> texts, IReadOnlyList<(int Column, int Offset)> subjects)
    {
        Subjects = subjects;
        Text = [.. texts.Index().SelectMany(text => Enumerable.Repeat(text.Index, text.Item.Weights.Count(weight => weight > 0)))];
        Targets = [.. Pick(texts, (text, i) => text.IsArticle[i])];
        Weights = [.. Pick(texts, (text, i) => text.Weights[i])];
        bins = new byte[subjects.Count][];
        edges = new byte[subjects.Count][];
        Parallel.For(0, subjects.Count, subject => (bins[subject], edges[subject]) = Bin(Values(texts, subjects[subject])));
    }

    public IReadOnlyList<(int Column, int Offset)> Subjects { get; }

    /// <summary>The index of each row's text.</summary>
    public int[] Text { get; }

    public bool[] Targets { get; }

    public float[] Weights { get; }

    /// <summary>The bin of each row in a column.</summary>
    public byte[] Bins(int subject) => bins[subject];

    /// <summary>The greatest value in each bin of a column but the last: what a question compares with.</summary>
    public byte[] Edges(int subject) => edges[subject];

    private static IEnumerable<T> Pick<T>(IEnumerable<LearningText> texts, Func<LearningText, int, T> value) =>
        texts.SelectMany(text => Enumerable.Range(0, text.Weights.Count).Where(i => text.Weights[i] > 0).Select(i => value(text, i)));

    private byte[] Values(IEnumerable<LearningText> texts, (int Column, int Offset) subject)
    {
        byte[] values = new byte[Text.Length];
        int row = 0;
        foreach (LearningText text in texts)
        {
            byte[] column = text.Table[subject.Column];
            for (int i = 0; i < text.Weights.Count; i++)
            {
                if (text.Weights[i] > 0)
                    values[row++] = column[FeatureTable.Margin + i + subject.Offset];
            }
        }
        return values;
    }

    private static (byte[] Bins, byte[] Edges) Bin(byte[] values)
    {
        int[] counts = new int[256];
        foreach (byte value in values)
            counts[value]++;
        int distinct = counts.Count(count => count > 0), greatest = Array.FindLastIndex(counts, count => count > 0);
        var edges = new List<byte>();
        for (int value = 0, sum = 0; value < greatest; value++)
        {
            sum += counts[value];
            if (sum == 0 || (distinct > MostBins && sum < values.Length / MostBins))
                continue;
            edges.Add((byte)value);
            sum = 0;
        }
        for (int i = 0; i < values.Length; i++)
            values[i] = BinOf(values[i]);
        return (values, [.. edges]);

        byte BinOf(byte value)
        {
            int bin = edges.BinarySearch(value);
            return (byte)(bin < 0 ? ~bin : bin);
        }
    }
}
