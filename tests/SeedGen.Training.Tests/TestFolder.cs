namespace SeedGen.Training.Tests;

/// <summary>A folder of its own, gone after the test, and runs of the command.</summary>
public sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("seedgen-");

    /// <summary>The invented corpus that comes with the trainer.</summary>
    public static string Example { get; } = Path.Combine(AppContext.BaseDirectory, "example", "pages.jsonl");

    /// <summary>The page about the labeller, which a report fills.</summary>
    public static string LabelerPage { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "labeller.md"));

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>Writes a file.</summary>
    /// <returns>The file's path.</returns>
    public string Add(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Runs the command, which learns the length of lines.</summary>
    /// <returns>The exit code, and all that it wrote.</returns>
    public static (int Code, string Output) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        int code = TrainingCommand.Run(args, new ShortLineLearner(), output, output);
        return (code, output.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
