namespace SeedGen.Training;

/// <summary>A form in which a page's article may come, to learn titles from.</summary>
/// <param name="Page">The page in that form.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="BlankLines">Whether it has its empty lines.</param>
/// <param name="IsStartGiven">Whether the text begins where the labels say rather than where the labeller sees it.</param>
/// <param name="HasTitle">Whether its title is in it.</param>
internal sealed record TitleText(
    CorpusPage Page, double Weight, bool BlankLines = true, bool IsStartGiven = false, bool HasTitle = true);
