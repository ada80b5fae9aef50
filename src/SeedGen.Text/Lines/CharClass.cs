namespace SeedGen.Text;

/// <summary>What a UTF-16 unit is when a line is read; every unit is exactly one of these.</summary>
/// <remarks>The order counts: up to <see cref="Joined"/> they make words of several units, up to <see cref="Unspaced"/> words.</remarks>
internal enum CharClass : byte
{
    Lower,
    Upper,

    /// <summary>A letter without case, of a script that writes spaces between words.</summary>
    Letter,

    Digit,

    /// <summary>A combining mark or a surrogate half: it belongs to the word that it stands in.</summary>
    Joined,

    /// <summary>A letter or mark of a script that writes no spaces between words: a word of its own.</summary>
    Unspaced,

    Space,
    SentenceEnd,
    Comma,
    Colon,
    Apostrophe,
    Quotation,

    /// <summary>A quotation mark that also parts links.</summary>
    Guillemet,

    /// <summary>What parts the links of a menu, or a title from the site's name.</summary>
    Separator,

    Currency,
    Brace,
    At,
    Other,
}
