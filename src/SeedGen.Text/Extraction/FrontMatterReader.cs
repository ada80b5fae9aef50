namespace SeedGen.Text;

/// <summary>
/// Reads flat front matter: <c>key: value</c>, quoted or not, lists in brackets or on the lines below their key, comments. What is nested
/// under a key is read over; it stays in the article's metadata lines.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>The keys with their values, in order, a list as its items; a key that no field of an article has is left out.</summary>
    public static IEnumerable<LineLabel> Read(IEnumerable<Line> lines)
    {
        LineLabel? key = null;
        foreach (Line line in lines)
        {
            if (IsItem(line))
            {
                if (key is { Value: null } && Scalar(line, line.Part(new TextRange(1, line.Text.Length))) is { } item)
                    yield return key with { Value = item };
                continue;
            }
            if (line.Content.Start > line.Start || line.Text[0] == '#')
                continue;
            key = LabelReader.Read(line);
            if (key is { Value: not null })
            {
                foreach (Excerpt value in Values(line, key))
                    yield return key with { Value = value };
            }
        }
    }

    private static bool IsItem(Line line) => line.Text.StartsWith("- ", StringComparison.Ordinal);

    private static IEnumerable<Excerpt> Values(Line line, LineLabel key)
    {
        TextRange part = new(key.Label.Text.Length, line.Text.Length);
        Excerpt value = WithoutComment(line, line.Part(part));
        if (value.Text.Length < 2 || value.Text[0] != '[' || value.Text[value.Text.Length - 1] != ']')
            return Scalar(line, value) is { } scalar ? [scalar] : [];
        return Inner(line, value).SplitAt(',').Select(item => Scalar(line, item)).OfType<Excerpt>();
    }

    /// <summary>The value without comment and quotes; null where nothing is left, or only the mark of a text on the lines below.</summary>
    private static Excerpt? Scalar(Line line, Excerpt value)
    {
        value = WithoutComment(line, value);
        bool isQuoted = value.Text.Length >= 2 && value.Text[0] is '"' or '\'' && value.Text[value.Text.Length - 1] == value.Text[0];
        if (isQuoted)
            value = Inner(line, value);
        return value.Text is "" or ">" or "|" or ">-" or "|-" or "~" or "null" ? null : value;
    }

    private static Excerpt WithoutComment(Line line, Excerpt value)
    {
        int start = 0;
        if (value.Text.Length > 0 && value.Text[0] is '"' or '\'')
            start = Math.Max(value.Text.IndexOf(value.Text[0], 1), 0);
        int comment = value.Text.IndexOf(" #", start, StringComparison.Ordinal);
        return comment < 0 ? value : Part(line, value, 0, comment);
    }

    private static Excerpt Inner(Line line, Excerpt value) => Part(line, value, 1, value.Text.Length - 1);

    private static Excerpt Part(Line line, Excerpt value, int start, int end)
    {
        int offset = value.Span.Start - line.Content.Start;
        return line.Part(new TextRange(offset + start, offset + end));
    }
}
