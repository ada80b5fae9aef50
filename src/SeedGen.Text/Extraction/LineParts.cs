namespace SeedGen.Text;

/// <summary>Parts of a line as excerpts of the file.</summary>
internal static class LineParts
{
    /// <summary>All that the line says.</summary>
    public static Excerpt Whole(this Line line) => new(line.Text, line.PlaceOf(new TextRange(0, line.Text.Length)), line.Number);

    /// <summary>All of the line as it stands in the file, marks of Markdown or HTML included.</summary>
    public static Excerpt Unchanged(this Line line) => new(line.Raw, line.Content, line.Number);

    /// <summary>
    /// All of the line's text but for the marks of Markdown that make it a heading (<c>##</c>) or a quotation (<c>&gt;</c>).
    /// </summary>
    public static Excerpt Unmarked(this Line line)
    {
        int start = 0;
        while (start < line.Text.Length && line.Text[start] is ('#' or '>'))
            start++;
        bool marks = start > 0 && start < line.Text.Length && (line.Text[start] == ' ' || line.Text[0] == '>');
        return marks ? line.Part(new TextRange(start, line.Text.Length)) : line.Whole();
    }

    /// <summary>The part of <see cref="Line.Text"/> in the range, without white space at its ends.</summary>
    public static Excerpt Part(this Line line, TextRange part)
    {
        int start = part.Start, end = part.End;
        while (start < end && char.IsWhiteSpace(line.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line.Text[end - 1]))
            end--;
        TextRange place = line.PlaceOf(new TextRange(start, end));
        return new Excerpt(line.Text.Substring(start, end - start), place, line.NumberAt(place.Start));
    }

    /// <summary>
    /// The parts of <paramref name="words"/> between <paramref name="separators"/>, without white space at their ends and without empty
    /// ones.
    /// </summary>
    public static IEnumerable<Excerpt> SplitAt(this Excerpt words, params char[] separators)
    {
        int start = 0;
        foreach (string part in words.Text.Split(separators))
        {
            int first = start + (part.Length - part.TrimStart().Length);
            int length = part.Trim().Length;
            if (length > 0)
                yield return words.Part(new TextRange(first, first + length));
            start += part.Length + 1;
        }
    }

    /// <summary>
    /// The part of <see cref="Excerpt.Text"/> in the range. Where marks stand between the words, its place is that of the whole excerpt.
    /// </summary>
    public static Excerpt Part(this Excerpt words, TextRange part)
    {
        bool isUnchanged = words.Span.Length == words.Text.Length;
        int start = words.Span.Start;
        return new Excerpt(
            words.Text.Substring(part.Start, part.Length),
            isUnchanged ? new TextRange(start + part.Start, start + part.End) : words.Span,
            words.Line);
    }
}
