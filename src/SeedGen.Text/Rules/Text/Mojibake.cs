namespace SeedGen.Text;

/// <summary>SEED2003: bytes of UTF-8 that were read as characters of a code page, once or twice.</summary>
internal static class Mojibake
{
    public static readonly Rule Rule = new(
        "SEED2003", nameof(Mojibake), Severity.Warning,
        "UTF-8 that was read as another encoding",
        "“{0}” is “{1}” in UTF-8 that was read as {2}; write “{1}”, or save the text as UTF-8 from its source",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Repair the misread text",
    };

    public static Finding? Read(FaultPlace place)
    {
        MisreadRun? best = null;
        foreach (CodePage page in CodePage.All)
        {
            if (MisreadRun.Read(place, place.Position, page) is { } run && (best is null || run.Span.Length > best.Span.Length))
                best = run;
        }
        if (best is null || place.IsMentioned(best.Span))
            return null;
        string repaired = MisreadRun.RepairAll(best.Text), code = place.TextOf(best.Span);
        var finding = new Finding(Rule, best.Span, code, repaired.Length == 0 ? "nothing that is seen" : repaired, best.Page.Name);
        return IsCertain(repaired) ? finding with { Edits = new([new TextEdit(best.Span, repaired)]) } : finding;
    }

    /// <summary>What was lost before it was misread, and control codes, are no repair.</summary>
    private static bool IsCertain(string repaired) => repaired.All(c => char.IsSurrogate(c) || c is '\u200D' or '\uFE0F'
        || (Triggers.Of(c) & (Trigger.Damage | Trigger.Form)) == 0);
}
