using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>What was read from a file.</summary>
/// <param name="Text">Its text, without the byte order mark.</param>
/// <param name="Encoding">What its bytes say that the text does not.</param>
internal readonly record struct SeedContent(string Text, SourceEncoding Encoding);
