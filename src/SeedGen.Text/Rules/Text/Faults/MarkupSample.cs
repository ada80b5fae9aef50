namespace SeedGen.Text;

/// <summary>Tells an example of HTML or XML, which an article shows, from tags that were left in its text.</summary>
internal static class MarkupSample
{
    private const int LongestName = 40;

    private static readonly string[] Languages = ["HTML", "XML", "JSON-LD", "schema.org"];

    /// <summary>What only a whole document has; a text has no such part of its page left.</summary>
    private static readonly string[] Openings = ["<html", "<head>", "<body", "<?xml", "<?php", "xmlns"];

    /// <summary>Whether <paramref name="line"/> names HTML or what is like it.</summary>
    public static bool IsNamedIn(string line) => Array.Exists(Languages, name => line.IndexOf(name, StringComparison.Ordinal) >= 0);

    /// <summary>Whether <paramref name="line"/> has a document's frame, or elements that no page of HTML has.</summary>
    public static bool Is(string line)
    {
        foreach (string opening in Openings)
        {
            if (line.IndexOf(opening, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        for (int i = line.IndexOf("</", StringComparison.Ordinal); i >= 0; i = line.IndexOf("</", i + 2, StringComparison.Ordinal))
        {
            int end = i + 2;
            while (end < line.Length && end - i < LongestName && (char.IsLetterOrDigit(line[end]) || line[end] is '-' or '_' or ':' or '.'))
                end++;
            if (end > i + 2 && end < line.Length && line[end] == '>' && !HtmlNames.Contains(line.Substring(i + 2, end - i - 2)))
                return true;
        }
        return false;
    }
}
