namespace SeedGen.Text;

/// <summary>A finding that is known.</summary>
/// <param name="Path">Its file's path from the baseline's folder, with <c>/</c>.</param>
/// <param name="RuleId">Its rule.</param>
/// <param name="Fingerprint">See <see cref="Text.Fingerprint"/>.</param>
public readonly record struct BaselineKey(string Path, string RuleId, string Fingerprint);

/// <summary>A line of a <see cref="Baseline"/>.</summary>
/// <param name="Key">The finding.</param>
/// <param name="Excerpt">Its words, for people to read.</param>
/// <param name="Span">Where the line stands in the baseline; empty at 0 for one that has not been written.</param>
public sealed record BaselineEntry(BaselineKey Key, string Excerpt, TextRange Span)
{
    /// <summary>The line as it is written.</summary>
    public override string ToString() => string.Join("\t", Key.Path, Key.RuleId, Key.Fingerprint, Excerpt).TrimEnd('\t');
}
