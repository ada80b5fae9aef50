using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>
/// What <c>.editorconfig</c> and <c>.globalconfig</c> say of files, as a build reads it: from the files of these names in a file's folder and
/// those above it, parsed by the compiler's own code.
/// </summary>
internal sealed class SeedSettings
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];

    private readonly AnalyzerConfigSet configs;
    private readonly Dictionary<string, Severity> severities;

    private SeedSettings(AnalyzerConfigSet configs)
    {
        this.configs = configs;
        severities = configs.GlobalConfigOptions.TreeOptions.ToDictionary(
            option => option.Key, option => SeverityOf(option.Value), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Finds what is said of <paramref name="files"/>; what cannot be read says nothing, as in a build.</summary>
    public static SeedSettings Find(IEnumerable<SeedInput> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (SeedInput file in files.Where(file => file != SeedInput.OfStandardInput))
        {
            string? folder = Path.GetDirectoryName(Path.GetFullPath(file.Path));
            while (folder is not null && folders.Add(folder))
                folder = Path.GetDirectoryName(folder);
        }
        IEnumerable<AnalyzerConfig> configs = folders
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Select(Read);
        return new SeedSettings(AnalyzerConfigSet.Create(configs.ToArray()));
    }

    /// <summary>What is said of <paramref name="file"/>.</summary>
    public SectionOptions Of(SeedInput file)
    {
        if (file == SeedInput.OfStandardInput)
            return SectionOptions.Default;
        SectionOptions options = SectionOptions.Read(
            configs.GetOptionsForSourcePath(SeedInput.WithSlashes(Path.GetFullPath(file.Path))).AnalyzerOptions).Of(file.Path);
        if (severities.Count == 0)
            return options;
        // In a build dotnet_diagnostic in a .globalconfig counts more than our own keys.
        var merged = options.Checking.Severities.ToDictionary(severity => severity.Key, severity => severity.Value);
        foreach ((string id, Severity severity) in severities)
            merged[id.ToUpperInvariant()] = severity;
        return options with { Checking = options.Checking with { Severities = merged } };
    }

    private static AnalyzerConfig Read(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return AnalyzerConfig.Parse(SourceText.From(stream), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return AnalyzerConfig.Parse("", path);
        }
    }

    private static Severity SeverityOf(ReportDiagnostic report) => report switch
    {
        ReportDiagnostic.Error => Severity.Error,
        ReportDiagnostic.Warn => Severity.Warning,
        ReportDiagnostic.Info or ReportDiagnostic.Hidden => Severity.Suggestion,
        _ => Severity.None,
    };
}
