namespace SeedGen.Text;

/// <summary>What a labeller says of one line; see <see cref="LabeledLine"/>.</summary>
internal readonly record struct Label(LineKind Kind, double Score, string Evidence)
{
    /// <summary>How sure it is of furniture that only its place gives away.</summary>
    private const double ByPlace = 0.85;

    public Label(LineKind kind, double score)
        : this(kind, score, "")
    {
    }

    /// <summary>A line of the article.</summary>
    public static Label Article(LineKind kind) => new(kind, kind == LineKind.Paragraph ? 0.05 : 0.15);

    /// <summary>A line that a recogniser takes out of the article.</summary>
    public static Label Furniture(Evidence evidence) => new(evidence.Kind, evidence.Strength, evidence.Reason);

    /// <summary>A line that its place takes out of the article.</summary>
    public static Label Furniture(LineKind kind, string reason) => new(kind, ByPlace, reason);
}
