using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>A seed on its way to its article, and what other seeds are to know of it. It lives between the first steps only.</summary>
/// <param name="Text">Its text, equal to itself until it is edited.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Lines">The keys of its lines; empty where no evidence across files is asked for.</param>
/// <param name="Options">What the section that names it says of reading it.</param>
/// <param name="Known">What the build knows of it; null where it has to be read.</param>
internal sealed record SeedText(AdditionalText Text, SeedFile File, ValueList<LineKey> Lines, ReadOptions Options, KnownArticle? Known)
{
    /// <summary>The seed in an additional file; none where the file is no seed.</summary>
    public static IEnumerable<SeedText> Find(
        ((AdditionalText Text, SeedReading Reading) Seed, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        (AdditionalText text, SeedReading reading) = input.Seed;
        if (!reading.IsWanted || reading.Globs.Find(text.Path) is not { } file)
            yield break;
        SectionOptions options = FileOptions.Of(input.Options, text);
        KnownArticle? known = reading.Facts.FindArticle(file, text, options);
        bool isEvidence = reading.AcrossFiles && known is not { IsCurrent: true };
        ValueList<LineKey> lines = isEvidence ? ReadLines(text, cancellation) : ValueList<LineKey>.Empty;
        yield return new SeedText(text, file, lines, options.Reading, known);
    }

    /// <summary>The seed with those of the project's template lines that it has.</summary>
    public static (SeedText Seed, TemplateLines Templates) WithTemplates((SeedText Seed, TemplateLines All) input, CancellationToken _) =>
        (input.Seed, input.All.Within(input.Seed.Lines));

    private static ValueList<LineKey> ReadLines(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? TextLines.Read(text) : ValueList<LineKey>.Empty;
}
