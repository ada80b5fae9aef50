using System.Text;

namespace SeedGen.Training;

/// <summary>A page as a text file holds it.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="LineNumbers">The number in the text, from 1, of the first line of each of the page's lines.</param>
internal sealed record PageText(string Text, IReadOnlyList<int> LineNumbers)
{
    /// <summary><paramref name="page"/> in one of the forms that it may have.</summary>
    /// <param name="page">The page.</param>
    /// <param name="form">The form; null, the default, is <see cref="PageForm.AsItIs"/>.</param>
    public static PageText Of(CorpusPage page, PageForm? form = null)
    {
        form ??= PageForm.AsItIs;
        var text = new StringBuilder();
        int[] numbers = new int[page.Lines.Count];
        int number = 0;
        foreach ((int i, CorpusLine line) in page.Lines.Index())
        {
            if (form.HasBlankLines && i > 0 && line.HasGapAbove)
            {
                text.Append('\n');
                number++;
            }
            numbers[i] = number + 1;
            foreach (string written in form.Write(string.Concat(line.Text.Select(c => EndsLine(c) ? ' ' : c))))
            {
                text.Append(written).Append('\n');
                number++;
            }
        }
        return new PageText(text.ToString(), numbers);
    }

    /// <summary>What some reader of text takes for the end of a line, so that line numbers are the same for all of them.</summary>
    private static bool EndsLine(char c) =>
        c is '\n' or '\v' or '\f' or '\r' or (>= '\u001C' and <= '\u001F') or '\u0085' or '\u2028' or '\u2029';
}
