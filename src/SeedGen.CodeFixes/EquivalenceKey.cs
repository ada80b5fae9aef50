using Microsoft.CodeAnalysis;

namespace SeedGen.CodeFixes;

/// <summary>
/// What an editor knows a fix by. It names the document, too: an editor that is asked to fix all of an additional document says in no other
/// way which one it is.
/// </summary>
internal static class EquivalenceKey
{
    public static string Of(string ruleId, DocumentId document) => ruleId + " " + document.Id.ToString("N");

    /// <summary>Whether the fix with the key was offered in <paramref name="document"/>.</summary>
    public static bool Names(string? key, DocumentId document) =>
        key is not null && key.EndsWith(" " + document.Id.ToString("N"), StringComparison.Ordinal);
}
