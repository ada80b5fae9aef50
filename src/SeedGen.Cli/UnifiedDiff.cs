using System.Text;

namespace SeedGen.Cli;

/// <summary>The difference between two texts as <c>patch</c> and <c>git apply</c> read it.</summary>
internal static class UnifiedDiff
{
    /// <summary>The lines that are shown around a change.</summary>
    private const int Context = 3;

    private const string NoLineBreak = "\\ No newline at end of file\n";

    /// <summary>The difference; empty where there is none. Lines end at <c>\n</c> alone, and what stands before it is kept.</summary>
    /// <param name="file">The file's path with <c>/</c>.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">The text to be.</param>
    public static string Of(string file, string before, string after)
    {
        string[] old = LinesOf(before), next = LinesOf(after);
        List<Change> changes = LineDiff.Find(old, next);
        if (changes.Count == 0)
            return "";
        string name = file.TrimStart('/');
        var diff = new StringBuilder().Append($"--- a/{name}\n+++ b/{name}\n");
        for (int first = 0; first < changes.Count;)
        {
            int end = first + 1;
            while (end < changes.Count && changes[end].OldStart - changes[end - 1].OldEnd <= 2 * Context)
                end++;
            AddHunk(diff, old, next, changes[first..end]);
            first = end;
        }
        return diff.ToString();
    }

    private static void AddHunk(StringBuilder diff, string[] old, string[] next, List<Change> changes)
    {
        int start = Math.Max(0, changes[0].OldStart - Context), end = Math.Min(old.Length, changes[^1].OldEnd + Context);
        int newStart = changes[0].NewStart - (changes[0].OldStart - start);
        int newEnd = changes[^1].NewEnd + (end - changes[^1].OldEnd);
        diff.Append($"@@ -{Range(start, end)} +{Range(newStart, newEnd)} @@\n");
        foreach (Change change in changes)
        {
            AddLines(diff, ' ', old, start, change.OldStart);
            AddLines(diff, '-', old, change.OldStart, change.OldEnd);
            AddLines(diff, '+', next, change.NewStart, change.NewEnd);
            start = change.OldEnd;
        }
        AddLines(diff, ' ', old, start, end);
    }

    private static void AddLines(StringBuilder diff, char mark, string[] lines, int start, int end)
    {
        foreach (string line in lines[start..end])
            diff.Append(mark).Append(line).Append(line.EndsWith('\n') ? "" : "\n" + NoLineBreak);
    }

    /// <summary>The first line's number and how many there are; of none, the line that they would stand behind.</summary>
    private static string Range(int start, int end) => $"{(end > start ? start + 1 : start)},{end - start}";

    private static string[] LinesOf(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and int found ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return [.. lines];
    }
}
