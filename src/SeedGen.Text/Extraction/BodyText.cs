using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Text;

/// <summary>The clean text of an article.</summary>
internal static class BodyText
{
    /// <summary>Headings and paragraphs in order, an empty line between two.</summary>
    public static string Join(IEnumerable<ParsedSection> sections) =>
        string.Join("\n\n", sections.SelectMany(Parts).Select(part => part.Text));

    private static IEnumerable<Excerpt> Parts(ParsedSection section) =>
        section.Heading is { } heading ? section.Paragraphs.Prepend(heading) : section.Paragraphs;

    /// <summary>
    /// The SHA-256 of <paramref name="body"/> in UTF-8, in lower-case hexadecimal digits; a lone surrogate counts as U+FFFD.
    /// </summary>
    public static string Hash(string body)
    {
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(body));
        var digits = new StringBuilder(hash.Length * 2);
        foreach (byte part in hash)
            digits.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        return digits.ToString();
    }
}
