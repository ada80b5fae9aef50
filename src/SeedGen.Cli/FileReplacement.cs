namespace SeedGen.Cli;

/// <summary>Writes a file anew so that every reader sees the old bytes or the new ones, and nobody's changes are lost.</summary>
internal static class FileReplacement
{
    /// <summary>
    /// Replaces the bytes of the file at <paramref name="path"/>, which are <paramref name="read"/>, by <paramref name="bytes"/>. They are
    /// written to a file beside it, which then takes its name; where the path is a link, the file that it leads to is replaced.
    /// </summary>
    /// <returns>False, and nothing is done, where the file has other bytes by now.</returns>
    /// <exception cref="IOException">The file cannot be read or written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read or written; it is as it was.</exception>
    public static bool TryReplace(string path, byte[] read, byte[] bytes)
    {
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        // To take a name asks for no right to the file that has it; a file that may not be written is not to be replaced either.
        File.OpenWrite(target).Dispose();
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(read))
                return false;
            File.Move(beside, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
