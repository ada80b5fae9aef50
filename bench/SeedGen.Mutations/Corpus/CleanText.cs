using System.Text;
using SeedGen.Text;
using SeedGen.Training;

namespace SeedGen.Mutations;

/// <summary>The running text of a labelled page, which nobody has corrupted yet. It has the faults that its authors gave it.</summary>
/// <param name="PageId">The page's id in the corpus.</param>
/// <param name="Text">The text, <c>\n</c> behind each line.</param>
/// <param name="Lines">Where each of the page's lines stands in the text, without the line break, and its number on the page, from 1.</param>
internal sealed record CleanText(string PageId, string Text, IReadOnlyList<(TextRange Range, int Number)> Lines)
{
    private const string SentenceEnds = ".!?…”\"»’)。！？」";

    private const int FewestWords = 10;

    /// <summary>
    /// The lines of <paramref name="page"/> that are sure to be its article's body, with an empty one between two that were not neighbors
    /// without a gap.
    /// </summary>
    public static CleanText Of(CorpusPage page)
    {
        var text = new StringBuilder();
        var lines = new List<(TextRange, int)>();
        int last = 0;
        foreach ((int i, CorpusLine line) in page.Lines.Index())
        {
            if (line.Kind != GoldKind.Body || line.IsUncertain)
                continue;
            if (text.Length > 0 && (line.HasGapAbove || i != last + 1))
                text.Append('\n');
            lines.Add((new TextRange(text.Length, text.Length + line.Text.Length), i + 1));
            text.Append(line.Text.ReplaceLineEndings(" ")).Append('\n');
            last = i;
        }
        return new CleanText(page.Head.Id, text.ToString(), lines);
    }

    /// <summary>The paragraphs: lines of some length that end as sentences do. Headings, lists and code are left out.</summary>
    public IEnumerable<TextRange> Paragraphs => Lines.Select(line => line.Range).Where(range =>
        range.Length > 0 && SentenceEnds.Contains(Text[range.End - 1]) && WordCounter.Count(Text, range) >= FewestWords);

    /// <summary>The number on the page of the line at <paramref name="position"/>; 0 where none of its lines stands.</summary>
    public int NumberOf(int position)
    {
        foreach ((TextRange range, int number) in Lines)
        {
            if (range.Start <= position && position <= range.End)
                return number;
        }
        return 0;
    }
}
