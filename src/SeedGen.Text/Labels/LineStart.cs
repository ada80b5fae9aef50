namespace SeedGen.Text;

/// <summary>What a line begins with.</summary>
internal enum LineStart
{
    /// <summary>A mark that is none of the others.</summary>
    Other,

    Lower,
    Upper,

    /// <summary>A letter without case.</summary>
    Letter,

    Digit,
    Quotation,

    /// <summary>A bullet or dash, and a space behind it.</summary>
    Bullet,
}
