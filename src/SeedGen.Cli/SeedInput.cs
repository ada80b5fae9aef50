using System.Text;
using SeedGen.Text;

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

    /// <summary>What is read until a byte order mark says otherwise; with one of UTF-8, a reader goes on to another object.</summary>
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The path with <c>/</c> between folders on every system.</summary>
    public string File => WithSlashes(Path);

    /// <summary>
    /// The whole text: UTF-8, or what a byte order mark says (UTF-16, UTF-32). The mark itself is no part of it, and bytes that are none
    /// become U+FFFD, as in the compiler.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public SeedContent Read(Stream standardInput)
    {
        using Stream stream = Path == StandardInput ? standardInput : System.IO.File.OpenRead(Path);
        using var reader = new StreamReader(stream, WithoutMark, detectEncodingFromByteOrderMarks: true);
        string text = reader.ReadToEnd();
        bool hasMark = reader.CurrentEncoding is UTF8Encoding && reader.CurrentEncoding != WithoutMark;
        return new SeedContent(text, new SourceEncoding(hasMark));
    }

    internal static string WithSlashes(string path) => path.Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
