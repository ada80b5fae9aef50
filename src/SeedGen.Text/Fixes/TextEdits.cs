using System.Text;

namespace SeedGen.Text;

/// <summary>Edits of one text that are made together: in the order of their places, and no two of them meet.</summary>
public sealed class TextEdits
{
    private readonly TextEdit[] edits;

    /// <summary>Where each edit begins in the edited text.</summary>
    private readonly int[] newStarts;

    private TextEdits(IEnumerable<TextEdit> edits)
    {
        this.edits = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End)];
        newStarts = new int[this.edits.Length];
        int moved = 0;
        for (int i = 0; i < this.edits.Length; i++)
        {
            newStarts[i] = this.edits[i].Span.Start + moved;
            moved += this.edits[i].NewText.Length - this.edits[i].Span.Length;
        }
    }

    /// <summary>The edits in order.</summary>
    public IReadOnlyList<TextEdit> All => edits;

    /// <summary>
    /// The edits of <paramref name="findings"/>, of which no two meet: they share no character, and nothing is put in where another begins
    /// or ends.
    /// </summary>
    public static TextEdits Of(IEnumerable<Finding> findings) => new(findings.SelectMany(finding => finding.Edits));

    /// <summary>
    /// Those of <paramref name="findings"/> that have edits and can be repaired together: of two whose edits meet, the first. The other's
    /// turn comes when the text has been read again.
    /// </summary>
    public static IReadOnlyList<Finding> Compatible(IEnumerable<Finding> findings)
    {
        var taken = new List<TextRange>();
        return [.. findings.Where(finding => finding.Edits.Count > 0 && TryTake(taken, finding.Edits))];
    }

    /// <summary>The text that the edits make of <paramref name="text"/>.</summary>
    public string Apply(string text)
    {
        var edited = new StringBuilder(text.Length);
        int done = 0;
        foreach (TextEdit edit in edits)
        {
            edited.Append(text, done, edit.Span.Start - done).Append(edit.NewText);
            done = edit.Span.End;
        }
        return edited.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Where <paramref name="span"/> is in the edited text; what an edit replaces is all of what it puts in.</summary>
    public TextRange Map(TextRange span) => new(Map(span.Start, isEnd: false), Map(span.End, isEnd: true));

    /// <summary>Whether an edit replaces a part of <paramref name="span"/>.</summary>
    public bool Change(TextRange span)
    {
        int next = FirstEndingBehind(span.Start);
        return next < edits.Length && edits[next].Span.Start < span.End;
    }

    private int Map(int offset, bool isEnd)
    {
        int next = FirstEndingBehind(offset);
        if (next < edits.Length && edits[next].Span.Start < offset)
            return newStarts[next] + (isEnd ? edits[next].NewText.Length : 0);
        return next == 0 ? offset : newStarts[next - 1] + edits[next - 1].NewText.Length + offset - edits[next - 1].Span.End;
    }

    private int FirstEndingBehind(int offset)
    {
        int low = 0, high = edits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (edits[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static bool TryTake(List<TextRange> taken, ValueList<TextEdit> edits)
    {
        if (edits.Any(edit => Meets(taken, edit.Span)))
            return false;
        foreach (TextEdit edit in edits)
            taken.Insert(IndexOf(taken, edit.Span), edit.Span);
        return true;
    }

    private static bool Meets(List<TextRange> taken, TextRange span)
    {
        int index = IndexOf(taken, span);
        return (index > 0 && Meet(taken[index - 1], span)) || (index < taken.Count && Meet(span, taken[index]));
    }

    private static bool Meet(TextRange first, TextRange second) =>
        second.Start < first.End || (second.Start == first.End && (first.Length == 0 || second.Length == 0));

    private static int IndexOf(List<TextRange> taken, TextRange span)
    {
        int index = taken.BinarySearch(span, Comparer<TextRange>.Create((a, b) => (a.Start, a.End).CompareTo((b.Start, b.End))));
        return index < 0 ? ~index : index;
    }
}
