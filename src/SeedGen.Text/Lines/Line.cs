using System.Text;

namespace SeedGen.Text;

/// <summary>One line of a seed's text, with its place in the file. Nothing downstream searches for a position again.</summary>
/// <remarks>What a reader takes for one line may be several in the file: <see cref="LogicalLines"/>.</remarks>
public sealed record Line
{
    internal Line(string source, int number, int start, int end, int endWithBreak, Markup markup = Markup.None)
    {
        Number = LastNumber = number;
        Start = start;
        End = end;
        EndWithBreak = endWithBreak;
        int first = start, last = end;
        while (first < last && IsLayout(source[first]))
            first++;
        while (last > first && IsLayout(source[last - 1]))
            last--;
        if (SuppressionComment.StandsIn(source, first, last))
        {
            Directive = source.Substring(first, last - first);
            first = last = end;
        }
        Content = new TextRange(first, last);
        Raw = Text = source.Substring(first, last - first);
        if (LineMarks.Read(Raw, markup) is { } marks)
            (Text, Places, IsPicture, IsWordless) = Words(marks, i => Content.Start + i);
    }

    /// <summary>One line over several of a file, none of them blank.</summary>
    /// <param name="parts">The file's lines, in order.</param>
    /// <param name="words">Those of them that have its words; the others are ornament.</param>
    /// <param name="markup">What is no words in them.</param>
    /// <param name="separator">What stands between two of them: a space, where none may stand, too; or a line feed.</param>
    internal Line(IReadOnlyList<Line> parts, IReadOnlyList<Line> words, Markup markup, char separator = ' ')
    {
        Line first = parts[0], last = parts[parts.Count - 1];
        (Number, LastNumber) = (first.Number, last.Number);
        (Start, End, EndWithBreak) = (first.Start, last.End, last.EndWithBreak);
        Content = new TextRange(words[0].Content.Start, words[words.Count - 1].Content.End);
        var raw = new StringBuilder();
        var at = new List<int>();
        foreach (Line line in words)
        {
            if (at.Count > 0 && (separator == '\n' || IsParted(raw, line.Raw)))
            {
                raw.Append(separator);
                at.Add(at[at.Count - 1] + 1);
            }
            raw.Append(line.Raw);
            at.AddRange(Enumerable.Range(line.Content.Start, line.Content.Length));
        }
        Raw = raw.ToString();
        IsTable = separator == '\n';
        (Text, Places) = (Raw, new(at));
        if (LineMarks.Read(Raw, markup) is { } marks)
            (Text, Places, IsPicture, IsWordless) = Words(marks, i => at[i]);
        Parts = new(parts);
    }

    /// <summary>A block of source code, from the line of its opening fence to that of its closing one.</summary>
    internal Line(string source, Line first, Line last)
    {
        (Number, LastNumber) = (first.Number, last.Number);
        (Start, End, EndWithBreak) = (first.Start, last.End, last.EndWithBreak);
        Content = new TextRange(first.Content.Start, last.Content.End);
        Raw = Text = source.Substring(Content.Start, Content.Length);
        IsCode = true;
    }

    /// <summary>The line's number in the file, from 1; of a line over several, the first's.</summary>
    public int Number { get; }

    /// <summary>The number of the last line in the file that it is made of; else <see cref="Number"/>.</summary>
    internal int LastNumber { get; }

    /// <summary>The offset of the line's first UTF-16 unit.</summary>
    public int Start { get; }

    /// <summary>The offset one past the line's last unit, its line break not counted.</summary>
    public int End { get; }

    /// <summary>The offset one past the line break: the next line's <see cref="Start"/>.</summary>
    public int EndWithBreak { get; }

    /// <summary>The range of <see cref="Raw"/>; empty, at the line's end, on a blank line.</summary>
    public TextRange Content { get; }

    /// <summary>
    /// The line as it stands in the file without white space (and byte order marks) at its two ends; empty on a blank line.
    /// </summary>
    public string Raw { get; }

    /// <summary>
    /// What the line says: <see cref="Raw"/> without the marks of Markdown or HTML in it, so <c>By Jane Doe</c> where the file has
    /// <c>By [Jane Doe](https://…)</c>. A line of nothing but marks says them.
    /// </summary>
    public string Text { get; private init; }

