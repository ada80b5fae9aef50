namespace SeedGen.Build;

/// <summary>Reads whole files.</summary>
internal static class SeedBytes
{
    /// <summary>All bytes of the file; null where it cannot be read: the compiler says so of the same file, and why.</summary>
    public static byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
