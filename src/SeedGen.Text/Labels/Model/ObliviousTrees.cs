namespace SeedGen.Text;

/// <summary>
/// A sum of oblivious decision trees (Kohavi, 1994): all nodes of a level ask the same question, so that a tree is a table of 2^depth values
/// whose index the answers spell. Integers only: the same sum on every machine.
/// </summary>
/// <param name="depth">The questions of one tree.</param>
/// <param name="questions">Those of the first tree, of the second, and so on.</param>
/// <param name="leaves">The values of the first tree, of the second, and so on, in 1/1024 of a log-odds unit.</param>
/// <param name="start">What every sum begins with.</param>
internal sealed class ObliviousTrees(int depth, Question[] questions, short[] leaves, int start)
{
    public int Depth => depth;

    public IReadOnlyList<Question> Questions => questions;

    public IReadOnlyList<short> Leaves => leaves;

    public int Start => start;

    /// <summary>How many trees there are.</summary>
    public int Count => questions.Length / depth;

    /// <summary>The sum for every line of a page.</summary>
    /// <remarks>Tree by tree over all lines, not line by line over all trees: what a question needs is then looked up once a page.</remarks>
    public int[] Sum(FeatureTable table)
    {
        int lines = table.Lines;
        int[] sums = new int[lines], index = new int[lines];
        for (int i = 0; i < lines; i++)
            sums[i] = start;
        for (int tree = 0; tree < Count; tree++)
        {
            Array.Clear(index, 0, lines);
            for (int level = 0; level < depth; level++)
                Answer(questions[(tree * depth) + level], table, index);
            int first = tree << depth;
            for (int i = 0; i < index.Length; i++)
                sums[i] += leaves[first + index[i]];
        }
        return sums;
    }

    private static void Answer(Question question, FeatureTable table, int[] index)
    {
        byte[] column = table[question.Column];
        int shift = FeatureTable.Margin + question.Offset, threshold = question.Threshold;
        // The sign bit of the difference is the answer: a jump here would cost more than all the rest.
        for (int i = 0; i < index.Length; i++)
            index[i] = (index[i] << 1) | (int)((uint)(threshold - column[i + shift]) >> 31);
    }
}
