using System.Runtime.Loader;
using Microsoft.Build.Framework;

namespace SeedGen.Build.Tests;

public sealed class StoreArticlesTests : IDisposable
{
    private readonly SeedProject project = new();
    private readonly BuildEngine engine = new();

    public StoreArticlesTests() => project.Write("Seeds/a.txt", "A title\n\nA short text about nothing at all.");

    public void Dispose() => project.Dispose();

    [Fact]
    public void FewArticlesStayInTheCodeAndNothingIsWritten()
    {
        using StoreArticles task = project.Task(engine);

        Assert.True(task.Execute());

        Assert.Equal((false, "", ""), (task.IsBlob, task.Blob, task.Facts));
        Assert.StartsWith("SeedGen keeps the articles in the code", Assert.Single(engine.Messages), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "obj")));
    }

    [Fact]
    public void ABlobComesWithItsHashAndFacts()
    {
        using StoreArticles task = project.Task(engine);
        task.Storage = "Blob";

        Assert.True(task.Execute());

        Assert.Equal(64, task.CorpusHash.Length);
        Assert.True(File.Exists(task.Blob));
        Assert.Contains(task.CorpusHash, File.ReadLines(task.Facts).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditorsBuildWritesNothingAndTakesTheFactsOfTheLast()
    {
        using StoreArticles before = project.Task(engine), build = project.Task(engine), after = project.Task(engine);
        (before.Storage, build.Storage, after.Storage) = ("Blob", "Blob", "Blob");
        (before.IsDesignTime, after.IsDesignTime) = (true, true);

        Assert.True(before.Execute());
        Assert.Equal("", before.Facts);
        build.Execute();
        after.Execute();

        Assert.Equal((true, build.Facts, "", ""), (after.IsBlob, after.Facts, after.Blob, after.CorpusHash));
    }

    [Fact]
    public void AFolderThatCannotBeWrittenToIsAnErrorThatSaysWhichAndWhatToDo()
    {
        project.Write("obj", "A file stands where the folder is to be.");
        using StoreArticles task = project.Task(engine);
        task.Storage = "Blob";

        Assert.False(task.Execute());

        (string code, string text) = Assert.Single(engine.Errors);
        Assert.Equal("SEED9009", code);
        Assert.Contains("obj", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TooMuchTextForTheCodeIsAnErrorBeforeTheCompilerRuns()
    {
        project.Write("Seeds/long.txt", new string('a', (int)StorageChoice.MostOfLiterals));
        using StoreArticles task = project.Task(engine);
        task.Storage = "Inline";

        Assert.False(task.Execute());

        (string code, string text) = Assert.Single(engine.Errors);
        Assert.Equal("SEED9008", code);
        Assert.Contains("CS8103", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyBytesOfFewCharactersAreNotTooMuch()
    {
        project.Write("Seeds/long.txt", new string('字', (int)StorageChoice.MostOfLiterals / 2));
        using StoreArticles task = project.Task(engine);
        task.Storage = "Inline";

        Assert.True(task.Execute());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void ACanceledBuildWritesNothing(int seeds)
    {
        for (int i = 0; i < seeds; i++)
            project.Write($"Seeds/{i}.txt", "A title\n\nA text.");
        using StoreArticles task = project.Task(engine);
        task.Storage = "Blob";
        task.Cancel();

        Assert.False(task.Execute());

        Assert.Empty(engine.Errors);
        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "obj")));
    }

    [Fact]
    public void AFirstBuildOfManySeedsWritesWhatAnyWrites()
    {
        for (int i = 0; i < 300; i++)
            project.Write($"Seeds/{i}.txt", $"Title {i}\n\nA text about the number {i}, and to to nothing else.");
        using StoreArticles first = project.Task(engine), again = project.Task(engine);
        (first.Storage, again.Storage) = ("Blob", "Blob");

        Assert.True(first.Execute());
        (byte[] blob, byte[] facts) = (File.ReadAllBytes(first.Blob), File.ReadAllBytes(first.Facts));
        // What stands there of the memory keeps the second build from being a first; it is of no use.
        File.WriteAllText(Path.Combine(project.Folder, "obj", "seeds.cache"), "");
        Assert.True(again.Execute());

        Assert.Equal((first.CorpusHash, first.Blob, first.Facts), (again.CorpusHash, again.Blob, again.Facts));
        Assert.Equal(blob, File.ReadAllBytes(again.Blob));
        Assert.Equal(facts, File.ReadAllBytes(again.Facts));
        Assert.Empty(engine.Errors);
    }

    [Fact]
    public void ATwinHasOtherCodeAndTheSameProperties()
    {
        using StoreArticles task = project.Task(engine);
        task.Storage = "Blob";

        ITask twin = OptimizedTwin.Of(task)!;
        using var disposal = (IDisposable)twin;
        using StoreArticles back = new();
        OptimizedTwin.Copy(twin, back);

        Assert.IsNotType<StoreArticles>(twin);
        Assert.True(AssemblyLoadContext.GetLoadContext(twin.GetType().Assembly)!.IsCollectible);
        Assert.Equal((task.Storage, task.Globs, task.Folder), (back.Storage, back.Globs, back.Folder));
        Assert.Same(task.AdditionalFiles, back.AdditionalFiles);
        Assert.Same(engine, back.BuildEngine);
    }
}
