namespace SeedGen.Build;

/// <summary>A seed that is ready to be written.</summary>
/// <param name="Memory">What the next build needs to know of it.</param>
/// <param name="Content">What is new; null where its record and its lines are those of the last build.</param>
internal sealed record StoredSeed(MemorizedSeed Memory, StoredContent? Content);

/// <summary>What was made of a text.</summary>
/// <param name="Record">Its record in the blob.</param>
/// <param name="FactsLines">Its lines in the facts.</param>
internal sealed record StoredContent(byte[] Record, string FactsLines);
