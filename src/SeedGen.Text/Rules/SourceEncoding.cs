using System.Text;

namespace SeedGen.Text;

/// <summary>What the bytes of a seed say that its text does not.</summary>
/// <param name="HasByteOrderMark">Whether it is UTF-8 with a byte order mark, which is no part of the text.</param>
/// <param name="Fallback">
/// The name of the encoding that it was read by because it is no UTF-8; null where it was read as UTF-8, or as its byte order mark says.
/// </param>
public readonly record struct SourceEncoding(bool HasByteOrderMark, string? Fallback = null)
{
    internal const int Utf8 = 65001;

    /// <summary>The name of <paramref name="encoding"/>; null for UTF-8, and UTF-16 and UTF-32 in both byte orders.</summary>
    internal static string? FallbackName(Encoding encoding) =>
        encoding.CodePage is Utf8 or 1200 or 1201 or 12000 or 12001 ? null : encoding.WebName;
}
