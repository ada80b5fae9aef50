using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>A page whose title is known.</summary>
/// <param name="Page">The page.</param>
/// <param name="End">The index of the text's first line; best where the labeller sees it, so that its mistakes are learned from.</param>
/// <param name="Title">The index of a line that is the title, as every line with its key is; -1 where the page has none.</param>
/// <param name="Group">What pages of one site share: they must not stand on both sides of a cross-validation.</param>
/// <param name="Weight">How much the page counts.</param>
internal sealed record TitleExample(Page Page, int End, int Title, int Group, double Weight = 1);
