namespace SeedGen.Text;

/// <summary>
/// A sum of oblivious decision trees: all nodes of a level ask the same question, so that a tree is a table of 2^depth values whose index
/// the answers spell. Integers only.
/// </summary>
internal sealed class ObliviousTrees(int depth, Question[] questions, short[] leaves, int start)
{
    public int Depth { get; } = depth;
    public Question[] Questions { get; } = questions;
    public short[] Leaves { get; } = leaves;
    public int Start { get; } = start;

    public int Count => Questions.Length / Depth;

    /// <summary>The sum for every line of the page, in 1/1024 of a log-odds unit.</summary>
    public int[] Sum(FeatureTable table)
    {
        int n = table.Lines;
        var sums = new int[n];
        var index = new int[n];
        for (int i = 0; i < n; i++)
            sums[i] = Start;
        for (int tree = 0; tree < Count; tree++)
        {
            Array.Clear(index, 0, n);
            for (int level = 0; level < Depth; level++)
            {
                Question q = Questions[(tree * Depth) + level];
                byte[] column = table[q.Column];
                int shift = FeatureTable.Margin + q.Offset;
                int threshold = q.Threshold;
                for (int i = 0; i < n; i++)
                    index[i] = (index[i] << 1) | (int)((uint)(threshold - column[i + shift]) >> 31);
            }
            int first = tree << Depth;
            for (int i = 0; i < n; i++)
                sums[i] += Leaves[first + index[i]];
        }
        return sums;
    }
}

/// <summary>Whether the feature <paramref name="Column"/> of the line <paramref name="Offset"/> lines below is greater than a threshold.</summary>
internal readonly record struct Question(byte Column, sbyte Offset, byte Threshold);
