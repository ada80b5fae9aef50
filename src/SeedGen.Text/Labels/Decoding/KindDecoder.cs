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
        // For each candidate: the score of the best path that ends with it, and the candidate before it on that path.
        int[] best = new int[lattice.Count], before = new int[lattice.Count];
        for (int i = 0; i < lattice.Lines; i++)
        {
            int otherSection = lattice.IsSetApart(i) ? OtherSectionSetApart : OtherSection;
            for (int to = lattice.First(i); to < lattice.End(i); to++)
            {
                best[to] = lattice[to].Score + (i == 0
                    ? Begin(lattice[to])
                    : BestStep(lattice, i - 1, best, lattice[to], otherSection, out before[to]));
            }
        }
        return Follow(lattice, best, before);
    }

    private static int Begin(in KindCandidate first) => first.GoesOn ? NothingToGoOnWith : 0;

    private static int BestStep(KindLattice lattice, int line, int[] best, in KindCandidate to, int otherSection, out int step)
    {
        step = lattice.First(line);
        int most = int.MinValue, end = lattice.End(line);
        for (int from = step; from < end; from++)
        {
            int sum = best[from] + Transition(lattice[from].Kind, to, otherSection);
            if (sum > most)
                (step, most) = (from, sum);
        }
        return most;
    }

    private static int Transition(LineKind from, in KindCandidate to, int otherSection)
    {
        if (!to.Kind.IsBoilerplate() || from == to.Kind)
            return 0;
        int sum = to.GoesOn ? NothingToGoOnWith : 0;
        return sum + (from.IsBoilerplate() ? otherSection : from == LineKind.Heading ? HeadingWithoutText : 0);
    }

    private static KindCandidate[] Follow(KindLattice lattice, int[] best, int[] before)
    {
        var path = new KindCandidate[lattice.Lines];
        if (path.Length == 0)
            return path;
        int at = lattice.First(path.Length - 1);
        for (int last = at; last < best.Length; last++)
        {
            if (best[last] > best[at])
                at = last;
        }
        for (int i = path.Length - 1; i >= 0; i--)
        {
            path[i] = lattice[at];
            at = before[at];
        }
        return path;
    }
}
