namespace SeedGen.Text;

/// <summary>The kinds that each line of a page may be, with what speaks for each; <see cref="KindDecoder"/> finds the best path.</summary>
internal sealed class KindLattice(Page page)
{
    /// <summary>Few lines may be more than that.</summary>
    private const int CandidatesOfLine = 4;

    private readonly int[] ends = new int[page.Lines.Length];
    private KindCandidate[] candidates = new KindCandidate[CandidatesOfLine * (page.Lines.Length + 1)];
    private int count;

    public int Lines => ends.Length;

    /// <summary>How many candidates all lines have together.</summary>
    public int Count => count;

    /// <summary>The candidate with this number; those of a line follow those of the line before.</summary>
    public ref readonly KindCandidate this[int candidate] => ref candidates[candidate];

    /// <summary>The number of the first candidate of line <paramref name="i"/>.</summary>
    public int First(int i) => i == 0 ? 0 : ends[i - 1];

    /// <summary>One past the number of its last; a line has at least one.</summary>
    public int End(int i) => ends[i];

    /// <summary>Whether an empty line stands above line <paramref name="i"/>.</summary>
    public bool IsSetApart(int i) => page[i].GapBefore > 0;

    /// <summary>Adds what line <paramref name="i"/> may be; lines are to be filled in order.</summary>
    public void Add(int i, in KindCandidate candidate)
    {
        if (count == candidates.Length)
            Array.Resize(ref candidates, count * 2);
        candidates[count++] = candidate;
        ends[i] = count;
    }
}
