namespace SeedGen.Text;

/// <summary>What is looked at where a word may be two; each has a few values, counted from 0.</summary>
internal enum SplitFeature
{
    /// <summary>How many words are commoner than the first, by powers of two.</summary>
    PlaceOfFirst,

    /// <summary>How many words are commoner than the second, by powers of two.</summary>
    PlaceOfSecond,

    /// <summary>How many compounds the first begins, by powers of two: none for <c>because</c>, many for <c>water</c>.</summary>
    CompoundsBegun,

    /// <summary>How many compounds the second ends, by powers of two.</summary>
    CompoundsEnded,

    /// <summary>How many words of any kind the first begins, by powers of two: it may be a mere syllable.</summary>
    WordsBegun,

    /// <summary>How many words of any kind the second ends, by powers of two.</summary>
    WordsEnded,

    LettersOfFirst,
    LettersOfSecond,

    /// <summary>What the first ends in: as a rule the first part of a compound has no ending.</summary>
    EndingOfFirst,

    EndingOfSecond,

    /// <summary>Small words or others, with an ending or without: two plain words make compounds, a plain one and a small one hardly.</summary>
    Kinds,
}
