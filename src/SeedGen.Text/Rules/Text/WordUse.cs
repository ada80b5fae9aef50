namespace SeedGen.Text;

/// <summary>How an article uses a word.</summary>
/// <param name="Count">How often, in any case.</param>
/// <param name="Capitals">How often with a capital.</param>
internal readonly record struct WordUse(int Count, int Capitals)
{
    /// <summary>Whether it stands in the text more than once, and always with a capital.</summary>
    public bool IsName => Count > 1 && Capitals == Count;
}
