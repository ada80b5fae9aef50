using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// The keys of each text's lines, read once by generator and analyzer together, for as long as the compiler keeps the text.
/// </summary>
internal static class TextLines
{
    private static readonly ConditionalWeakTable<SourceText, ValueList<LineKey>> Keys = new();

    /// <summary>The keys of the lines of <paramref name="text"/>.</summary>
    public static ValueList<LineKey> Read(SourceText text) => Keys.GetValue(text, unread => LineKey.ReadAll(unread.ToString()));
}
