namespace SeedGen.Build;

/// <summary>What came of storing a project's seeds.</summary>
/// <param name="CorpusHash">The hash of the blob, which generated code carries.</param>
/// <param name="Read">How many seeds were read as articles; the others are as they were in the last build.</param>
internal sealed record StoreResult(string CorpusHash, int Read);
