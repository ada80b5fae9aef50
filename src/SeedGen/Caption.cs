namespace SeedGen;

/// <summary>The words under a picture.</summary>
/// <param name="Words">The whole line, its credit included.</param>
/// <param name="Credit">Whom the picture is credited to, at the end of the line; null where it names no one.</param>
public sealed record Caption(string Words, string? Credit);
