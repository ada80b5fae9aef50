namespace SeedGen;

/// <summary>A heading and the paragraphs under it.</summary>
/// <param name="Heading">Null for the text above the first heading.</param>
/// <param name="Paragraphs">The paragraphs in order; empty where another heading follows at once.</param>
public sealed record Section(string? Heading, ValueList<string> Paragraphs)
{
    /// <summary>The section with these paragraphs, in order.</summary>
    public Section(string? heading, params string[] paragraphs)
        : this(heading, new ValueList<string>(paragraphs))
    {
    }
}
