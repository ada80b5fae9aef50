namespace SeedGen.Text;

/// <summary>
/// Finds the most likely kinds of all lines of a page together (Viterbi, 1967): what a line is depends on what the line above it is.
/// </summary>
internal static class KindDecoder
{
    /// <summary>What speaks against furniture below furniture of another kind: it stands in sections, which empty lines part.</summary>
    private const int OtherSection = -300, OtherSectionSetApart = -250;

    /// <summary>What speaks against going on with furniture that does not stand above.</summary>
    private const int NothingToGoOnWith = -1200;

    /// <summary>What speaks against a heading with furniture below it: headings have text below them.</summary>
    private const int HeadingWithoutText = -500;

    /// <summary>The kind of each line; of equal paths, the one that takes the first candidates.</summary>
    public static KindCandidate[] Decode(KindLattice lattice)
    {
        int[][] back = new int[lattice.Lines][];
        int[] best = [];
        for (int i = 0; i < lattice.Lines; i++)
        {
            int[] next = new int[lattice[i].Count];
            back[i] = new int[next.Length];
            int otherSection = lattice.IsSetApart(i) ? OtherSectionSetApart : OtherSection;
            for (int to = 0; to < next.Length; to++)
            {
                KindCandidate candidate = lattice[i][to];
                next[to] = candidate.Score
                    + (i == 0 ? Begin(candidate) : BestStep(lattice[i - 1], best, candidate, otherSection, out back[i][to]));
            }
            best = next;
        }
        return Follow(lattice, back, best);
    }

    private static int Begin(KindCandidate first) => first.GoesOn ? NothingToGoOnWith : 0;

    private static int BestStep(IReadOnlyList<KindCandidate> from, int[] best, KindCandidate to, int otherSection, out int step)
    {
        step = 0;
        int most = int.MinValue;
        for (int i = 0; i < best.Length; i++)
        {
            int sum = best[i] + Transition(from[i].Kind, to, otherSection);
            if (sum > most)
                (step, most) = (i, sum);
        }
        return most;
    }

    private static int Transition(LineKind from, KindCandidate to, int otherSection)
    {
        if (!to.Kind.IsBoilerplate() || from == to.Kind)
            return 0;
        int sum = to.GoesOn ? NothingToGoOnWith : 0;
        return sum + (from.IsBoilerplate() ? otherSection : from == LineKind.Heading ? HeadingWithoutText : 0);
    }

    private static KindCandidate[] Follow(KindLattice lattice, int[][] back, int[] last)
    {
        var path = new KindCandidate[lattice.Lines];
        int at = 0;
        for (int i = 1; i < last.Length; i++)
        {
            if (last[i] > last[at])
                at = i;
        }
        for (int i = lattice.Lines - 1; i >= 0; i--)
        {
            path[i] = lattice[i][at];
            at = back[i][at];
        }
        return path;
    }
}
