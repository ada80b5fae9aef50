namespace SeedGen.Text;

/// <summary>The kinds that each line of a page may be, with what speaks for each; <see cref="KindDecoder"/> finds the best path.</summary>
internal sealed class KindLattice(Page page)
{
    private readonly List<KindCandidate>[] candidates = new List<KindCandidate>[page.Lines.Length];

    public int Lines => candidates.Length;

    /// <summary>What line <paramref name="i"/> may be; at least one.</summary>
    public IReadOnlyList<KindCandidate> this[int i] => candidates[i];

    /// <summary>Whether an empty line stands above line <paramref name="i"/>.</summary>
    public bool IsSetApart(int i) => page[i].GapBefore > 0;

    public void Add(int i, KindCandidate candidate) => (candidates[i] ??= []).Add(candidate);
}
