namespace SeedGen.Text;

/// <summary>How common a word of a list is, and in how many other words of it it stands.</summary>
/// <param name="place">How many words are commoner.</param>
internal sealed class WordFacts(int place)
{
    /// <summary>How many words are commoner.</summary>
    public int Place { get; } = place;

    /// <summary>How many words it begins.</summary>
    public int WordsBegun { get; private set; }

    /// <summary>How many words it ends.</summary>
    public int WordsEnded { get; private set; }

    /// <summary>How many words it begins whose rest is a word, too.</summary>
    public int CompoundsBegun { get; private set; }

    /// <summary>How many words it ends whose beginning is a word, too.</summary>
    public int CompoundsEnded { get; private set; }

    public void BeginsWord(bool isCompound)
    {
        WordsBegun++;
        CompoundsBegun += isCompound ? 1 : 0;
    }

    public void EndsWord(bool isCompound)
    {
        WordsEnded++;
        CompoundsEnded += isCompound ? 1 : 0;
    }

    public void BeginsCompound() => CompoundsBegun++;

    public void EndsCompound() => CompoundsEnded++;
}
