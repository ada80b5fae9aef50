namespace SeedGen.Text;

/// <summary>
/// A sum of oblivious decision trees (Kohavi, 1994): all nodes of a level ask the same question, so that a tree is a table of 2^depth values
/// whose index the answers spell. Integers only: the same sum on every machine.
/// </summary>
/// <param name="depth">The questions of one tree; at most eight.</param>
/// <param name="questions">Those of the first tree, of the second, and so on.</param>
/// <param name="leaves">The values of the first tree, of the second, and so on, in 1/1024 of a log-odds unit.</param>
/// <param name="start">What every sum begins with.</param>
internal sealed class ObliviousTrees(int depth, Question[] questions, short[] leaves, int start)
{
    private const ulong EveryByte = 0x0101_0101_0101_0101, HighBits = 0x80 * EveryByte;

    public int Depth => depth;

    public IReadOnlyList<Question> Questions => questions;

    public IReadOnlyList<short> Leaves => leaves;

    public int Start => start;

    /// <summary>How many trees there are.</summary>
    public int Count => questions.Length / depth;

    /// <summary>The sum for every line of a page.</summary>
    /// <remarks>
    /// Tree by tree over all lines, and eight lines at a time: a byte each of a word holds what eight lines have in a column, and how far
    /// they have come in the tree.
    /// </remarks>
    public int[] Sum(FeatureTable table)
    {
        int[] sums = new int[table.Lines];
        for (int i = 0; i < sums.Length; i++)
            sums[i] = start;
        var eights = new ulong[table.Eights];
        for (int tree = 0; tree < Count; tree++)
        {
            Array.Clear(eights, 0, eights.Length);
            for (int level = 0; level < depth; level++)
                Answer(questions[(tree * depth) + level], table, eights);
            Add(tree << depth, eights, sums);
        }
        return sums;
    }

    private void Add(int first, ulong[] eights, int[] sums)
    {
        int next = 0;
        foreach (ulong eight in eights)
        {
            ulong rest = eight;
            for (int end = Math.Min(sums.Length, next + 8); next < end; rest >>= 8)
                sums[next++] += leaves[first + (int)(rest & byte.MaxValue)];
        }
    }

    private static void Answer(Question question, FeatureTable table, ulong[] eights)
    {
        ulong[] column = table.Packed(question.Column);
        int first = FeatureTable.Margin + question.Offset, word = first / 8, shift = first % 8 * 8;
        bool isAboveHalf = question.Threshold >= 0x80;
        ulong missing = EveryByte * (ulong)(0x7F - (question.Threshold & 0x7F));
        for (int i = 0; i < eights.Length; i++)
        {
            ulong values = column[i + word];
            if (shift != 0)
                values = (values >> shift) | (column[i + word + 1] << (64 - shift));
            // A byte's low bits and what the threshold lacks to 127 carry into its high bit where they exceed the threshold.
            ulong carried = (values & ~HighBits) + missing;
            ulong answers = isAboveHalf ? carried & values : carried | values;
            eights[i] = (eights[i] << 1) | ((answers & HighBits) >> 7);
        }
    }
}
