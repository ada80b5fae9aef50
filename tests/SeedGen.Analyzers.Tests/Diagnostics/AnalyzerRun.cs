using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Analyzers.Tests.Diagnostics;

/// <summary>A build of a project in <c>/project</c> with text files in memory, and what the analyzer says in it.</summary>
internal sealed class AnalyzerRun
{
    private readonly List<AdditionalText> files = [];
    private readonly Provider provider = new();

    public AnalyzerRun()
    {
        Set("build_property._SeedGenProjectDir", "/project/");
        Set("build_property._SeedGenGlobs", "Seeds/**/*.txt");
    }

    /// <summary>What the compiler itself is told of severities: by default to let copies of a text be, of which many tests are made.</summary>
    public CSharpCompilationOptions CompilationOptions { get; set; } = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithSpecificDiagnosticOptions([new("SEED4001", ReportDiagnostic.Suppress)]);

    /// <summary>The project's own code.</summary>
    public string Code { get; set; } = "";

    /// <summary>Adds a file; null stands for one that cannot be read.</summary>
    public AnalyzerRun With(string path, string? text)
    {
        files.Add(new InMemoryText("/project/" + path, text));
        return this;
    }

    /// <summary>Sets a property of the project, or with <paramref name="file"/> a key of the section that names the file.</summary>
    public AnalyzerRun Set(string key, string value, string? file = null)
    {
        provider.Of(file is null ? "" : "/project/" + file)[key] = value;
        return this;
    }

    /// <summary>All that the analyzer reports, by place; what makes it fail is thrown.</summary>
    public async Task<Diagnostic[]> Report(CancellationToken cancellation = default)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "project", [CSharpSyntaxTree.ParseText(Code, cancellationToken: cancellation)], options: CompilationOptions);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], provider),
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
            concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false, analyzerExceptionFilter: null);
        ImmutableArray<Diagnostic> diagnostics =
            await compilation.WithAnalyzers([new SeedAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id)];
    }

    /// <summary>The reports as a build prints them, without the message: <c>Seeds/a.txt(3,1)-(3,6): warning SEED2024</c>.</summary>
    public async Task<string[]> Lines() => [.. (await Report()).Select(Line)];

    private static string Line(Diagnostic diagnostic)
    {
        string what = diagnostic.Severity.ToString().ToLowerInvariant() + " " + diagnostic.Id;
        if (diagnostic.Location == Location.None)
            return what;
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        LinePosition start = place.StartLinePosition, end = place.EndLinePosition;
        return $"{place.Path["/project/".Length..]}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}): {what}";
    }

    private sealed class InMemoryText(string path, string? text) : AdditionalText
    {
        private readonly SourceText? content = text is null ? null : SourceText.From(text);

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => content;
    }

    private sealed class Provider : AnalyzerConfigOptionsProvider
    {
        private readonly Dictionary<string, FileKeys> keysOf = [];

        public override AnalyzerConfigOptions GlobalOptions => Of("");

        public FileKeys Of(string path) => keysOf.TryGetValue(path, out FileKeys? keys) ? keys : keysOf[path] = new FileKeys();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new FileKeys();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => keysOf.GetValueOrDefault(textFile.Path) ?? new FileKeys();
    }

    private sealed class FileKeys : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values = new(KeyComparer);

        public string this[string key]
        {
            set => values[key] = value;
        }

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
