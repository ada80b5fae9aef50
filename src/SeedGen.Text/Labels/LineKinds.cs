namespace SeedGen.Text;

/// <summary>The questions that everyone asks of a <see cref="LineKind"/>.</summary>
public static class LineKinds
{
    private static readonly string[] Names = Enum.GetValues(typeof(LineKind)).Cast<LineKind>()
        .Select(kind => kind.IsBoilerplate() ? "Boilerplate/" + kind : kind.ToString())
        .ToArray();

    /// <summary>Whether lines of this kind are no part of the article.</summary>
    public static bool IsBoilerplate(this LineKind kind) => kind >= LineKind.Navigation;

    /// <summary>Whether a sentence or a quotation may run on from one line of this kind into the next.</summary>
    internal static bool IsRunningText(this LineKind kind) => kind is LineKind.Paragraph or LineKind.Quote;

    /// <summary>Whether lines of this kind are what a reader of the article reads.</summary>
    internal static bool IsRead(this LineKind kind) => kind.IsRunningText()
        || kind is LineKind.Title or LineKind.Subtitle or LineKind.Heading or LineKind.Highlight or LineKind.Caption;

    /// <summary>The kind's name as reports and records write it: <c>Paragraph</c>, <c>Boilerplate/Comments</c>.</summary>
    public static string Name(this LineKind kind) => Names[(int)kind];
}
