using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// Tells seeds from other additional files by their path alone: metadata on every item would make large builds quadratic. Equal by value.
/// </summary>
internal sealed record SeedGlobs
{
    private readonly ValueList<string> project;
    private readonly ValueList<SeedGlob> globs;

    private SeedGlobs(SeedOptions options)
    {
        project = FilePath.Segments(options.ProjectDir);
        globs = options.ProjectDir.Length == 0
            ? ValueList<SeedGlob>.Empty
            : new ValueList<SeedGlob>(options.Globs.Select(glob => SeedGlob.Parse(FilePath.Segments(glob, project))));
    }

    /// <summary>The globs of <paramref name="options"/>.</summary>
    public static SeedGlobs Of(SeedOptions options, CancellationToken _ = default) => new(options);

    /// <summary>The seed at <paramref name="path"/>; null where no glob matches. The first glob that does tells the seed folder.</summary>
    public SeedFile? Find(string path)
    {
        ValueList<string> segments = FilePath.Segments(path, project);
        SeedGlob? glob = globs.FirstOrDefault(glob => glob.Matches(segments));
        if (glob is null)
            return null;
        string relative = string.Join("/", segments.Skip(glob.FolderDepth));
        return new SeedFile(FilePath.Relative(segments, project) ?? relative, relative);
    }
}
