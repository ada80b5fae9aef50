namespace SeedGen.Text;

/// <summary>What a line ends with, closing quotes and brackets passed over.</summary>
internal enum LineEnd
{
    /// <summary>A letter, a digit, or a mark that is none of the others.</summary>
    Other,

    /// <summary>An ellipsis.</summary>
    Cut,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    Colon,
    Exclamation,
    Question,
    FullStop,
}
