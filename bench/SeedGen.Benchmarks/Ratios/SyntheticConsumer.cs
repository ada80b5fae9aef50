using System.Globalization;
using System.Text.Json;
using SeedGen.Package.Tests;

namespace SeedGen.Benchmarks;

/// <summary>A console program with synthetic articles, in a folder of its own outside the repository.</summary>
internal sealed class SyntheticConsumer
{
    private const string Output = "bin/Release/net10.0/App.dll";

    /// <summary>How often a round looks at a program's first article.</summary>
    private const int FirstRuns = 7;

    private readonly PackedPackage package;
    private readonly string folder;
    private string compiler = "";

    /// <summary>Writes the project and its texts, and builds it once.</summary>
    public SyntheticConsumer(PackedPackage package, int size, Variant variant)
    {
        this.package = package;
        (Size, Variant) = (size, variant);
        folder = Path.Combine(package.Folder, $"{variant}{size}".ToLowerInvariant());
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "App.csproj"), Project());
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program());
        if (variant != Variant.Nothing)
            SyntheticSeeds.Write(Path.Combine(folder, "Seeds"), size);
        ReadCompilerArguments();
    }

    /// <summary>How many texts it has.</summary>
    public int Size { get; }

    /// <summary>What it does with them.</summary>
    public Variant Variant { get; }

    /// <summary>
    /// Builds it from nothing, again, and after a change; compiles it; runs it. <paramref name="round"/> tells what is written into the
    /// seed that changes.
    /// </summary>
    public void Measure(Measurements all, int round)
    {
        foreach (string built in (string[])["bin", "obj/Release"])
            Directory.Delete(Path.Combine(folder, built), recursive: true);
        Cost build = Build();
        Add(Figure.BuildWall, build.Wall);
        Add(Figure.BuildCpu, build.Cpu);
        Add(Figure.UnchangedWall, Build().Wall);
        if (Variant != Variant.Nothing)
        {
            File.WriteAllText(Path.Combine(folder, "Seeds", SyntheticSeeds.FileName(Size / 2)), SyntheticArticle.Write(Size + round));
            Cost change = Build();
            Add(Figure.ChangedWall, change.Wall);
            Add(Figure.ChangedCpu, change.Cpu);
        }
        Add(Figure.AssemblySize, new FileInfo(Path.Combine(folder, Output)).Length / 1e6);
        Cost compile = Run("exec", compiler, "/noconfig", "@csc.rsp");
        Add(Figure.CompilerWall, compile.Wall);
        Add(Figure.CompilerCpu, compile.Cpu);
        Add(Figure.CompilerPeak, compile.Peak);
        if (Variant == Variant.Nothing)
            return;
        // A few milliseconds differ by a third from one process to the next.
        for (int run = 0; run < FirstRuns; run++)
        {
            Cost first = Run(Output, "first", Path.GetFileNameWithoutExtension(SyntheticSeeds.FileName(Size / 2)));
            Add(Figure.FirstArticle, MillisecondsIn(first));
            Add(Figure.FirstProcess, first.Wall * 1000);
        }
        Add(Figure.AllArticles, MillisecondsIn(Run(Output, "all")));

        void Add(Figure figure, double value) => all.Add(Size, Variant, figure, value);
    }

    /// <summary>Frees the disk.</summary>
    public void Delete() => Directory.Delete(folder, recursive: true);

    private static double MillisecondsIn(Cost run) =>
        double.Parse(run.Output.Split(' ', 2)[0], CultureInfo.InvariantCulture);

    private Cost Build() => Run("build", "--configuration", "Release", "-p:UseSharedCompilation=false");

    private Cost Run(params string[] arguments) => Launch.DotNet(package.ConsumersPackages, folder, arguments);

    /// <summary>The compiler's own command line, as the build gives it, with another output: the compiler is then measured alone.</summary>
    private void ReadCompilerArguments()
    {
        string answers = Path.Combine(folder, "csc.json");
        DotNet.Run(
            package.ConsumersPackages, "build", folder, "--configuration", "Release", "-t:Rebuild", "-p:UseSharedCompilation=false",
            "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath",
            $"-getResultOutputFile:{answers}").OrThrow();
        using JsonDocument answer = JsonDocument.Parse(File.ReadAllText(answers));
        IEnumerable<string> arguments = answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(argument => argument.GetProperty("Identity").GetString()!)
            .Where(argument => argument != "/noconfig")
            .Select(argument => argument.StartsWith("/out:", StringComparison.Ordinal) ? "/out:csc.dll" : argument);
        File.WriteAllLines(Path.Combine(folder, "csc.rsp"), arguments);
        compiler = Path.Combine(
            answer.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll");
    }

    private string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
            <SeedGenStorage>{Variant}</SeedGenStorage>
          </PropertyGroup>
          <ItemGroup>
            {Variant switch
            {
                Variant.Nothing => "",
                Variant.Embedded => """<EmbeddedResource Include="Seeds/**/*.txt" /><None Remove="Seeds/**/*.txt" />""",
                _ => $"""<PackageReference Include="SeedGen" Version="{package.Version}" />""",
            }}
          </ItemGroup>
        </Project>
        """;

    /// <summary>The program finds an article and reads its text, or all of them, and says how many milliseconds that took.</summary>
    private string Program()
    {
        if (Variant == Variant.Nothing)
            return "return 0;\n";
        (string first, string all) = Variant == Variant.Embedded
            ? ("""Text($"App.Seeds.{args[1]}.txt")""", "typeof(Program).Assembly.GetManifestResourceNames().Sum(Text)")
            : ("Articles.Find(args[1])!.Body.Length", "Articles.All.Sum(article => article.Body.Length)");
        return $$"""
            using App;
            using System.Diagnostics;
            using System.Globalization;

            long start = Stopwatch.GetTimestamp();
            int length = args[0] == "first" ? {{first}} : {{all}};
            double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds} milliseconds, {length} characters"));
            return length > 0 ? 0 : 1;

            #pragma warning disable CS8321
            static int Text(string name)
            {
                using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd().Length;
            }

            namespace App
            {
                internal static class Here;
            }
            """;
    }
}
