using System.IO.Enumeration;

namespace SeedGen.Cli;

/// <summary>The texts that a list of paths stands for.</summary>
/// <param name="Files">Each once, in ordinal order of their paths.</param>
/// <param name="Problems">What was asked for and is not there: what, where, and what to do.</param>
internal sealed record SeedInputs(IReadOnlyList<SeedInput> Files, IReadOnlyList<string> Problems)
{
    /// <summary>
    /// Finds the files of <paramref name="paths"/>: a file itself, a folder's files whose names match <paramref name="glob"/>.
    /// </summary>
    public static SeedInputs Find(IReadOnlyList<string> paths, string glob)
    {
        var files = new List<SeedInput>();
        var problems = new List<string>();
        foreach (string path in paths)
        {
            if (path == SeedInput.StandardInput)
                files.Add(SeedInput.OfStandardInput);
            else if (Directory.Exists(path))
                AddFolder(path, glob, files, problems);
            else if (File.Exists(path))
                files.Add(new SeedInput(path, Path.GetFileNameWithoutExtension(path)));
            else
                problems.Add($"seedgen: '{path}' does not exist: give a file, a folder, or - for standard input.");
        }
        return new SeedInputs([.. files.DistinctBy(FullPath).OrderBy(file => file.File, StringComparer.Ordinal)], problems);
    }

    /// <summary>The complaint that the file or folder <paramref name="path"/> cannot be read.</summary>
    public static string CannotRead(string path, Exception reason) =>
        $"seedgen: '{path}' cannot be read ({reason.Message.TrimEnd('.')}): make it readable or give other paths.";

    private static string FullPath(SeedInput input) =>
        input.Path == SeedInput.StandardInput ? input.Path : Path.GetFullPath(input.Path);

    private static void AddFolder(string folder, string glob, List<SeedInput> files, List<string> problems)
    {
        int filesBefore = files.Count, problemsBefore = problems.Count;
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out string? next))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(next).Where(NameMatches).Select(Below));
                foreach (string child in Directory.EnumerateDirectories(next).Where(IsNoLink))
                    folders.Push(child);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(CannotRead(next, e));
            }
        }
        if (files.Count == filesBefore && problems.Count == problemsBefore)
        {
            problems.Add($"seedgen: no file named {glob} in '{folder}' or a folder below it: "
                + "give another folder, or other names with --glob.");
        }

        bool NameMatches(string file) => FileSystemName.MatchesSimpleExpression(glob, Path.GetFileName(file));
        SeedInput Below(string file) => new(file, SeedInput.WithSlashes(Path.ChangeExtension(Path.GetRelativePath(folder, file), null)));
    }

    /// <summary>A link may lead back to a folder above it.</summary>
    private static bool IsNoLink(string folder) => new DirectoryInfo(folder).LinkTarget is null;
}
