using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Build;
using SeedGen.Text;

namespace SeedGen.Benchmarks;

/// <summary>A project with synthetic articles as an editor holds it: in memory, with the facts of its last build on disk.</summary>
internal sealed class SyntheticProject
{
    /// <summary>From so many articles on they are in a blob, as by default.</summary>
    private const int FewestInBlob = 1_000;

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);

    private readonly ProjectProperties properties = new();
    private readonly List<TextInMemory> texts;
    private readonly string folder;
    private CSharpCompilation compilation;
    private int edits;

    /// <summary>Opens the project in <paramref name="folder"/>; where there is none, writes and builds it first.</summary>
    public SyntheticProject(string folder, int size)
    {
        this.folder = folder;
        string seeds = Path.Combine(folder, "Seeds"), facts = Path.Combine(folder, "obj", StorePlan.FactsName);
        if (!Directory.Exists(seeds))
            SyntheticSeeds.Write(seeds, size);
        texts = [.. Directory.GetFiles(seeds).Order(StringComparer.Ordinal).Select(TextInMemory.Read)];
        Globs = new SeedGlobs(folder, ["Seeds/**/*.txt"]);
        properties["RootNamespace"] = "App";
        properties["_SeedGenProjectDir"] = folder;
        properties["_SeedGenGlobs"] = "Seeds/**/*.txt";
        if (size >= FewestInBlob)
        {
            Store(Path.GetDirectoryName(facts)!);
            texts.Add(TextInMemory.Read(facts));
            properties["_SeedGenIsBlob"] = "true";
            properties["_SeedGenFacts"] = facts;
        }
        compilation = CSharpCompilation.Create(
            "App", [Code()], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Which texts are seeds.</summary>
    public SeedGlobs Globs { get; }

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], texts, Parse, properties,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    /// <summary>Runs <paramref name="driver"/> on the project as it is, up to the compilation with the generated code.</summary>
    public GeneratorDriver Run(GeneratorDriver driver)
    {
        GeneratorDriver run = driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out ImmutableArray<Diagnostic> diagnostics);
        return diagnostics.IsEmpty ? run : throw new InvalidOperationException(diagnostics[0].ToString());
    }

    /// <summary>Opens every text anew: what was found out of a text is remembered with it.</summary>
    public void Reopen()
    {
        for (int i = 0; i < texts.Count; i++)
            texts[i] = texts[i].With(texts[i].Text);
    }

    /// <summary>Types a comment into the program.</summary>
    public void EditCode() => compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Code());

    /// <summary>Types a sentence at the end of a seed, another one each time.</summary>
    public GeneratorDriver EditSeed(GeneratorDriver driver)
    {
        int edited = edits++ % Math.Min(texts.Count, 100);
        TextInMemory before = texts[edited];
        texts[edited] = before.With($"{before.Text} Nothing else of it was ever found.");
        return driver.ReplaceAdditionalText(before, texts[edited]);
    }

    private SyntaxTree Code() => CSharpSyntaxTree.ParseText($"// edit {edits++}\nclass Program;\n", Parse);

    private void Store(string output)
    {
        SeedSource[] sources = SeedSource.Find(texts.Select(text => text.Path), Globs, folder);
        SeedStore.Update(new StorePlan(sources, SeedSettings.Read([], compilerFolder: ""), AcrossFiles: false, output), _ => { });
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "SeedGen.dll" or "netstandard.dll" or ['S', 'y', 's', 't', 'e', 'm', '.', ..])
        .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>An additional file whose text is read, as an editor has it.</summary>
    private sealed class TextInMemory(string path, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        public override string Path { get; } = path;

        public string Text { get; } = text;

        public static TextInMemory Read(string path) => new(path, File.ReadAllText(path));

        public TextInMemory With(string edited) => new(Path, edited);

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }
}
