using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Decides which article goes into which generated file.</summary>
internal static class SourceLayout
{
    /// <summary>Up to so many articles have a file each, which is kinder to read; every file costs the compiler on each edit.</summary>
    public const int FilesOfTheirOwn = 40;

    /// <summary>How many articles share a file at most.</summary>
    public const int ChunkSize = 256;

    /// <summary>A hint name's length without its extension; the compiler may write such a file to disk.</summary>
    private const int HintLimit = 120;

    /// <summary>The generated files for the articles of <paramref name="names"/>.</summary>
    public static IEnumerable<SourceFile> Split(NameIndex names, CancellationToken _)
    {
        ArticleName[][] chunks = names.Articles.Count <= FilesOfTheirOwn
            ? names.Articles.Select(name => new[] { name }).ToArray()
            : Chunks(names.Articles).ToArray();
        var hints = chunks.Select(chunk => Hint(chunk[0])).ToArray();
        var clashes = new HashSet<string>(
            hints.GroupBy(hint => hint, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);
        return chunks.Zip(hints, (chunk, hint) =>
            new SourceFile((clashes.Contains(hint) ? WithHash(hint, chunk[0]) : hint) + ".g.cs", new ValueList<ArticleName>(chunk)));
    }

    /// <summary>A chunk ends where a path's hash says so, and at 256 articles: a new article moves few others into another file.</summary>
    private static IEnumerable<ArticleName[]> Chunks(ValueList<ArticleName> names)
    {
        var chunk = new List<ArticleName>();
        foreach (ArticleName name in names)
        {
            chunk.Add(name);
            if (chunk.Count < ChunkSize && StableHash.Of(name.File.ProjectPath) % ChunkSize != 0)
                continue;
            yield return chunk.ToArray();
            chunk.Clear();
        }
        if (chunk.Count > 0)
            yield return chunk.ToArray();
    }

    private static string Hint(ArticleName name)
    {
        string full = $"{ReservedNames.Articles}.{name.FullName}";
        string hint = new(full.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '-').ToArray());
        return hint == full && hint.Length <= HintLimit ? hint : WithHash(hint, name);
    }

    private static string WithHash(string hint, ArticleName name) =>
        hint.Substring(0, Math.Min(hint.Length, HintLimit)) + "-"
        + StableHash.Of(name.File.ProjectPath).ToString("x8", CultureInfo.InvariantCulture);
}
