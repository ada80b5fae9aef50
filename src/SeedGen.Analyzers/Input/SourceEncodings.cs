using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>What the compiler knows of the bytes that a text was read from.</summary>
internal static class SourceEncodings
{
    /// <summary>
    /// The encoding of <paramref name="text"/>. The compiler reads UTF-8 and what a byte order mark says; where a host reads anything else,
    /// the file is no UTF-8 and the host fell back to another encoding.
    /// </summary>
    public static SourceEncoding Of(SourceText text) => text.Encoding is { } encoding
        ? new SourceEncoding(
            HasByteOrderMark: encoding.CodePage == SourceEncoding.Utf8 && encoding.GetPreamble().Length > 0,
            SourceEncoding.FallbackName(encoding))
        : default;
}
