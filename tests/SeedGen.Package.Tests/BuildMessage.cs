using System.Globalization;
using System.Text.RegularExpressions;

namespace SeedGen.Package.Tests;

/// <summary>A warning or an error as a build prints it.</summary>
/// <param name="Place"><c>path(line,column)</c>, or what stands there for a message about no file.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="Text">The message; the address of its page behind it in brackets, and the project.</param>
public sealed partial record BuildMessage(string Place, string Severity, string Id, string Text)
{
    /// <summary>The message on a line; null where there is none.</summary>
    public static BuildMessage? Read(string line) =>
        Form().Match(line) is { Success: true } match
            ? new(match.Groups["place"].Value, match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["text"].Value)
            : null;

    /// <summary>Whether it stands at a place in the file whose path ends in <paramref name="path"/>, with <c>/</c>.</summary>
    public bool IsAt(string path, int line, int column) => Place.Replace('\\', '/')
        .EndsWith(string.Create(CultureInfo.InvariantCulture, $"/{path}({line},{column})"), StringComparison.Ordinal);

    /// <summary>Whether it stands in the file whose path ends in <paramref name="path"/>, with <c>/</c>.</summary>
    public bool IsIn(string path) => Place.Replace('\\', '/').Contains($"/{path}(", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?<place>.+?)\s*: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<text>.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
