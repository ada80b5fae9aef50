namespace SeedGen.Analyzers.Tests;

/// <summary>What the task would have left behind that runs before the compiler.</summary>
internal sealed class TestBuild
{
    public const string FactsPath = "obj/seeds.facts";

    /// <summary>The hash of the blob that was written.</summary>
    public const string CorpusHash = "c0ffee";

    public required string Facts { get; init; }

    /// <summary>Whether an editor looks at the files of the last build; else this build wrote them.</summary>
    public bool IsInEditor { get; init; }

    public bool HasMembers { get; init; } = true;

    public TestBuild InEditor() => new() { Facts = Facts, HasMembers = HasMembers, IsInEditor = true };
}
