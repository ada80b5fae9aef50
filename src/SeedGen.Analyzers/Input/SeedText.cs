using Microsoft.CodeAnalysis;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>A seed that has still to be read, and what other seeds are to know of it. It lives between the first steps only.</summary>
/// <param name="Text">Its text, equal to itself until it is edited.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Lines">The keys of its lines; empty where no evidence across files is asked for.</param>
internal sealed record SeedText(AdditionalText Text, SeedFile File, ValueList<LineKey> Lines)
{
    /// <summary>The seed in an additional file; none where the file is no seed.</summary>
    public static IEnumerable<SeedText> Find(
        (AdditionalText Text, (SeedGlobs Globs, bool AcrossFiles) Project) input, CancellationToken cancellation)
    {
        if (input.Project.Globs.Find(input.Text.Path) is not { } file)
            yield break;
        ValueList<LineKey> lines = input.Project.AcrossFiles ? ReadLines(input.Text, cancellation) : ValueList<LineKey>.Empty;
        yield return new SeedText(input.Text, file, lines);
    }

    /// <summary>The seed with those of the project's template lines that it has.</summary>
    public static (SeedText Seed, TemplateLines Templates) WithTemplates((SeedText Seed, TemplateLines All) input, CancellationToken _) =>
        (input.Seed, input.All.Within(input.Seed.Lines));

    private static ValueList<LineKey> ReadLines(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? TextLines.Read(text) : ValueList<LineKey>.Empty;
}
