namespace SeedGen.Benchmarks;

/// <summary>What is measured of a consumer.</summary>
internal enum Figure
{
    /// <summary>Seconds that a build takes, nothing being built.</summary>
    BuildWall,

    /// <summary>Seconds of processor time of that build, user and system, of all its processes.</summary>
    BuildCpu,

    /// <summary>Seconds that a second build takes, nothing being changed.</summary>
    UnchangedWall,

    /// <summary>Seconds that a build takes when one text was changed.</summary>
    ChangedWall,

    /// <summary>Seconds of processor time of that build.</summary>
    ChangedCpu,

    /// <summary>Seconds that the compiler takes alone.</summary>
    CompilerWall,

    /// <summary>Seconds of processor time of the compiler.</summary>
    CompilerCpu,

    /// <summary>Most megabytes that the compiler had in memory.</summary>
    CompilerPeak,

    /// <summary>Megabytes of the assembly.</summary>
    AssemblySize,

    /// <summary>Milliseconds from before the first touch of one article, in a new process, until its text was read.</summary>
    FirstArticle,

    /// <summary>Milliseconds of the whole of that process.</summary>
    FirstProcess,

    /// <summary>Milliseconds until the texts of all articles were read, in a new process.</summary>
    AllArticles,

    /// <summary>Milliseconds of the generator driver's first run.</summary>
    DriverCold,

    /// <summary>Milliseconds of the generator driver after an edit of C#.</summary>
    DriverCodeEdit,

    /// <summary>Milliseconds after such an edit with a generator that selects the same texts and emits nothing.</summary>
    DriverCodeEditSelecting,

    /// <summary>Milliseconds of the generator driver after an edit of one seed.</summary>
    DriverSeedEdit,

    /// <summary>How many times as long labelling takes as decoding the same bytes and splitting them into lines.</summary>
    Labelling,
}
