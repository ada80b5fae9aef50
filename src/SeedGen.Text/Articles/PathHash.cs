namespace SeedGen.Text;

/// <summary>
/// The number by which generated code asks for an article that a blob holds. It depends on the seed's path alone, so a seed that is added
/// or removed changes no other seed's number.
/// </summary>
public static class PathHash
{
    /// <summary>
    /// The 64-bit FNV-1a hash over the UTF-16 units of <paramref name="projectPath"/>, the same on every machine. Case matters.
    /// </summary>
    /// <param name="projectPath">The seed's path from the project's folder, with <c>/</c> between folders.</param>
    public static ulong Of(string projectPath) => Fnv1a.Of(projectPath);
}
