namespace SeedGen.Text;

/// <summary>A property that a project file may set.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Takes">The values that it may have, in words that fit behind “it takes”.</param>
/// <param name="Default">What holds where it is not set, in words.</param>
/// <param name="Meaning">What it means, a sentence without full stop.</param>
public sealed record ProjectProperty(string Name, string Takes, string Default, string Meaning)
{
    /// <summary>Which files are seeds.</summary>
    public static readonly ProjectProperty Globs = new(
        "SeedGenGlobs", "globs, several between ;", "Seeds/**/*.txt", "Which files are seeds");

    /// <summary>Whether the package adds them to the additional files.</summary>
    public static readonly ProjectProperty DefaultSeeds = new(
        "SeedGenDefaultSeeds", "true or false", "true",
        "False: add the files to AdditionalFiles yourself; the globs still say which of those are seeds");

    /// <summary>What articles are named after.</summary>
    public static readonly ProjectProperty Names = new(
        "SeedGenNames", "Title or FileName", "Title", "What articles are named after");

    /// <summary>Whether generated classes are public.</summary>
    public static readonly ProjectProperty Public = new(
        "SeedGenPublic", "true or false", "false", "True: Articles is public, not internal");

    /// <summary>Whether what several files have is evidence.</summary>
    public static readonly ProjectProperty AcrossFiles = new(
        "SeedGenAcrossFiles", "true or false", "false",
        "True: a line that stands in three seeds or more is evidence of furniture in each");

    /// <summary>Where articles are kept.</summary>
    public static readonly ProjectProperty Storage = new(
        "SeedGenStorage", "Auto, Inline or Blob", "Auto",
        "Inline: in the generated code; Blob: in a resource of the assembly, which any number of articles fit into; Auto: by their size, Blob above "
        + "a million bytes");

    /// <summary>Whether each article has a member.</summary>
    public static readonly ProjectProperty Members = new(
        "SeedGenMembers", "Auto, true or false", "Auto",
        "False: no property for each article, only Articles.All and Articles.Find; Auto: true up to 2,000 articles; "
        + "true: up to 20,000, which is near what a class can hold");

    /// <summary>Whether each article has constants.</summary>
    public static readonly ProjectProperty Constants = new(
        "SeedGenConstants", "Auto, true or false", "Auto",
        "False: no class of constants for each article; Auto: true in the generated code, and in a blob up to 1,000 articles: each constant costs the "
        + "compiler more than its article's member");

    /// <summary>All of them, in the order in which a reader is told of them.</summary>
    public static ValueList<ProjectProperty> All { get; } = new([Globs, DefaultSeeds, Names, Public, AcrossFiles, Storage, Members, Constants]);
}
