using System.Text;

namespace SeedGen.Training;

/// <summary>A page as a text file holds it.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="LineNumbers">The number in the text, from 1, of each of the page's lines.</param>
internal sealed record PageText(string Text, IReadOnlyList<int> LineNumbers)
{
    /// <summary>
    /// <paramref name="page"/> with a line of text for each of its lines and, if <paramref name="blankLines"/>, an empty one above those
    /// that have a gap above them.
    /// </summary>
    public static PageText Of(CorpusPage page, bool blankLines = true)
    {
        var text = new StringBuilder();
        int[] numbers = new int[page.Lines.Count];
        int number = 0;
        foreach ((int i, CorpusLine line) in page.Lines.Index())
        {
            if (blankLines && i > 0 && line.HasGapAbove)
            {
                text.Append('\n');
                number++;
            }
            foreach (char c in line.Text)
                text.Append(EndsLine(c) ? ' ' : c);
            text.Append('\n');
            numbers[i] = ++number;
        }
        return new PageText(text.ToString(), numbers);
    }

    /// <summary>What some reader of text takes for the end of a line, so that line numbers are the same for all of them.</summary>
    private static bool EndsLine(char c) =>
        c is '\n' or '\v' or '\f' or '\r' or (>= '\u001C' and <= '\u001F') or '\u0085' or '\u2028' or '\u2029';
}
