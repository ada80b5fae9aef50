namespace SeedGen.Text;

/// <summary>What a labeller says of one line; see <see cref="LabeledLine"/>.</summary>
internal readonly record struct Label(LineKind Kind, double Score, string Evidence)
{
    /// <summary>How sure it is of furniture that only its place gives away.</summary>
    private const double ByPlace = 0.85;

    /// <summary>How likely a paragraph, and any other part of the article, is furniture after all.</summary>
    private const double Paragraph = 0.05, OtherPart = 0.15;

    /// <summary>A line of the article.</summary>
    public static Label Article(LineKind kind) => new(kind, kind == LineKind.Paragraph ? Paragraph : OtherPart, "");

    /// <summary>A line that a recogniser takes out of the article.</summary>
    public static Label Furniture(Evidence evidence) => new(evidence.Kind, evidence.Strength, evidence.Reason);

    /// <summary>A line that its place takes out of the article.</summary>
    public static Label Furniture(LineKind kind, string reason) => new(kind, ByPlace, reason);

    /// <summary><paramref name="line"/> with this label.</summary>
    public LabeledLine On(Line line) => new(line, Kind, Score, Evidence);
}