    /// <summary>The last of the lines in the file that it is made of.</summary>
    internal Line Last => Parts is null ? this : Parts[Parts.Count - 1];

    /// <summary>Whether the line is pictures alone, with words for what they show.</summary>
    internal bool IsPicture { get; }

    /// <summary>Whether the line is links, pictures or tags without words.</summary>
    internal bool IsWordless { get; }

    /// <summary>Whether it is all of a block of source code, its fences and line breaks included.</summary>
    internal bool IsCode { get; }

    /// <summary>Whether it is all rows of a table (<see cref="TableRows"/>).</summary>
    internal bool IsTable { get; }

    /// <summary>
    /// The comment on the line that says which findings are meant (<see cref="SuppressionComment"/>); null on every other line. It is no text:
    /// such a line is blank.
    /// </summary>
    public string? Directive { get; }

    /// <summary>Whether the line has nothing but white space, or a <see cref="Directive"/>.</summary>
    public bool IsBlank => Raw.Length == 0;

    /// <summary>Whether nothing of a sentence stands on the line: it goes on into no such line, and out of none.</summary>
    internal bool PartsSentences => IsBlank || IsCode;

    /// <summary>Whether a labeller has to find out what the line is: nothing about it says so.</summary>
    internal bool IsJudged => !(PartsSentences || IsTable || IsWordless);

    /// <summary>Where in the file a part of <see cref="Text"/> stands, from its first unit to one past its last.</summary>
    internal TextRange PlaceOf(TextRange part)
    {
        if (Places is null)
            return new TextRange(Content.Start + part.Start, Content.Start + part.End);
        if (part.Length > 0)
            return new TextRange(Places[part.Start], Places[part.End - 1] + 1);
        int at = part.Start < Places.Count ? Places[part.Start] : Content.End;
        return new TextRange(at, at);
    }

    /// <summary>The number of the line in the file that holds <paramref name="offset"/>.</summary>
    internal int NumberAt(int offset) => Parts?.LastOrDefault(line => line.Start <= offset)?.Number ?? Number;

    /// <summary>The line with its marks as words, as front matter has them.</summary>
    internal Line AsItStands() => this with { Text = Raw, Places = null };

    /// <summary>Where each unit of <see cref="Text"/> stands; null where it stands at <see cref="Content"/>, one behind the other.</summary>
    private ValueList<int>? Places { get; init; }

    /// <summary>The lines in the file that it is made of; null where that is one.</summary>
    private ValueList<Line>? Parts { get; }

    /// <summary>
    /// What is left of <see cref="Raw"/> without marks and white space at the ends, and where it stands; all where that is nothing.
    /// </summary>
    private (string Text, ValueList<int>? Places, bool IsPicture, bool IsWordless) Words(LineMarks marks, Func<int, int> placeOf)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        for (int i = 0; i < Raw.Length; i++)
        {
            if (marks.WordAt(i) is not { } c || (text.Length == 0 && IsLayout(c)))
                continue;
            text.Append(c);
            places.Add(placeOf(i));
        }
        if (text.Length == 0)
            return (Text, Places, IsPicture: false, IsWordless: true);
        string words = text.ToString().TrimEnd();
        return (words, new(places.Take(words.Length)), marks.IsPicture, IsWordless: false);
    }

    /// <summary>
    /// Whether a space parts what the next line says. Lines may break behind the hyphen of a word, <c>well-</c> and <c>known</c>, in front of
    /// a mark or behind one, and behind a letter that a page shows larger.
    /// </summary>
    private static bool IsParted(StringBuilder raw, string next)
    {
        char last = raw[raw.Length - 1];
        bool isCut = last == '-' && raw.Length > 1 && char.IsLetter(raw[raw.Length - 2]);
        bool isDropCap = raw.Length == 1 && last is >= 'B' and <= 'Z' and not 'I' && char.IsLower(next[0]);
        return !isCut && !isDropCap && !InlinePieces.Opening.Contains(last) && !InlinePieces.Closing.Contains(next[0]);
    }

    private static bool IsLayout(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
