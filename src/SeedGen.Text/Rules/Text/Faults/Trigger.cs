namespace SeedGen.Text;

/// <summary>What may begin at a character, as far as the character alone says: which rules are worth asking there.</summary>
[Flags]
internal enum Trigger
{
    /// <summary>A character of good text.</summary>
    None,

    Replacement = 1,
    Control = 1 << 1,
    Escape = 1 << 2,
    Bidi = 1 << 3,
    Invisible = 1 << 4,
    Form = 1 << 5,
    Uncomposed = 1 << 6,

    /// <summary>In front of what a code page reads a byte of UTF-8 as stands what it reads a first byte as.</summary>
    Misread = 1 << 7,

    /// <summary>A letter behind one of another alphabet.</summary>
    MixedAlphabets = 1 << 8,

    Tag = 1 << 9,
    Entity = 1 << 10,
    Bracket = 1 << 11,
    Brace = 1 << 12,
    Percent = 1 << 13,
    Dollar = 1 << 14,
    Markup = 1 << 15,
    Tick = 1 << 16,

    /// <summary>What harms a file wherever it stands.</summary>
    Damage = Replacement | Control | Escape | Bidi | Invisible | Misread,

    /// <summary>All that a rule may ask for.</summary>
    Any = (1 << 17) - 1,

    /// <summary>What a code page may read the first byte of a UTF-8 sequence as.</summary>
    FirstByte = 1 << 17,

    /// <summary>What a code page may read another byte of a UTF-8 sequence as.</summary>
    NextByte = 1 << 18,

    Latin = 1 << 19,
    Cyrillic = 1 << 20,
    Greek = 1 << 21,
    Alphabet = Latin | Cyrillic | Greek,
}
