using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>The lines of one page that may be its title, as places in the table of weights.</summary>
internal sealed class TitleChoice
{
    private static readonly int Width = TitleFeatures.Sizes.Length;

    private readonly int[] places;

    private TitleChoice(TitleExample example, int[] lines, int[] places, bool[] right)
    {
        Example = example;
        Lines = lines;
        this.places = places;
        Right = right;
    }

    public TitleExample Example { get; }

    /// <summary>The indices of the candidates' lines.</summary>
    public int[] Lines { get; }

    /// <summary>Which of the candidates say the title.</summary>
    public bool[] Right { get; }

    /// <summary>Whether the right answer can be given: one of the candidates is right, or the page has no title.</summary>
    public bool IsPossible => Example.Title < 0 || Array.IndexOf(Right, true) >= 0;

    public static TitleChoice Read(TitleExample example)
    {
        Page page = example.Page;
        var features = new TitleFeatures(page, example.End);
        int[] lines = [.. Enumerable.Range(0, features.Count).Where(features.IsCandidate)];
        int[] places = new int[lines.Length * Width], values = new int[Width];
        for (int candidate = 0; candidate < lines.Length; candidate++)
        {
            features.Read(lines[candidate], values);
            for (int feature = 0; feature < Width; feature++)
                places[(candidate * Width) + feature] = TitleWeights.PlaceOf(feature, values[feature]);
        }
        string? title = example.Title < 0 ? null : page[example.Title].Key;
        return new TitleChoice(example, lines, places, [.. lines.Select(i => page[i].Key == title)]);
    }

    /// <summary>Where the weights of a candidate stand.</summary>
    public ReadOnlySpan<int> PlacesOf(int candidate) => places.AsSpan(candidate * Width, Width);

    public double Score(int candidate, ReadOnlySpan<double> weights)
    {
        double score = 0;
        foreach (int place in PlacesOf(candidate))
            score += weights[place];
        return score;
    }
}
