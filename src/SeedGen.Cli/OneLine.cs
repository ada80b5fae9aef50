using Spectre.Console;
using Spectre.Console.Rendering;

namespace SeedGen.Cli;

/// <summary>A line of styled pieces that is never wrapped: what does not fit is cut, and <c>…</c> says so.</summary>
/// <param name="width">The columns there are; null to show the line whole.</param>
internal sealed class OneLine(int? width) : Renderable
{
    private readonly List<Segment> pieces = [];

    /// <summary>Adds <paramref name="text"/>; characters that would steer the terminal are shown as symbols.</summary>
    public OneLine Add(string text, Style? style = null)
    {
        if (text.Length > 0)
            pieces.Add(new Segment(string.Concat(text.Select(Visible)), style ?? Style.Plain));
        return this;
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int left = width ?? int.MaxValue;
        foreach (Segment piece in pieces)
        {
            int cells = piece.CellCount();
            if (cells > left)
            {
                yield return new Segment(Cut(piece, left - 1) + "…", piece.Style);
                break;
            }
            left -= cells;
            yield return piece;
        }
        yield return Segment.LineBreak;
    }

    private static string Cut(Segment piece, int cells)
    {
        string start = cells > 0 ? Segment.Truncate(piece, cells)?.Text ?? "" : "";
        return start.Length > 0 && char.IsHighSurrogate(start[^1]) ? start[..^1] : start;
    }

    /// <summary>Tabs become spaces, other control characters their pictures, and what turns the direction of text a mark.</summary>
    private static char Visible(char c) => c switch
    {
        '\t' => ' ',
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\u2426',
        _ => c,
    };
}
