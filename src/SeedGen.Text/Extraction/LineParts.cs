namespace SeedGen.Text;

/// <summary>Parts of a line as excerpts of the file.</summary>
internal static class LineParts
{
    /// <summary>All of the line's text.</summary>
    public static Excerpt Whole(this Line line) => new(line.Text, line.Content, line.Number);

    /// <summary>The part of <see cref="Line.Text"/> in the range, without white space at its ends.</summary>
    public static Excerpt Part(this Line line, TextRange part)
    {
        int start = part.Start, end = part.End;
        while (start < end && char.IsWhiteSpace(line.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line.Text[end - 1]))
            end--;
        int origin = line.Content.Start;
        return new Excerpt(line.Text.Substring(start, end - start), new TextRange(origin + start, origin + end), line.Number);
    }
}
