using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>Where a project's articles are kept, and whether each has a member.</summary>
/// <param name="IsBlob">Whether in a blob, else in the code.</param>
/// <param name="HasMembers">Whether each article has a property of its own.</param>
/// <param name="HasConstants">Whether each article that has one has constants, too.</param>
/// <param name="Reason">Why, as a build says it.</param>
/// <param name="Problem">Why it cannot be done, as arguments of SEED9008; null where it can.</param>
internal sealed record StorageChoice(bool IsBlob, bool HasMembers, bool HasConstants, string Reason, string[]? Problem)
{
    /// <summary>About where compiling literals begins to cost more than storing the articles; below, code alone is simpler.</summary>
    public const long MostOfInline = 1_000_000;

    /// <summary>Three quarters of what all string literals of an assembly may hold (CS8103).</summary>
    public const long MostOfLiterals = 6 * 1024 * 1024;

    /// <summary>A class holds some 65,000 members, and each article brings three.</summary>
    public const int MostMembers = 20_000;

    /// <summary>
    /// So many properties cost the compiler about a second of every build; those of ten thousand articles would take longer to compile than
    /// the rest of the project.
    /// </summary>
    public const int MostMembersUnasked = 2_000;

    /// <summary>Six constants of an article cost the compiler and the analyzers of the SDK twice what its property costs.</summary>
    public const int MostConstants = 1_000;

    /// <summary>Chooses for <paramref name="seeds"/>.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="storage">The property <c>SeedGenStorage</c>.</param>
    /// <param name="members">The property <c>SeedGenMembers</c>.</param>
    /// <param name="constants">The property <c>SeedGenConstants</c>.</param>
    public static StorageChoice Of(IReadOnlyCollection<SeedSource> seeds, string storage, string members, string constants)
    {
        StorageChoice choice = Of(seeds, storage, members);
        bool hasConstants = choice.HasMembers && !Is(constants, "false")
            && (Is(constants, "true") || !choice.IsBlob || seeds.Count <= MostConstants);
        bool isSaid = choice.HasMembers && !hasConstants && !Is(constants, "false");
        return choice with { HasConstants = hasConstants, Reason = choice.Reason + (isSaid ? "; they have no constants (SeedGenConstants)" : "") };
    }

    private static StorageChoice Of(IReadOnlyCollection<SeedSource> seeds, string storage, string members)
    {
        long size = seeds.Sum(seed => seed.Stamp?.Length ?? 0);
        bool isForced = Is(members, "true"), isRefused = Is(members, "false");
        bool hasMembers = !isRefused && seeds.Count <= (isForced ? MostMembers : MostMembersUnasked);
        string facts = $"{Number(seeds.Count)} seeds, {Number(size)} bytes";
        if (Is(storage, "Blob"))
            return new(true, hasMembers, hasMembers, $"in a blob, as SeedGenStorage says ({facts})" + Without(hasMembers), null);
        if (Is(storage, "Inline"))
            return new(false, true, true, $"in the code, as SeedGenStorage says ({facts})", ProblemOf(seeds, size));
        if (isRefused || !hasMembers)
            return new(true, false, false, $"in a blob ({facts})" + Without(false), null);
        return size > MostOfInline
            ? new(true, true, true, $"in a blob, for {facts} are more than {Number(MostOfInline)} (SeedGenStorage)", null)
            : new(false, true, true, $"in the code, for {facts} are no more than {Number(MostOfInline)} (SeedGenStorage)", null);
    }

    /// <summary>Members without number and literals without end break the compiler or the program, long after the cause.</summary>
    private static string[]? ProblemOf(IReadOnlyCollection<SeedSource> seeds, long size)
    {
        if (seeds.Count > MostMembers)
            return [$"{Number(seeds.Count)} articles", Number(MostMembers), "a class can hold as members"];
        return size > MostOfLiterals && Characters(seeds) is var characters && characters > MostOfLiterals
            ? [$"{Number(characters)} characters", Number(MostOfLiterals), "all string literals of an assembly can hold (CS8103)"]
            : null;
    }

    /// <summary>Bytes are more than characters, so files are opened only where the bytes are too many.</summary>
    private static long Characters(IEnumerable<SeedSource> seeds) => seeds.AsParallel().Sum(seed =>
        SeedBytes.TryRead(seed.Path) is { } bytes ? DecodedText.Read(bytes, CompilerEncoding.Fallback).Text.Length : 0L);

    private static string Without(bool hasMembers) =>
        hasMembers ? "" : $"; they have no members of their own, only Articles.All and Articles.Find (SeedGenMembers)";

    private static bool Is(string value, string word) => value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
