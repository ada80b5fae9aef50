namespace SeedGen.Text;

/// <summary>SEED9006: a finding of the baseline is gone, so that the same dirt, come back, would be silent.</summary>
internal static class StaleBaselineEntry
{
    /// <summary>Argument 0: the rule; argument 1: the file; argument 2: the finding's words, or how it is known.</summary>
    public static readonly Rule Rule = new(
        "SEED9006", nameof(StaleBaselineEntry), Severity.Warning,
        "A finding of the baseline is gone",
        "No finding of {0} in “{1}” is the one of this line ({2}); delete the line, or write the baseline anew with `seedgen baseline`")
    {
        NeedsEveryFile = true,
    };

    /// <summary>The finding at the line of <paramref name="entry"/>, in the baseline's own text.</summary>
    public static Finding Of(BaselineEntry entry) => new(
        Rule, entry.Span, entry.Key.RuleId, entry.Key.Path,
        entry.Excerpt.Length > 0 ? "“" + entry.Excerpt + "”" : "fingerprint " + entry.Key.Fingerprint);

    /// <summary>The finding at a line that is no entry.</summary>
    public static Finding OfUnreadable(TextRange line, string text) =>
        new(BadValue.Rule, line, Baseline.FileName, text, "a path, a rule and a fingerprint, with tabs between");
}
