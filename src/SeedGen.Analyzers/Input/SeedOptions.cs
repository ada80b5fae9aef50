using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>What an article's property is named after.</summary>
internal enum NameSource
{
    /// <summary>Its title, and its file where it has none.</summary>
    Title,

    /// <summary>Its file, always.</summary>
    FileName,
}

/// <summary>What the consumer's project says of its seeds; equal by value.</summary>
internal sealed record SeedOptions
{
    /// <summary>The project's root namespace as MSBuild has it; empty where it has none.</summary>
    public string RootNamespace { get; private init; } = "";

    /// <summary>The project's folder; empty where the host tells none, and then no file is a seed.</summary>
    public string ProjectDir { get; private init; } = "";

    /// <summary>Which files are seeds, as <c>SeedGenGlobs</c> says it: relative to the project's folder unless rooted.</summary>
    public ValueList<string> Globs { get; private init; } = ValueList<string>.Empty;

    /// <summary>Whether the generated classes are public; internal unless <c>SeedGenPublic</c> is true.</summary>
    public bool IsPublic { get; private init; }

    /// <summary>What properties are named after.</summary>
    public NameSource Names { get; private init; }

    /// <summary>
    /// Whether a line that stands in several seeds is evidence of furniture in each; where not, each seed is read alone. False unless
    /// <c>SeedGenAcrossFiles</c> is true.
    /// </summary>
    public bool AcrossFiles { get; private init; }

    /// <summary>Whether the articles are in a blob, which the build decided; else they are in the generated code.</summary>
    public bool IsBlob { get; private init; }

    /// <summary>Whether each article has a member.</summary>
    public bool HasMembers { get; private init; } = true;

    /// <summary>Whether each article that has a member has constants, too.</summary>
    public bool HasConstants { get; private init; } = true;

    /// <summary>Where the build wrote down what it knows of the seeds; empty where it did not.</summary>
    public string FactsPath { get; private init; } = "";

    /// <summary>
    /// The hash of the blob that this build wrote; empty in an editor, where no build ran. Facts that carry the same hash are of the files as
    /// they are.
    /// </summary>
    public string CorpusHash { get; private init; } = "";

    /// <summary>What the project says that is not understood; the default holds there.</summary>
    public ValueList<OptionProblem> Problems { get; private init; } = ValueList<OptionProblem>.Empty;

    /// <summary>
    /// Whether the project itself references the package. A project that has it only through another sees the analyzers, which flow
    /// on, but not the props, which do not.
    /// </summary>
    public bool IsReferencedDirectly => Globs.Count > 0;

    /// <summary>Which files are seeds.</summary>
    public SeedGlobs ToGlobs() => new(ProjectDir, Globs);

    /// <summary>Reads the options that the package's props make visible to the compiler.</summary>
    public static SeedOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken _ = default)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        return new SeedOptions
        {
            RootNamespace = Property(options, "RootNamespace"),
            ProjectDir = Decode(Property(options, "_SeedGenProjectDir")),
            Globs = new ValueList<string>(Property(options, "_SeedGenGlobs")
                .Split('|')
                .Select(glob => Decode(glob).Trim())
                .Where(glob => glob.Length > 0)),
            IsPublic = Is(options, ProjectProperty.Public, "true"),
            AcrossFiles = Is(options, ProjectProperty.AcrossFiles, "true"),
            IsBlob = Property(options, "_SeedGenIsBlob").Equals("true", StringComparison.OrdinalIgnoreCase),
            HasMembers = !Property(options, "_SeedGenHasMembers").Equals("false", StringComparison.OrdinalIgnoreCase),
            HasConstants = !Property(options, "_SeedGenHasConstants").Equals("false", StringComparison.OrdinalIgnoreCase),
            FactsPath = Decode(Property(options, "_SeedGenFacts")),
            CorpusHash = Property(options, "_SeedGenCorpusHash"),
            Names = Is(options, ProjectProperty.Names, nameof(NameSource.FileName)) ? NameSource.FileName : NameSource.Title,
            Problems = new(
            [
                .. Refuse(options, ProjectProperty.Public, "true", "false"),
                .. Refuse(options, ProjectProperty.AcrossFiles, "true", "false"),
                .. Refuse(options, ProjectProperty.Names, nameof(NameSource.Title), nameof(NameSource.FileName)),
                .. Refuse(options, ProjectProperty.Storage, "Auto", "Inline", "Blob"),
                .. Refuse(options, ProjectProperty.Members, "Auto", "true", "false"),
                .. Refuse(options, ProjectProperty.Constants, "Auto", "true", "false"),
            ]),
        };
    }

    private static bool Is(AnalyzerConfigOptions options, ProjectProperty property, string value) =>
        Property(options, property.Name).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<OptionProblem> Refuse(AnalyzerConfigOptions options, ProjectProperty property, params string[] allowed)
    {
        string value = Property(options, property.Name);
        if (value.Length > 0 && !allowed.Contains(value, StringComparer.OrdinalIgnoreCase))
            yield return OptionProblem.OfProperty(property, value);
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>
    /// The props write <c>|</c> for <c>;</c> and <c>&gt;</c> for <c>#</c>, which would begin a comment on their way here.
    /// </summary>
    private static string Decode(string value) => value.Replace('|', ';').Replace('>', '#');
}
