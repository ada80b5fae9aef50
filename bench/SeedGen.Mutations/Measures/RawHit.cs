using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>A finding in a clean text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">The line's number on its page, from 1.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Verdict">What a reader said of it.</param>
internal sealed record RawHit(CleanText Text, int Line, Finding Finding, Verdict Verdict)
{
    /// <summary>The hits in <paramref name="texts"/> of the rules that warn by default, in order.</summary>
    public static IReadOnlyList<RawHit> Find(IEnumerable<CleanText> texts, Verdicts verdicts) =>
    [
        .. texts.AsParallel().AsOrdered().SelectMany(text =>
            from finding in CheckedText.Check(text.Text)
            where finding.Rule.Severity >= Severity.Warning
            let line = text.NumberOf(finding.Span.Start)
            select new RawHit(text, line, finding, verdicts.Of(text.PageId, line, finding.Rule.Name))),
    ];

    /// <summary>A row of the file of verdicts, with the words around the finding behind it, for who is to judge it.</summary>
    public override string ToString()
    {
        string words = new Mutation(Text.Text, Finding.Span).ToString();
        return $"{Text.PageId}\t{Line}\t{Finding.Rule.Name}\t{Verdict.ToString().ToLowerInvariant()}\t{words}";
    }
}
