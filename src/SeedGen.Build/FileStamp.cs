namespace SeedGen.Build;

/// <summary>What tells a file from an earlier version of itself without opening it.</summary>
/// <param name="Length">Its bytes.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileStamp(long Length, long Written)
{
    /// <summary>Some file systems count time in steps of two seconds.</summary>
    private static readonly TimeSpan CoarsestClock = TimeSpan.FromSeconds(2);

    /// <summary>The stamp of the file at a path; null where there is none.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }

    /// <summary>
    /// Whether a file that has this stamp later is the same file: one written just before it was read may be written again in the same tick.
    /// </summary>
    /// <param name="read">When the reading began.</param>
    public bool IsSafe(DateTime read) => Written < (read - CoarsestClock).Ticks;
}
