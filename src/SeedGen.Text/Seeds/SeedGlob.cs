namespace SeedGen.Text;

/// <summary>
/// One glob as MSBuild reads it: <c>**</c> for any number of folders, <c>*</c> and <c>?</c> within a name. Case does not matter.
/// </summary>
/// <param name="Segments">The rooted glob, a folder or name each.</param>
/// <param name="FolderDepth">How many of them lead to the seed folder: those above the first with a wildcard, the file's name
/// never.</param>
internal sealed record SeedGlob(ValueList<string> Segments, int FolderDepth)
{
    private const string AnyFolders = "**";

    /// <summary>The glob of these segments.</summary>
    public static SeedGlob Parse(ValueList<string> segments)
    {
        int depth = segments.TakeWhile(segment => segment.IndexOfAny(['*', '?']) < 0).Count();
        return new SeedGlob(segments, Math.Min(depth, Math.Max(0, segments.Count - 1)));
    }

    /// <summary>Whether the file at these segments matches. Only the last <c>**</c> is ever tried again, so nothing explodes.</summary>
    public bool Matches(ValueList<string> path)
    {
        int glob = 0, file = 0, retryGlob = -1, retryFile = 0;
        while (file < path.Count)
        {
            if (glob < Segments.Count && Segments[glob] == AnyFolders)
            {
                retryGlob = ++glob;
                retryFile = file;
                if (glob == Segments.Count)
                    return true;
            }
            else if (glob < Segments.Count && NameMatches(Segments[glob], path[file]))
            {
                glob++;
                file++;
            }
            else if (retryGlob >= 0)
            {
                glob = retryGlob;
                file = ++retryFile;
            }
            else
            {
                return false;
            }
        }
        return glob == Segments.Count;
    }

    private static bool NameMatches(string pattern, string name)
    {
        // As everywhere on MSBuild's ground, *.* is every name, even one without a dot.
        if (pattern == "*.*")
            return true;
        int next = 0, at = 0, retryNext = -1, retryAt = 0;
        while (at < name.Length)
        {
            if (next < pattern.Length && pattern[next] == '*')
            {
                retryNext = ++next;
                retryAt = at;
            }
            else if (next < pattern.Length && (pattern[next] == '?' || Same(pattern[next], name[at])))
            {
                next++;
                at++;
            }
            else if (retryNext >= 0)
            {
                next = retryNext;
                at = ++retryAt;
            }
            else
            {
                return false;
            }
        }
        while (next < pattern.Length && pattern[next] == '*')
            next++;
        return next == pattern.Length;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
