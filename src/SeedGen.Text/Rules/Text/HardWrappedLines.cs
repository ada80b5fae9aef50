using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2030: a paragraph that is broken into lines of one width.</summary>
internal static class HardWrappedLines
{
    /// <summary>Fewer lines may be lines of their own: an address, a verse.</summary>
    private const int FewestLines = 4;

    public static readonly Rule Rule = new(
        "SEED2030", nameof(HardWrappedLines), Severity.Suggestion,
        "A paragraph is broken into lines of one width",
        "These {0} lines are one paragraph that was wrapped at {1} characters, and each is read as a paragraph of its own; join them",
        Check)
    {
        FixTitle = "Join the lines",
    };

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        CheckedLine[] lines = article.Lines;
        for (int first = 0; first < lines.Length;)
        {
            int end = EndOfBlock(lines, first);
            if (end - first >= FewestLines && IsWrapped(article.Source, lines, first, end) is { } width)
                yield return Find(article.Source, lines, first, end, width);
            first = end;
        }
    }

    /// <summary>One past the last of the lines that follow one another without a blank line.</summary>
    private static int EndOfBlock(CheckedLine[] lines, int first)
    {
        int end = first + 1;
        while (lines[first].Kind.IsRunningText() && end < lines.Length
            && lines[end].Kind == lines[first].Kind && lines[end].Number == lines[end - 1].Number + 1)
            end++;
        return end;
    }

    /// <summary>
    /// The width of the widest line, where the next line's first word would have fitted into none and most break in the middle of a sentence; else
    /// null.
    /// </summary>
    private static int? IsWrapped(string source, CheckedLine[] lines, int first, int end)
    {
        int widest = 0, insideASentence = 0;
        for (int i = first; i < end; i++)
            widest = Math.Max(widest, lines[i].Content.Length);
        if (widest is < Wrapping.Narrowest or > Wrapping.Widest || lines[first].IsCode)
            return null;
        for (int i = first; i < end - 1; i++)
        {
            if (Wrapping.HasRoom(lines[i].Content.Length, lines[i + 1].Line, widest))
                return null;
            insideASentence += BeginsInsideASentence(source, lines[i + 1]) ? 1 : 0;
        }
        return insideASentence * 2 >= end - first ? widest : null;
    }

    /// <summary>Whether a word in lower case begins the line, and no address, name of a program, or the like.</summary>
    private static bool BeginsInsideASentence(string source, CheckedLine line)
    {
        (TextRange word, int end) = (line.FirstWord, line.Content.End);
        return word.Start == line.Content.Start && char.IsLower(source[word.Start]) && source.IndexOf('_', word.Start, word.Length) < 0
            && (word.End >= end - 1 || char.IsWhiteSpace(source[word.End]) || char.IsWhiteSpace(source[word.End + 1]));
    }

    private static Finding Find(string source, CheckedLine[] lines, int first, int end, int width)
    {
        var edits = new List<TextEdit>();
        for (int i = first; i < end - 1; i++)
            edits.Add(new TextEdit(new TextRange(lines[i].Content.End, lines[i + 1].Content.Start), " "));
        return new Finding(
            Rule, new TextRange(lines[first].Content.Start, lines[end - 1].Content.End),
            (end - first).ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture))
        {
            Edits = MayBeJoined(source, lines, first, end) ? new(edits) : ValueList<TextEdit>.Empty,
        };
    }

    /// <summary>A word that is cut, or doubled, at the end of a line would stand in the joined paragraph so.</summary>
    private static bool MayBeJoined(string source, CheckedLine[] lines, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            TextRange last = lines[i].LastWord, next = lines[i + 1].FirstWord;
            if (source[lines[i].Content.End - 1] == '-'
                || string.Compare(source, last.Start, source, next.Start, Math.Max(last.Length, next.Length), StringComparison.OrdinalIgnoreCase) == 0)
                return false;
        }
        return true;
    }
}
