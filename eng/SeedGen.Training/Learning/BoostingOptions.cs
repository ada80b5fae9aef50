namespace SeedGen.Training;

/// <summary>How trees are boosted. The values were chosen by cross-validation.</summary>
/// <param name="Trees">How many trees.</param>
/// <param name="Depth">The questions of a tree.</param>
/// <param name="Rate">How much of what a tree says is taken.</param>
/// <param name="Shrinkage">How much evidence leaves need: the L2 penalty of their values.</param>
/// <param name="Seed">What the draws of rows and columns begin with.</param>
internal sealed record BoostingOptions(int Trees, int Depth, double Rate, double Shrinkage, int Seed)
{
    /// <summary>The share of the columns that a tree chooses from.</summary>
    public double ColumnShare { get; init; } = 0.25;

    /// <summary>The share of the rows that a tree's questions are chosen by; its leaves are filled by all.</summary>
    public double RowShare { get; init; } = 0.5;
}
