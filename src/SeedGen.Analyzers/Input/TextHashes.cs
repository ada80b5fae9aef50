using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>The hash of each text, found once by generator and analyzer together, for as long as the compiler keeps the text.</summary>
internal static class TextHashes
{
    private const int PieceSize = 4096;

    private static readonly ConditionalWeakTable<SourceText, StrongBox<ulong>> Hashes = new();

    /// <summary>The <see cref="TextHash"/> of <paramref name="text"/>.</summary>
    public static ulong Of(SourceText text) => Hashes.GetValue(text, unread => new StrongBox<ulong>(Read(unread))).Value;

    private static ulong Read(SourceText text)
    {
        char[] piece = new char[Math.Min(PieceSize, text.Length)];
        TextHash hash = default;
        for (int start = 0; start < text.Length; start += piece.Length)
        {
            int count = Math.Min(piece.Length, text.Length - start);
            text.CopyTo(start, piece, 0, count);
            hash.Add(piece, count);
        }
        return hash.Value;
    }
}
