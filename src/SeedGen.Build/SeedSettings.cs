using System.Reflection;
using System.Runtime.CompilerServices;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>What <c>.editorconfig</c> and <c>.globalconfig</c> say of seeds, as the compiler hears it.</summary>
internal sealed class SeedSettings
{
    private static Assembly? compiler;

    private readonly Func<string, SectionOptions>? read;

    private SeedSettings(Func<string, SectionOptions>? read) => this.read = read;

    /// <summary>
    /// Reads the files. Only where one of them has a key of ours is the compiler's own parser loaded: it takes longer than all else.
    /// </summary>
    /// <param name="configs">The paths of the files.</param>
    /// <param name="compilerFolder">Where the compiler of this build stands.</param>
    /// <exception cref="FileNotFoundException">The parser is needed and is not there.</exception>
    public static SeedSettings Read(IEnumerable<string> configs, string compilerFolder)
    {
        (string Path, string Text)[] files =
        [
            .. configs.Distinct(StringComparer.Ordinal)
                .Select(path => (Path: System.IO.Path.GetFullPath(path), Bytes: SeedBytes.TryRead(path)))
                .Where(file => file.Bytes is not null)
                .Select(file => (file.Path, DecodedText.Read(file.Bytes!, CompilerEncoding.Fallback).Text)),
        ];
        if (!files.Any(file => file.Text.IndexOf(SectionOptions.Prefix, StringComparison.OrdinalIgnoreCase) >= 0))
            return new SeedSettings(null);
        LoadCompiler(compilerFolder);
        return new SeedSettings(ReaderOf(files));
    }

    /// <summary>What is said of the seed at a full path.</summary>
    public SectionOptions Of(string path) => (read is null ? SectionOptions.Default : read(path)).Of(path);

    /// <summary>A method of its own: where it is not called, nobody looks for the compiler.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<string, SectionOptions> ReaderOf((string Path, string Text)[] files) => CompilerSettings.Read(files);

    private static void LoadCompiler(string folder)
    {
        const string Name = "Microsoft.CodeAnalysis";
        if (compiler is not null)
            return;
        compiler = AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == Name)
            ?? Assembly.LoadFrom(Find(folder, Name + ".dll"));
        AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) => new AssemblyName(wanted.Name).Name == Name ? compiler : null;
    }

    private static string Find(string folder, string name)
    {
        string[] places = [Path.Combine(folder, "bincore", name), Path.Combine(folder, name)];
        return places.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"The compiler's own reader of .editorconfig is not in “{folder}”.");
    }
}
