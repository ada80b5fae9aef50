namespace SeedGen.Benchmarks;

/// <summary>What a consumer does with its texts.</summary>
internal enum Variant
{
    /// <summary>It has none: what any project costs.</summary>
    Nothing,

    /// <summary>They are embedded resources, and no generator looks at them: what all ratios are to.</summary>
    Embedded,

    /// <summary>SeedGen keeps the articles in the generated code.</summary>
    Inline,

    /// <summary>SeedGen keeps the articles in a blob.</summary>
    Blob,
}
