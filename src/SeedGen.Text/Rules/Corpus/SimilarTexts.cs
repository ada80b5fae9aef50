namespace SeedGen.Text;

/// <summary>What a file's body is like.</summary>
/// <param name="Original">The index of the first file before it that is like it; −1 where none is.</param>
/// <param name="Similarity">How like, from 0 to 1; 1 for the same body.</param>
internal readonly record struct Likeness(int Original, double Similarity)
{
    public static readonly Likeness None = new(-1, 0);

    public bool IsSame => Original >= 0 && Similarity >= 1;
}

/// <summary>Finds bodies that are like another's, in time linear in the number of files.</summary>
internal static class SimilarTexts
{
    /// <summary>
    /// From here on two texts are versions of one. It is the point where the bands that FineWeb deduplicates by (14 of 8 rows) begin to take
    /// texts for copies, (1/14)^(1/8) ≈ .72: about one word in thirty changed here and there, or a sixth of the text added.
    /// </summary>
    public const double Threshold = 0.72;

    public static Likeness[] Find(CorpusFile[] files, Similarities similarities)
    {
        var bodies = new Dictionary<string, int>(StringComparer.Ordinal);
        var bands = new BandTable(files.Length * MinHash.Bands);
        var found = new Likeness[files.Length];
        for (int i = 0; i < files.Length; i++)
        {
            ArticleFacts facts = files[i].Facts;
            if (facts.Body.Length > 0 && bodies.TryGetValue(facts.Body, out int same))
            {
                found[i] = new Likeness(same, 1);
                continue;
            }
            bodies[facts.Body] = i;
            found[i] = Nearest(files, i, bands, similarities);
        }
        return found;
    }

    private static Likeness Nearest(CorpusFile[] files, int i, BandTable bands, Similarities similarities)
    {
        ArticleFacts facts = files[i].Facts;
        var candidates = new HashSet<int>();
        for (int band = 0; band < facts.Bands.Length; band++)
            bands.Join(band, facts.Bands[band], i, candidates);
        foreach (int candidate in candidates.OrderBy(candidate => candidate))
        {
            double similarity = similarities.Of(files[candidate].Facts, facts);
            if (similarity >= Threshold)
                return new Likeness(candidate, Math.Min(similarity, 0.99));
        }
        return Likeness.None;
    }
}
