using System.Text;

namespace SeedGen.Cli;

/// <summary>One text to inspect.</summary>
/// <param name="Path">Its path; <c>-</c> for standard input.</param>
/// <param name="Id">
/// The id of its article: its path below the folder that was given, without extension, with <c>/</c> between folders.
/// </param>
internal sealed record SeedInput(string Path, string Id)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The text on standard input.</summary>
    public static readonly SeedInput OfStandardInput = new(StandardInput, "stdin");

    /// <summary>The path with <c>/</c> between folders on every system.</summary>
    public string File => WithSlashes(Path);

    /// <summary>
    /// The whole text: UTF-8, or what a byte order mark says (UTF-16, UTF-32). The mark itself is no part of it, and bytes that are none
    /// become U+FFFD, as in the compiler.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public string Read(Stream standardInput)
    {
        using Stream stream = Path == StandardInput ? standardInput : System.IO.File.OpenRead(Path);
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    internal static string WithSlashes(string path) => path.Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
