namespace SeedGen.Text;

/// <summary>How an article uses a word.</summary>
/// <remarks>Four bytes: a text has many words, and where they are counted should stay near the processor.</remarks>
internal readonly struct WordUse
{
    private const int Capital = 1, Small = 2, One = 4;

    private readonly int value;

    private WordUse(int value) => this.value = value;

    /// <summary>How often, in any case.</summary>
    public int Count => value / One;

    /// <summary>Whether it has a capital somewhere.</summary>
    public bool HasCapital => (value & Capital) != 0;

    /// <summary>Whether it has none somewhere.</summary>
    public bool IsSmall => (value & Small) != 0;

    /// <summary>Whether it stands in the text more than once, and always with a capital.</summary>
    public bool IsName => Count > 1 && !IsSmall;

    /// <summary>The use of a word that stands there once more.</summary>
    /// <param name="hasCapital">Whether with a capital.</param>
    public WordUse Again(bool hasCapital) => new((value | (hasCapital ? Capital : Small)) + One);
}
