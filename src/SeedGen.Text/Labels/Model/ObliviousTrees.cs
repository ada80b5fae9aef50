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

    /// <summary>Each column and offset that is asked for: there are fewer of them than questions.</summary>
    private readonly (byte Column, sbyte Offset)[] views = [.. questions.Select(View).Distinct()];

    /// <summary>By question: where its column and offset stand among <see cref="views"/>.</summary>
    private readonly int[] viewOf = ReadPlaces([.. questions.Select(View)]);

    private readonly HashSet<byte> columns = [.. questions.Select(question => question.Column)];

    public int Depth => depth;

    public IReadOnlyList<Question> Questions => questions;

    public IReadOnlyList<short> Leaves => leaves;

    public int Start => start;

    /// <summary>How many trees there are.</summary>
    public int Count => questions.Length / depth;

    /// <summary>Whether any question asks for the column.</summary>
    public bool Ask(int column) => columns.Contains((byte)column);

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
        ulong[][] values = Array.ConvertAll(views, view => table.OfNeighbors(view.Column, view.Offset));
        var paths = new ulong[table.Eights];
        var pathOfLine = new byte[8 * table.Eights];
        for (int tree = 0, question = 0; tree < Count; tree++)
        {
            Array.Clear(paths, 0, paths.Length);
            for (int level = 0; level < depth; level++, question++)
                Answer(values[viewOf[question]], questions[question].Threshold, paths);
            Buffer.BlockCopy(paths, 0, pathOfLine, 0, pathOfLine.Length);
            for (int i = 0; i < sums.Length; i++)
                sums[i] += leaves[(tree << depth) + pathOfLine[i]];
        }
        return sums;
    }

    /// <summary>Adds to the path of each line whether its value exceeds the threshold.</summary>
    private static void Answer(ulong[] values, byte threshold, ulong[] paths)
    {
        ulong missing = EveryByte * (ulong)(0x7F - (threshold & 0x7F)), belowHalf = threshold < 0x80 ? ulong.MaxValue : 0;
        for (int i = 0; i < paths.Length && i < values.Length; i++)
        {
            ulong value = values[i];
            // A byte's low bits and what the threshold lacks to 127 carry into its high bit where they exceed the threshold. A threshold below
            // half is exceeded by all bytes from there on, too; another one by such bytes alone.
            ulong carried = (value & ~HighBits) + missing;
            ulong answers = (carried & value) | ((carried | value) & belowHalf);
            paths[i] = (paths[i] << 1) | ((answers & HighBits) >> 7);
        }
    }

    private static (byte, sbyte) View(Question question) => (question.Column, question.Offset);

    /// <summary>Where each stands among all, in the order in which they come up first.</summary>
    private static int[] ReadPlaces((byte, sbyte)[] views)
    {
        var places = new Dictionary<(byte, sbyte), int>();
        foreach ((byte, sbyte) view in views)
        {
            if (!places.ContainsKey(view))
                places.Add(view, places.Count);
        }
        return Array.ConvertAll(views, view => places[view]);
    }
}
