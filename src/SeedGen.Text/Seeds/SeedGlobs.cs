namespace SeedGen.Text;

/// <summary>
/// Tells seeds from other additional files by their path alone: metadata on every item would make large builds quadratic. Equal by value.
/// </summary>
internal sealed record SeedGlobs
{
    private readonly ValueList<string> project;
    private readonly ValueList<SeedGlob> globs;

    /// <summary>The globs of a project.</summary>
    /// <param name="projectDir">The project's folder; empty where nobody tells it, and then no file is a seed.</param>
    /// <param name="globs">Relative to that folder unless rooted.</param>
    public SeedGlobs(string projectDir, IEnumerable<string> globs)
    {
        project = FilePath.Segments(projectDir);
        this.globs = projectDir.Length == 0
            ? ValueList<SeedGlob>.Empty
            : new ValueList<SeedGlob>(globs.Select(glob => SeedGlob.Parse(FilePath.Segments(glob, project))));
    }

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
