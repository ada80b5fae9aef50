namespace SeedGen.Text;

/// <summary>The kinds that each line of a page may be, with what speaks for each; <see cref="KindDecoder"/> finds the best path.</summary>
internal sealed class KindLattice(int lines)
{
    private readonly List<KindCandidate>[] candidates = new List<KindCandidate>[lines];

    public int Lines => candidates.Length;

    /// <summary>What line <paramref name="i"/> may be; at least one.</summary>
    public IReadOnlyList<KindCandidate> this[int i] => candidates[i];

    public void Add(int i, KindCandidate candidate) => (candidates[i] ??= []).Add(candidate);
}
