namespace SeedGen.Text;

/// <summary>A date on a page that may be the article's.</summary>
/// <param name="Index">The index of its line among the lines of the <see cref="Outline"/>.</param>
/// <param name="Line">Its line.</param>
/// <param name="Mention">The date; its <see cref="DateMention.Iso"/> is not null.</param>
/// <param name="Label">What the words before it, or those of a line above it that are a label and nothing else, say that it is.</param>
/// <param name="OtherWords">See <see cref="DateLine.OtherWords"/>.</param>
/// <param name="IsDateline">Whether it stands in the opening of the first paragraph, before a dash.</param>
internal sealed record DateCandidate(int Index, Line Line, DateMention Mention, DateLabel Label, int OtherWords, bool IsDateline)
{
    /// <summary>The day, or the month where the text gives no day.</summary>
    public string Day => Mention.Iso!.Length > IsoDay ? Mention.Iso.Substring(0, IsoDay) : Mention.Iso;

    public bool HasDay => Mention.Iso!.Length >= IsoDay;

    public bool HasClock => Mention.Iso!.Length > IsoDay;

    /// <summary>Whether marks set it off from what else its line says: <c>by Jane Doe | May 1, 2024 | Bridges, Ferries</c>.</summary>
    public bool IsSetOff =>
        Line.Text.Substring(0, Mention.Span.Start).TrimEnd() is { Length: > 0 } before && IsMark(before[before.Length - 1])
        && Line.Text.Substring(Mention.Span.End).TrimStart() is { Length: > 0 } after && IsMark(after[0]);

    /// <summary>Whether nothing, not even white space, stands between it and the date <paramref name="before"/> it.</summary>
    public bool IsGluedTo(DateCandidate before) => before.Index == Index && before.Mention.Span.End == Mention.Span.Start;

    private const int IsoDay = 10;

    /// <summary>The date as the article's, with its words at their place in the file.</summary>
    public ParsedDate As(DateOrigin origin) => new(Mention.Iso!, origin, Line.Part(Mention.Span));

    private static bool IsMark(char c) => c is '|' or '•' or '·';
}
