using System.Globalization;

namespace SeedGen.Benchmarks;

/// <summary>Synthetic articles as the files of a seed folder.</summary>
internal static class SyntheticSeeds
{
    /// <summary>The name of the file with this article.</summary>
    public static string FileName(int number) => $"story-{number.ToString("00000", CultureInfo.InvariantCulture)}.txt";

    /// <summary>Writes the first <paramref name="count"/> articles into <paramref name="folder"/>, a file each.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        Parallel.For(0, count, number => File.WriteAllText(Path.Combine(folder, FileName(number)), SyntheticArticle.Write(number)));
    }
}
