namespace SeedGen;

/// <summary>Where a report was filed from, as its first paragraph opens: <c>BEIJING (AP) —</c>.</summary>
/// <param name="Place">The place.</param>
/// <param name="Agency">The agency behind it, in brackets or bare; null where none is.</param>
public sealed record Dateline(string Place, string? Agency);
