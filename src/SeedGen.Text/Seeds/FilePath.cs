namespace SeedGen.Text;

/// <summary>Paths as lists of names, so that Windows and Unix paths are read by the same code on every machine.</summary>
internal static class FilePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>
    /// The names in <paramref name="path"/>, <c>.</c> and <c>..</c> resolved; put below <paramref name="root"/> unless it is rooted.
    /// </summary>
    public static ValueList<string> Segments(string path, ValueList<string>? root = null)
    {
        var segments = new List<string>();
        if (root is not null && !IsRooted(path))
            segments.AddRange(root);
        foreach (string name in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (name is not ("." or ".."))
                segments.Add(name);
        }
        return new ValueList<string>(segments);
    }

    /// <summary>
    /// The way from <paramref name="folder"/> to <paramref name="file"/>; null where there is none, from one drive to another.
    /// </summary>
    public static string? Relative(ValueList<string> file, ValueList<string> folder)
    {
        int shared = 0;
        while (shared < folder.Count && shared < file.Count - 1 && folder[shared].Equals(file[shared], StringComparison.OrdinalIgnoreCase))
            shared++;
        return shared == 0 && file[0].EndsWith(":", StringComparison.Ordinal)
            ? null
            : string.Join("/", Enumerable.Repeat("..", folder.Count - shared).Concat(file.Skip(shared)));
    }

    /// <summary>The file's own name.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);

    private static bool IsRooted(string path) =>
        path.Length > 0 && (Separators.Contains(path[0]) || (path.Length > 1 && path[1] == ':'));
}
