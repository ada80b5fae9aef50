namespace SeedGen.Training;

/// <summary>A labelled page.</summary>
/// <param name="Head">What is known of the page as a whole.</param>
/// <param name="Gold">The fields that its article should get.</param>
/// <param name="Lines">Its lines in order.</param>
internal sealed record CorpusPage(PageHead Head, PageGold Gold, IReadOnlyList<CorpusLine> Lines)
{
    /// <summary>The page as if it had come without its first line, which on most pages is the title of the browser's window.</summary>
    public CorpusPage WithoutFirstLine() => this with { Lines = [.. Lines.Skip(1)] };
}

/// <summary>What is known of a page as a whole. Only <paramref name="Id"/> and <paramref name="Group"/> are always there.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Group">Pages that resemble each other share a group: no fold is learned from what the next is measured on.</param>
/// <param name="Set">Where it came from.</param>
/// <param name="Type">The type of page: <c>article</c>, <c>forum</c>, …</param>
/// <param name="Site">Its site.</param>
/// <param name="Lang">The language it is written in.</param>
/// <param name="Url">Its address.</param>
/// <param name="Render">How its lines were made of its markup.</param>
internal sealed record PageHead(
    string Id, int Group, string? Set = null, string? Type = null, string? Site = null, string? Lang = null, string? Url = null,
    string? Render = null)
{
    /// <summary>The fields that pages are selected and grouped by.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["id", "grp", "set", "type", "site", "lang", "url", "render"];

    /// <summary>The value of one of <see cref="Fields"/>; <c>None</c> where the page has none.</summary>
    public string this[string field] => field switch
    {
        "id" => Id,
        "grp" => $"{Group}",
        "set" => Set ?? None,
        "type" => Type ?? None,
        "site" => Site ?? None,
        "lang" => Lang ?? None,
        "url" => Url ?? None,
        "render" => Render ?? None,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    private const string None = "None";
}

/// <summary>The fields that a page's article should get; null where the page, or who labelled it, says nothing.</summary>
/// <param name="Title">The title.</param>
/// <param name="Author">The author or authors.</param>
/// <param name="PublishDate">The day it was published, ISO 8601, perhaps with a time.</param>
internal sealed record PageGold(string? Title = null, string? Author = null, string? PublishDate = null);
