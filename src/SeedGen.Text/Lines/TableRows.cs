namespace SeedGen.Text;

/// <summary>
/// Finds the rows of a table as GitHub’s Markdown has them (its specification, section 4.10). One most of whose cells are links is none: pages
/// lay out their menus so.
/// </summary>
internal static class TableRows
{
    private static readonly CharSet OfDelimiterRow = new("|-: ");

    /// <summary>One past the last row of the table that begins at <paramref name="first"/>; <paramref name="first"/> where none does.</summary>
    public static int EndOf(IReadOnlyList<Line> lines, int first)
    {
        if (!IsRow(lines[first]) || first + 1 >= lines.Count || !IsDelimiterRow(lines[first + 1]) || IsDelimiterRow(lines[first]))
            return first;
        int end = first + 2, cells = 0, links = 0;
        Count(lines[first], ref cells, ref links);
        for (; end < lines.Count && IsRow(lines[end]) && !IsDelimiterRow(lines[end]); end++)
            Count(lines[end], ref cells, ref links);
        return links * 2 > cells ? first : end;
    }

    /// <summary>Whether <paramref name="lines"/> are the rows of a table, and nothing else.</summary>
    public static bool Are(IReadOnlyList<Line> lines) => EndOf(lines, 0) == lines.Count;

    /// <summary>Whether <paramref name="line"/> is what stands between a table's head and its rows.</summary>
    private static bool IsDelimiterRow(Line line) =>
        !line.IsBlank && line.Raw[0] is '|' or '-' or ':' && line.Raw.IndexOf('|') >= 0 && line.Raw.IndexOf('-') >= 0
        && line.Raw.All(OfDelimiterRow.Contains);

    private static bool IsRow(Line line) => !line.PartsSentences && line.Raw.IndexOf('|') >= 0;

    private static void Count(Line row, ref int cells, ref int links)
    {
        foreach (string cell in row.Raw.Split('|'))
        {
            cells += cell.Any(char.IsLetterOrDigit) ? 1 : 0;
            links += cell.IndexOf("](", StringComparison.Ordinal) >= 0 ? 1 : 0;
        }
    }
}
