using System.Text;

namespace SeedGen.Training;

/// <summary>
/// A Markdown file with places that a program fills: what stands between <c>&lt;!-- table: name --&gt;</c> and <c>&lt;!-- end --&gt;</c>.
/// </summary>
internal static class MarkedDocument
{
    private const string Begin = "<!-- table: ", EndOfName = " -->", End = "<!-- end -->";

    /// <summary><paramref name="document"/> with each place filled anew.</summary>
    /// <param name="document">The file's text.</param>
    /// <param name="write">What belongs into the place of this name, given what stands there; null if it knows no such place.</param>
    /// <exception cref="FormatException">A place has no end, or <paramref name="write"/> does not know it.</exception>
    public static string Fill(string document, Func<string, string, string?> write)
    {
        var filled = new StringBuilder();
        int from = 0;
        while (document.IndexOf(Begin, from, StringComparison.Ordinal) is var begin and >= 0)
        {
            int name = begin + Begin.Length;
            int endOfName = Find(document, EndOfName, name);
            string place = document[name..endOfName];
            int content = endOfName + EndOfName.Length;
            int end = Find(document, End, content);
            string written = write(place, document[content..end].Trim('\n'))
                ?? throw new FormatException($"There is no table “{place}”.");
            filled.Append(document, from, content - from).Append('\n').Append(written).Append('\n').Append(End);
            from = end + End.Length;
        }
        return filled.Append(document, from, document.Length - from).ToString();
    }

    private static int Find(string document, string mark, int from) =>
        document.IndexOf(mark, from, StringComparison.Ordinal) is var found and >= 0
            ? found
            : throw new FormatException($"“{mark}” is missing behind “{Begin}”.");
}
