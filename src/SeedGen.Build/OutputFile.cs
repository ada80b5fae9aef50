namespace SeedGen.Build;

/// <summary>
/// A file that is written beside its place and moved there when it is whole: whoever reads it sees the old one or the new one, also when two
/// builds write it at a time or one of them is killed.
/// </summary>
internal static class OutputFile
{
    /// <summary>Writes the file at <paramref name="path"/>.</summary>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="old">The stamp of the file that stands there; null where there is none, or none that can stay.</param>
    /// <param name="write">Writes it; false where that file has the same content and is to stay, date and all.</param>
    /// <returns>The stamp of what stands there now.</returns>
    public static FileStamp Write(string path, FileStamp? old, Func<Stream, bool> write)
    {
        string temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            bool isNew;
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
                isNew = write(stream);
            if (!isNew && old is { } same)
            {
                File.Delete(temporary);
                return same;
            }
            // Taken before others see the file: another build may put its own in the same place.
            FileStamp stamp = FileStamp.Of(temporary)!.Value;
            Replace(temporary, path);
            return stamp;
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    /// <summary>Deletes what killed builds left behind: temporary files that nobody has written to for a day.</summary>
    public static void DeleteLeftovers(string folder, string name)
    {
        try
        {
            DateTime dayAgo = DateTime.UtcNow.AddDays(-1);
            foreach (string leftover in Directory.GetFiles(folder, name + ".*.tmp").Where(file => File.GetLastWriteTimeUtc(file) < dayAgo))
                TryDelete(leftover);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void Replace(string from, string to)
    {
        if (!File.Exists(to))
        {
            try
            {
                File.Move(from, to);
                return;
            }
            catch (IOException) when (File.Exists(to))
            {
                // Another build was faster.
            }
        }
        File.Replace(from, to, destinationBackupFileName: null, ignoreMetadataErrors: true);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
