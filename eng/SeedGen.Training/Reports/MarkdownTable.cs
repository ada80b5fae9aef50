namespace SeedGen.Training;

/// <summary>A table in Markdown: the first column to the left, the others, which are figures, to the right.</summary>
/// <param name="head">The names of the columns.</param>
internal sealed class MarkdownTable(params IReadOnlyList<string> head)
{
    private readonly List<IReadOnlyList<string>> rows = [];

    /// <summary>Whether the last column is prose, not figures.</summary>
    public bool EndsInProse { get; init; }

    public void Add(params IReadOnlyList<string> cells) => rows.Add(cells);

    /// <summary>The lines of the table, <c>\n</c> between two and none behind the last.</summary>
    public override string ToString() =>
        string.Join('\n', [Line(head), Line([.. head.Select((_, column) => IsProse(column) ? "---" : "---:")]), .. rows.Select(Line)]);

    private bool IsProse(int column) => column == 0 || (EndsInProse && column == head.Count - 1);

    private static string Line(IReadOnlyList<string> cells) => "| " + string.Join(" | ", cells) + " |";
}
