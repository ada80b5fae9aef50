using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// What the build found out about a project's seeds before the compiler ran. A seed that has facts is not read again; equal where the file
/// of facts is the same.
/// </summary>
internal sealed class ProjectFacts : IEquatable<ProjectFacts>
{
    /// <summary>Nothing is known beforehand.</summary>
    public static readonly ProjectFacts None = new(SeedFacts.None, areCurrent: false);

    private static readonly ConditionalWeakTable<SourceText, SeedFacts> Files = new();

    private readonly SeedFacts facts;
    private readonly bool areCurrent;

    private ProjectFacts(SeedFacts facts, bool areCurrent)
    {
        this.facts = facts;
        this.areCurrent = areCurrent;
    }

    /// <summary>The hash of the blob that the facts were written with; empty where there are none.</summary>
    public string CorpusHash => facts.CorpusHash;

    /// <summary>How many seeds there are facts of.</summary>
    public int Count => facts.Count;

    /// <summary>The facts among a project's additional files.</summary>
    public static ProjectFacts Find(ImmutableArray<AdditionalText> files, SeedOptions options, CancellationToken cancellation) =>
        files.FirstOrDefault(file => AreIn(file, options)) is { } file ? Read(file, options, cancellation) : None;

    /// <summary>Whether <paramref name="file"/> is the one that the build says it wrote.</summary>
    private static bool AreIn(AdditionalText file, SeedOptions options) =>
        options.FactsPath.Length > 0 && file.Path.Equals(options.FactsPath, StringComparison.Ordinal);

    /// <summary>The facts in an additional file, as a step of the generator; none where the file is another.</summary>
    public static IEnumerable<ProjectFacts> Find((AdditionalText File, SeedOptions Options) input, CancellationToken cancellation)
    {
        if (AreIn(input.File, input.Options))
            yield return Read(input.File, input.Options, cancellation);
    }

    private static ProjectFacts Read(AdditionalText file, SeedOptions options, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return None;
        SeedFacts facts = Files.GetValue(text, unread => SeedFacts.Read(unread.ToString()));
        return new ProjectFacts(facts, facts.CorpusHash.Length > 0 && facts.CorpusHash == options.CorpusHash);
    }

    /// <summary>What is known of a seed; null where it has to be read.</summary>
    /// <param name="seed">Where it stands.</param>
    /// <param name="file">Its file. Where this build wrote the facts, they are of the file as it is, and it is not opened; in an editor they
    /// may be of an earlier text, so that the hashes have to agree.</param>
    /// <param name="options">What its sections say.</param>
    public KnownSeed? Find(SeedFile seed, AdditionalText file, SectionOptions options) =>
        facts.Count > 0 && facts.Find(seed.ProjectPath) is { } known && known.Key.Options == options.Signature
        && (areCurrent || (file.GetText() is { } text && TextHashes.Of(text) == known.Key.Text))
            ? known
            : null;

    /// <summary>What is known of a seed's article; null where it has to be read.</summary>
    public KnownArticle? FindArticle(SeedFile seed, AdditionalText file, SectionOptions options) =>
        Find(seed, file, options) is { } known ? new KnownArticle(known.Summary, known.Key.Templates, areCurrent) : null;

    /// <summary>Whether this build wrote the facts: then they are of the files as they are.</summary>
    public bool AreCurrent => areCurrent;

    /// <inheritdoc/>
    public bool Equals(ProjectFacts? other) => other is not null && ReferenceEquals(facts, other.facts) && areCurrent == other.areCurrent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectFacts);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(facts);
}
