using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>A seed that is ready to be written.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Memory">What the next build needs to know of it.</param>
/// <param name="Content">What is new; null where its record and its lines are those of the last build.</param>
internal sealed record StoredSeed(SeedSource Source, MemorizedSeed Memory, StoredContent? Content);

/// <summary>What was made of a text.</summary>
/// <param name="Record">Its record in the blob.</param>
/// <param name="FactsLines">Its lines in the facts.</param>
/// <param name="Facts">What its article is compared by; null where it was not read in this build.</param>
internal sealed record StoredContent(byte[] Record, string FactsLines, ArticleFacts? Facts = null);
