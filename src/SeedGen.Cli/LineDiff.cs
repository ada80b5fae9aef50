namespace SeedGen.Cli;

/// <summary>Lines that give way to others; both ranges are half-open and count from 0.</summary>
internal readonly record struct Change(int OldStart, int OldEnd, int NewStart, int NewEnd);

/// <summary>
/// The fewest lines to delete and insert that make one text of another: E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”,
/// Algorithmica 1 (1986), the greedy form.
/// </summary>
internal static class LineDiff
{
    /// <summary>Texts that differ in more lines are shown as one change: the search takes time and memory by the square of them.</summary>
    private const int MostSteps = 2_000;

    /// <summary>The changes in order, neighbours joined.</summary>
    public static List<Change> Find(string[] old, string[] next)
    {
        int head = 0, tail = 0, shorter = Math.Min(old.Length, next.Length);
        while (head < shorter && old[head] == next[head])
            head++;
        while (tail < shorter - head && old[^(tail + 1)] == next[^(tail + 1)])
            tail++;
        var changes = new List<Change>();
        foreach ((int x, int y, bool deletes) in Steps(old[head..^tail], next[head..^tail]))
            Add(changes, head + x, head + y, deletes);
        return changes;
    }

    private static void Add(List<Change> changes, int x, int y, bool deletes)
    {
        var step = new Change(x, deletes ? x + 1 : x, y, deletes ? y : y + 1);
        if (changes.Count > 0 && changes[^1].OldEnd == step.OldStart && changes[^1].NewEnd == step.NewStart)
            changes[^1] = changes[^1] with { OldEnd = step.OldEnd, NewEnd = step.NewEnd };
        else
            changes.Add(step);
    }

    /// <summary>Each deleted or inserted line in order, with where it stands in either text.</summary>
    private static List<(int X, int Y, bool Deletes)> Steps(string[] old, string[] next)
    {
        int most = old.Length + next.Length;
        int[] farthest = new int[(2 * most) + 2]; // how far each diagonal x - y = k was followed, at k + most
        var rounds = new List<int[]>();
        for (int d = 0; d <= Math.Min(most, MostSteps); d++)
        {
            rounds.Add(farthest[(most - d)..(most + d + 2)]);
            for (int k = -d; k <= d; k += 2)
            {
                bool inserts = k == -d || (k != d && farthest[most + k - 1] < farthest[most + k + 1]);
                int x = inserts ? farthest[most + k + 1] : farthest[most + k - 1] + 1;
                while (x < old.Length && x - k < next.Length && old[x] == next[x - k])
                    x++;
                farthest[most + k] = x;
                if (x >= old.Length && x - k >= next.Length)
                    return Back(rounds, old.Length, next.Length);
            }
        }
        return [.. old.Select((_, x) => (x, 0, true)), .. next.Select((_, y) => (old.Length, y, false))];
    }

    /// <summary>Walks the rounds back from the ends of both texts.</summary>
    private static List<(int X, int Y, bool Deletes)> Back(List<int[]> rounds, int x, int y)
    {
        var steps = new List<(int, int, bool)>();
        for (int d = rounds.Count - 1; d > 0; d--)
        {
            // The diagonal k of a round with d steps is kept at k + d.
            int k = x - y;
            bool inserts = k == -d || (k != d && rounds[d][k - 1 + d] < rounds[d][k + 1 + d]);
            int before = inserts ? k + 1 : k - 1;
            x = rounds[d][before + d];
            y = x - before;
            steps.Add((x, y, !inserts));
        }
        steps.Reverse();
        return steps;
    }
}
