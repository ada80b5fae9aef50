namespace SeedGen.Text;

/// <summary>Where a seed stands. All paths have <c>/</c> between folders.</summary>
/// <param name="ProjectPath">Its path from the project's folder, <c>..</c> where it stands outside; never absolute. It tells seeds
/// apart.</param>
/// <param name="RelativePath">Its path below the seed folder, with its extension.</param>
internal sealed record SeedFile(string ProjectPath, string RelativePath)
{
    /// <summary>The id of its article: <see cref="RelativePath"/> without the extension.</summary>
    public string Id
    {
        get
        {
            int name = RelativePath.LastIndexOf('/') + 1;
            int dot = RelativePath.LastIndexOf('.');
            return dot > name ? RelativePath.Substring(0, dot) : RelativePath;
        }
    }

    /// <summary>The folders between the seed folder and the file, outermost first.</summary>
    public ValueList<string> Folders
    {
        get
        {
            string[] segments = RelativePath.Split('/');
            return new ValueList<string>(segments.Take(segments.Length - 1));
        }
    }

    /// <summary>The file's name without its extension.</summary>
    public string Name => Id.Substring(Id.LastIndexOf('/') + 1);
}
