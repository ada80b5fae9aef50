using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.Analyzers.Tests;

/// <summary>A project that uses SeedGen, in memory: it holds files, is edited, and runs the generator again after each edit.</summary>
internal sealed class Consumer
{
    private const string ProjectDir = "/app/";
    private static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "SeedGen.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(MetadataReference (path) => MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    private readonly CSharpParseOptions parse;
    private readonly TestOptions options;
    private readonly Dictionary<string, TestText> files = [];
    private GeneratorDriver driver;
    private CSharpCompilation compilation;

    public Consumer(
        (string Path, string? Text)[] files,
        LanguageVersion version = LanguageVersion.Latest,
        string rootNamespace = "App",
        bool isPublic = false,
        string names = "Title",
        string globs = "Seeds/**/*.txt",
        bool acrossFiles = false,
        TestBuild? build = null)
    {
        parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        options = new TestOptions
        {
            ["RootNamespace"] = rootNamespace,
            ["SeedGenPublic"] = isPublic ? "true" : "",
            ["SeedGenNames"] = names,
            ["SeedGenAcrossFiles"] = acrossFiles ? "true" : "",
            ["_SeedGenProjectDir"] = ProjectDir,
            ["_SeedGenGlobs"] = globs,
        };
        foreach ((string path, string? text) in files)
            this.files.Add(path, new TestText(ProjectDir + path, text));
        if (build is not null)
        {
            options["_SeedGenIsBlob"] = "True";
            options["_SeedGenHasMembers"] = build.HasMembers.ToString();
            options["_SeedGenFacts"] = ProjectDir + TestBuild.FactsPath;
            options["_SeedGenCorpusHash"] = build.IsInEditor ? "" : TestBuild.CorpusHash;
            this.files.Add(TestBuild.FactsPath, new TestText(ProjectDir + TestBuild.FactsPath, build.Facts));
        }
        compilation = CSharpCompilation.Create("App", [Parse("")], References, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
        driver = CSharpGeneratorDriver.Create(
            [new SeedGenerator().AsSourceGenerator()], this.files.Values, parse, options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    /// <summary>A consumer with files <c>Seeds/{name}.txt</c>.</summary>
    public static Consumer WithSeeds(params (string Name, string Text)[] seeds) =>
        new([.. seeds.Select(seed => ($"Seeds/{seed.Name}.txt", (string?)seed.Text))]);

    /// <summary>The last run.</summary>
    public GeneratorRunResult Result { get; private set; }

    /// <summary>The project's own code with the generated code.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>The generated files' texts by hint name.</summary>
    public Dictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>How often the file's text was asked for.</summary>
    public int Openings(string path) => files[path].Openings;

    /// <summary>The texts of the seeds as they are now.</summary>
    public Microsoft.CodeAnalysis.Text.SourceText[] Texts => [.. files.Values.Select(file => file.GetText()!)];

    /// <summary>Why each output of the step has the value it has, in the last run.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>What the analyzer says of the project as it is now, by place.</summary>
    public async Task<Diagnostic[]> Analyze()
    {
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers([new SeedAnalyzer()], new AnalyzerOptions([.. files.Values], options))
            .GetAnalyzerDiagnosticsAsync();
        return
        [
            .. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    public void AddCode(string code)
    {
        compilation = compilation.AddSyntaxTrees(Parse(code));
        Run();
    }

    public void Edit(string path, string? text)
    {
        var edited = new TestText(ProjectDir + path, text);
        driver = driver.ReplaceAdditionalText(files[path], edited);
        files[path] = edited;
        Run();
    }

    public void Add(string path, string text)
    {
        files.Add(path, new TestText(ProjectDir + path, text));
        driver = driver.AddAdditionalTexts([files[path]]);
        Run();
    }

    public void Remove(string path)
    {
        files.Remove(path, out TestText? removed);
        driver = driver.RemoveAdditionalTexts([removed!]);
        Run();
    }

    public void Move(string from, string to)
    {
        files.Remove(from, out TestText? moved);
        files.Add(to, new TestText(ProjectDir + to, moved!.GetText()!.ToString()));
        driver = driver.RemoveAdditionalTexts([moved]).AddAdditionalTexts([files[to]]);
        Run();
    }

    /// <summary>Compiles and loads everything, documentation file included; any diagnostic at all fails.</summary>
    public Assembly Load()
    {
        Assert.Empty(Output.GetDiagnostics());
        using MemoryStream image = new(), documentation = new();
        Assert.True(Output.Emit(image, xmlDocumentationStream: documentation).Success);
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private void Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Output = output;
        Result = driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
    }

    private SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, parse);
}
