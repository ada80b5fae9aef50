using System.Text;

namespace SeedGen.Cli.Tests;

/// <summary>A folder of its own, gone after the test.</summary>
public sealed class SeedFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("seedgen-");

    /// <summary>Its path with <c>/</c>, as the command shows it.</summary>
    public string Path => folder.FullName.Replace('\\', '/');

    /// <summary>Writes a file below it.</summary>
    /// <returns>The file's path.</returns>
    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file below it.</summary>
    /// <returns>The file's path.</returns>
    public string Add(string name, byte[] bytes)
    {
        string path = Path + "/" + name;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
