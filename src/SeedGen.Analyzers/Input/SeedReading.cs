using System.Collections.Immutable;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>How the generator finds and reads a project's seeds; equal by value.</summary>
/// <param name="Globs">Which files are seeds.</param>
/// <param name="AcrossFiles">Whether lines of several seeds are evidence.</param>
/// <param name="IsBlob">Whether a blob holds the articles, and generated code what it says of them alone.</param>
/// <param name="IsWanted">Whether anything is generated of single articles.</param>
/// <param name="Facts">What the build knows of them; nothing where the articles themselves are needed.</param>
internal sealed record SeedReading(SeedGlobs Globs, bool AcrossFiles, bool IsBlob, bool IsWanted, ProjectFacts Facts)
{
    /// <summary>The reading that a project asks for.</summary>
    public static SeedReading Of((SeedOptions Options, ImmutableArray<ProjectFacts> Facts) project, CancellationToken _)
    {
        SeedOptions options = project.Options;
        ProjectFacts facts = options.IsBlob && project.Facts.Length > 0 ? project.Facts[0] : ProjectFacts.None;
        return new SeedReading(options.ToGlobs(), options.AcrossFiles, options.IsBlob, options.HasMembers, facts);
    }
}
