namespace SeedGen.Text;

/// <summary>
/// A text's lines as its writer meant them: a paragraph that was wrapped to a width is one line, and so are a sentence that a converter has
/// cut at its links, a heading with the rule that Markdown draws under it, a table and a block of source code. In most texts they are the
/// lines of the file.
/// </summary>
internal sealed class LogicalLines
{
    private readonly Line[] inFile;

    /// <summary>For each of <see cref="inFile"/> the index of its line in <see cref="Lines"/>; null where both are the same.</summary>
    private readonly int[]? indices;

    private LogicalLines(Line[] inFile)
    {
        Lines = this.inFile = inFile;
    }

    private LogicalLines(Line[] inFile, Line[] lines, int[] indices) => (this.inFile, Lines, this.indices) = (inFile, lines, indices);

    public Line[] Lines { get; }

    /// <summary>The lines of <paramref name="text"/>.</summary>
    public static LogicalLines Read(string text)
    {
        Line[] inFile = LineReader.Read(text);
        // A text with a directive is read as it is without that line.
        Line[] read = Array.Exists(inFile, line => line.Directive is not null)
            ? Array.FindAll(inFile, line => line.Directive is null)
            : inFile;
        int count = read.Length;
        read = CodeBlocks.Join(text, read);
        Wrapping? wrapping = Wrapping.Of(read);
        InlinePieces? pieces = wrapping is null ? InlinePieces.Of(read) : null;
        bool mayHaveRules = MayHaveRules(text), hasCode = read.Length < count;
        return wrapping is null && pieces is null && !mayHaveRules && !hasCode ? new LogicalLines(inFile)
            : Join(text, inFile, read, wrapping, pieces, mayHaveRules);
    }

    private static LogicalLines Join(string text, Line[] inFile, Line[] read, Wrapping? wrapping, InlinePieces? pieces, bool mayHaveRules)
    {
        Markup markup = MarkupReader.Read(text);
        int lastOfFrontMatter = FrontMatter.LastLineOf(read);
        var lines = new List<Line>();
        int[] indices = new int[inFile.Length];
        for (int first = 0; first < read.Length;)
        {
            int end = read[first].Number <= lastOfFrontMatter ? first + 1 : EndOfLine(read, first, wrapping, pieces, mayHaveRules);
            for (int number = read[first].Number; number <= read[end - 1].LastNumber; number++)
                indices[number - 1] = lines.Count;
            lines.Add(end - first == 1 ? read[first] : Join([.. new ArraySegment<Line>(read, first, end - first)], markup));
            first = end;
        }
        foreach (Line directive in inFile.Where(line => line.Directive is not null))
        {
            indices[directive.Number - 1] = lines.Count;
            lines.Add(directive);
        }
        return new LogicalLines(inFile, [.. lines], indices);
    }

    /// <summary>One past the last of the lines that are one with the line at <paramref name="first"/>.</summary>
    private static int EndOfLine(Line[] read, int first, Wrapping? wrapping, InlinePieces? pieces, bool mayHaveRules)
    {
        if (mayHaveRules && TableRows.EndOf(read, first) is var endOfTable && endOfTable > first)
            return endOfTable;
        int end = pieces?.EndOf(first) ?? first + 1;
        while (wrapping is not null && end < read.Length && wrapping.GoesOn(read[end - 1], read[end]))
            end++;
        return mayHaveRules && end < read.Length && IsUnderlined(read[end - 1], read[end]) ? end + 1 : end;
    }

    /// <summary>The labels of the file's lines, given those of <see cref="Lines"/>.</summary>
    public LabeledLine[] InFile(LabeledLine[] labels)
    {
        if (indices is null)
            return labels;
        var all = new LabeledLine[inFile.Length];
        for (int i = 0; i < all.Length; i++)
        {
            LabeledLine label = labels[indices[i]];
            Line line = label.Line.IsCode ? inFile[i].AsItStands() : inFile[i];
            all[i] = line.IsBlank ? new LabeledLine(line, LineKind.Blank, 0, "")
                : label with { Line = line, GoesOn = inFile[i].Number < label.Line.LastNumber };
        }
        return all;
    }

    /// <summary>
    /// The labels of an article's logical lines, given those of its file's; a directive ends a line here, and lines of source code and
    /// rows of tables are read one by one.
    /// </summary>
    public static LabeledLine[] Join(IReadOnlyList<LabeledLine> labels, string text)
    {
        LabeledLine[] all = [.. labels];
        if (!Array.Exists(all, label => label.GoesOn))
            return all;
        Markup markup = MarkupReader.Read(text);
        var joined = new List<LabeledLine>(all.Length);
        for (int first = 0; first < all.Length;)
        {
            int end = first + 1;
            while (all[end - 1].GoesOn && end < all.Length && !all[end].Line.IsBlank)
                end++;
            var group = new ArraySegment<LabeledLine>(all, first, end - first);
            Line[] lines = [.. group.Select(label => label.Line)];
            if (lines.Length == 1 || all[first].Kind == LineKind.Code || TableRows.Are(lines))
                joined.AddRange(group.Select(label => label with { GoesOn = false }));
            else
                joined.Add(all[first] with { Line = Join(lines, markup), GoesOn = false });
            first = end;
        }
        return [.. joined];
    }

    /// <summary>One line; a rule under it is no word of it, and the rows of a table stay rows.</summary>
    private static Line Join(Line[] lines, Markup markup)
    {
        if (TableRows.Are(lines))
            return new Line(lines, lines, markup, '\n');
        int words = HeadingRank.IsRule(lines[lines.Length - 1].Raw) ? lines.Length - 1 : lines.Length;
        return new Line(lines, new ArraySegment<Line>(lines, 0, words), markup);
    }

    private static bool MayHaveRules(string text) =>
        text.IndexOf("===", StringComparison.Ordinal) >= 0 || text.IndexOf("---", StringComparison.Ordinal) >= 0;

    /// <summary>Whether a rule about as long as <paramref name="line"/> stands below it.</summary>
    private static bool IsUnderlined(Line line, Line below)
    {
        const int MostDifference = 2;
        return HeadingRank.IsRule(below.Raw) && line.Raw.Any(char.IsLetterOrDigit) && Math.Abs(below.Raw.Length - line.Raw.Length) <= MostDifference;
    }
}
