using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>A text with one known fault.</summary>
/// <param name="Text">The whole corrupted text.</param>
/// <param name="Span">Where in <paramref name="Text"/> the one finding is to stand.</param>
internal sealed record Mutation(string Text, TextRange Span)
{
    private const int ShownAround = 60;

    /// <summary>The text with <paramref name="corrupted"/> in place of <paramref name="range"/>, all of which is the fault.</summary>
    public static Mutation Replace(string text, TextRange range, string corrupted) =>
        Replace(text, range, corrupted, new TextRange(0, corrupted.Length));

    /// <summary>
    /// The text with <paramref name="corrupted"/> in place of <paramref name="range"/>; the fault is <paramref name="fault"/>, counted
    /// from the start of <paramref name="corrupted"/>.
    /// </summary>
    public static Mutation Replace(string text, TextRange range, string corrupted, TextRange fault) => new(
        string.Concat(text.AsSpan(0, range.Start), corrupted, text.AsSpan(range.End)),
        new TextRange(range.Start + fault.Start, range.Start + fault.End));

    /// <summary>The fault between ⟦ and ⟧ with the words around it, on one line.</summary>
    public override string ToString()
    {
        int start = Math.Max(0, Span.Start - ShownAround), end = Math.Min(Text.Length, Span.End + ShownAround);
        return $"{Text[start..Span.Start]}⟦{Text[Span.Start..Span.End]}⟧{Text[Span.End..end]}".ReplaceLineEndings("⏎");
    }
}
