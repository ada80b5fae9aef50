using Microsoft.CodeAnalysis.CSharp;

namespace SeedGen.Analyzers;

/// <summary>Names that a member of the generated classes cannot have.</summary>
internal static class ReservedNames
{
    /// <summary>The class of all articles.</summary>
    public const string Articles = "Articles";

    private static readonly HashSet<string> Members =
    [
        // What every class inherits: a member of that name would hide it (CS0108).
        nameof(Equals), nameof(ReferenceEquals), nameof(GetHashCode), nameof(GetType), nameof(ToString),
        nameof(MemberwiseClone), "Finalize",

        // What the generated classes declare themselves.
        Articles, "All", "Find", "Constants",

        // The constants of an article, whose class cannot have the name of one of them (CS0542).
        "Id", "Title", "Date", "SiteName", "WordCount", "Sha256",
    ];

    /// <summary><paramref name="name"/>, with <c>_</c> behind it where it is reserved or the name of the class it would stand in.</summary>
    public static string Escape(string name, string enclosingClass)
    {
        string escaped = Members.Contains(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? name + "_" : name;
        return escaped == enclosingClass ? escaped + "_" : escaped;
    }
}
