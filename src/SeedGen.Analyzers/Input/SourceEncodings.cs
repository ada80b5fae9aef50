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
    public static SourceEncoding Of(SourceText text)
    {
        if (text.Encoding is not { } encoding)
            return default;
        bool isUtf8 = encoding.CodePage == Utf8;
        return new SourceEncoding(
            HasByteOrderMark: isUtf8 && encoding.GetPreamble().Length > 0,
            Fallback: IsUnicode(encoding.CodePage) ? null : encoding.WebName);
    }

    private const int Utf8 = 65001;

    /// <summary>UTF-8, and UTF-16 and UTF-32 in both byte orders.</summary>
    private static bool IsUnicode(int codePage) => codePage is Utf8 or 1200 or 1201 or 12000 or 12001;
}
