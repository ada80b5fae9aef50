namespace SeedGen.Analyzers;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name: unique in the compilation, case aside.</param>
/// <param name="Text">All of it.</param>
internal sealed record GeneratedSource(string HintName, string Text);
