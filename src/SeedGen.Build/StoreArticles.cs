using Microsoft.Build.Framework;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>
/// Runs before the compiler: decides where a project's articles are kept, and where that is a blob, writes it, with the facts that spare the
/// compiler to read the seeds again.
/// </summary>
public sealed class StoreArticles : ITask, ICancelableTask, IDisposable
{
    /// <summary>From how many seeds on, none of which was read before, it takes longer to read them in slow code than to optimize it first.</summary>
    private const int ManySeeds = 300;

    private readonly CancellationTokenSource canceled = new();

    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

#pragma warning disable CA1819 // items are what MSBuild hands over and takes

    /// <summary>The project's additional files, the seeds among them.</summary>
    [Required]
    public ITaskItem[] AdditionalFiles { get; set; } = [];

    /// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files that the compiler will see.</summary>
    public ITaskItem[] ConfigFiles { get; set; } = [];

#pragma warning restore CA1819

    /// <summary>Which files are seeds: globs with <c>;</c> between them.</summary>
    [Required]
    public string Globs { get; set; } = "";

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The folder for what is written.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The folder of the compiler of this build.</summary>
    public string CompilerFolder { get; set; } = "";

    /// <summary>The property <c>SeedGenStorage</c>.</summary>
    public string Storage { get; set; } = "";

    /// <summary>The property <c>SeedGenMembers</c>.</summary>
    public string Members { get; set; } = "";

    /// <summary>The property <c>SeedGenConstants</c>.</summary>
    public string Constants { get; set; } = "";

    /// <summary>The property <c>SeedGenAcrossFiles</c>.</summary>
    public string AcrossFiles { get; set; } = "";

    /// <summary>Whether nothing is compiled, for an editor only asks what would be: then nothing is read or written.</summary>
    public bool IsDesignTime { get; set; }

    /// <summary>Whether the articles are in a blob.</summary>
    [Output]
    public bool IsBlob { get; set; }

    /// <summary>Whether each article has a member.</summary>
    [Output]
    public bool HasMembers { get; set; } = true;

    /// <summary>Whether each article that has a member has constants, too.</summary>
    [Output]
    public bool HasConstants { get; set; } = true;

    /// <summary>The path of the blob; empty where there is none.</summary>
    [Output]
    public string Blob { get; set; } = "";

    /// <summary>The path of the facts; empty where there are none.</summary>
    [Output]
    public string Facts { get; set; } = "";

    /// <summary>The blob's hash; empty where it was not looked at.</summary>
    [Output]
    public string CorpusHash { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => canceled.Cancel();

    /// <inheritdoc/>
    public void Dispose() => canceled.Dispose();

    /// <inheritdoc/>
    public bool Execute() => IsFirstOfMany && OptimizedTwin.Of(this) is { } twin ? Execute(twin) : Run();

    private bool IsFirstOfMany =>
        !IsDesignTime && AdditionalFiles.Length >= ManySeeds && !File.Exists(Path.Combine(ProjectFolder, Folder, StorePlan.MemoryName));

    private bool Execute(ITask twin)
    {
        using CancellationTokenRegistration registration = canceled.Token.Register(((ICancelableTask)twin).Cancel);
        using var disposal = (IDisposable)twin;
        bool isDone = twin.Execute();
        OptimizedTwin.Copy(twin, this);
        return isDone;
    }

    private bool Run()
    {
        var log = new BuildLog(BuildEngine!);
        if (IsFirstOfMany)
            _ = Rehearsal.Start();
        try
        {
            Store(log);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever it is: MSBuild would show its stack and call it a fault of the task.
            log.Error(new Finding(ArticlesNotStored.Rule, default, Folder, OneLine(e.GetBaseException().Message)));
        }
        return !log.HasErrors;
    }

    private void Store(BuildLog log)
    {
        var globs = new SeedGlobs(ProjectFolder, Globs.Split(';').Select(glob => glob.Trim()).Where(glob => glob.Length > 0));
        SeedSource[] seeds = SeedSource.Find(AdditionalFiles.Select(file => file.ItemSpec), globs, ProjectFolder);
        StorageChoice choice = StorageChoice.Of(seeds, Storage, Members, Constants);
        (IsBlob, HasMembers, HasConstants) = (choice.IsBlob, choice.HasMembers, choice.HasConstants);
        if (choice.Problem is { } problem)
            log.Error(new Finding(InlineTooLarge.Rule, default, problem));
        else if (!IsDesignTime && seeds.Length > 0)
            log.Say($"SeedGen keeps the articles {choice.Reason}.");
        if (!IsBlob)
            return;

        string folder = Path.Combine(ProjectFolder, Folder);
        if (!IsDesignTime)
            Update(log, seeds, folder);
        string facts = Path.Combine(folder, StorePlan.FactsName);
        Facts = File.Exists(facts) ? facts : "";
    }

    private void Update(BuildLog log, SeedSource[] seeds, string folder)
    {
        var settings = SeedSettings.Read(ConfigFiles.Select(file => Path.Combine(ProjectFolder, file.ItemSpec)), CompilerFolder);
        bool acrossFiles = AcrossFiles.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
        var plan = new StorePlan(seeds, settings, acrossFiles, folder);
        StoreResult result = SeedStore.Update(plan, log.Note, canceled.Token);
        log.Note($"{result.Read} of {seeds.Length} seeds were read.");
        (Blob, CorpusHash) = (plan.BlobPath, result.CorpusHash);
    }

    private static string OneLine(string message) => message.Replace("\r", "").Replace('\n', ' ').TrimEnd('.');
}
