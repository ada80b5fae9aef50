using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Text;

/// <summary>
/// What a finding is known by when its file is edited: its words and those beside them on their lines, white space apart, and how many
/// like it stand before it. Its line number is none of it.
/// </summary>
public static class Fingerprint
{
    /// <summary>The characters of context on either side: a few words, so that an edit elsewhere in a long paragraph changes nothing.</summary>
    private const int Context = 24;

    private const int Bytes = 8;
    private const int ExcerptLength = 60;

    /// <summary>The fingerprints of <paramref name="findings"/>, one each, in their order: 16 hexadecimal digits.</summary>
    /// <param name="source">The text that they stand in.</param>
    /// <param name="findings">All findings of a text, by place.</param>
    public static string[] Of(string source, IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] fingerprints = new string[findings.Count];
        using var sha = SHA256.Create();
        for (int i = 0; i < fingerprints.Length; i++)
        {
            string words = findings[i].Rule.Id + "\n" + InContext(source, findings[i].Span);
            seen.TryGetValue(words, out int before);
            seen[words] = before + 1;
            fingerprints[i] = Digits(sha.ComputeHash(Encoding.UTF8.GetBytes(words + "\n" + before)));
        }
        return fingerprints;
    }

    /// <summary>The start of a finding's words on one line, for people to read; empty for a finding about a whole file.</summary>
    public static string Excerpt(string source, TextRange span)
    {
        string words = Squeeze(source, span.Start, span.End);
        if (words.Length <= ExcerptLength)
            return words;
        int end = char.IsHighSurrogate(words[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return words.Substring(0, end) + "…";
    }

    private static string InContext(string source, TextRange span) => span == default
        ? ""
        : Squeeze(source, StartOfContext(source, span.Start), span.Start) + "\n"
            + Squeeze(source, span.Start, span.End) + "\n"
            + Squeeze(source, span.End, EndOfContext(source, span.End));

    private static int StartOfContext(string source, int position)
    {
        int start = position;
        while (start > 0 && position - start < Context && source[start - 1] is not ('\n' or '\r'))
            start--;
        return start;
    }

    private static int EndOfContext(string source, int position)
    {
        int end = position;
        while (end < source.Length && end - position < Context && source[end] is not ('\n' or '\r'))
            end++;
        return end;
    }

    /// <summary>A part of the text with one space for white space and control characters of any length.</summary>
    private static string Squeeze(string source, int start, int end)
    {
        var squeezed = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            bool isSpace = char.IsWhiteSpace(source[i]) || char.IsControl(source[i]);
            if (!isSpace)
                squeezed.Append(source[i]);
            else if (squeezed.Length > 0 && squeezed[squeezed.Length - 1] != ' ')
                squeezed.Append(' ');
        }
        return squeezed.ToString().Trim();
    }

    private static string Digits(byte[] hash)
    {
        var digits = new StringBuilder(Bytes * 2);
        for (int i = 0; i < Bytes; i++)
            digits.Append("0123456789abcdef"[hash[i] >> 4]).Append("0123456789abcdef"[hash[i] & 15]);
        return digits.ToString();
    }
}
