namespace SeedGen.Text;

/// <summary>
/// What a user may say of a text before it is read. An article depends on its text and on these alone; equal by value, so that generator
/// and analyzer can tell that they read the same.
/// </summary>
public sealed record ReadOptions
{
    /// <summary>What holds where nothing is set.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The ISO 639-1 code of the text's language; null, the default, to tell it from the text.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Words of the user's own pages' furniture: a line that has such a phrase, case and punctuation apart, is no part of the article.
    /// </summary>
    public ValueList<string> BoilerplatePhrases { get; init; } = ValueList<string>.Empty;

    /// <summary>The name of the site that the text comes from, which its title may carry; null where it is not known.</summary>
    public string? SiteName { get; init; }

    /// <summary>The order of the numbers in <c>03/04/2024</c>; unknown, the default, to tell it from the text.</summary>
    internal DateOrder DateOrder { get; init; }
}
