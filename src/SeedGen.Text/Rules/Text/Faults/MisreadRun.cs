using System.Text;

namespace SeedGen.Text;

/// <summary>Sequences of UTF-8 bytes, one behind the other, that a code page was used to read.</summary>
/// <param name="Page">The code page.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Text">What they say.</param>
internal sealed record MisreadRun(CodePage Page, TextRange Span, string Text)
{
    /// <summary>How often a text is misread at most for it to be told from one that is meant.</summary>
    private const int MostRounds = 4;

    /// <summary>Marks that stand behind a word in good text, so that a letter and one of them say nothing: <c>CITÉ”</c>.</summary>
    private const string Closing = "’”“‘»«›‹…–—\u00A0„‚";

    /// <summary>Other signs that may stand behind a word in capitals: <c>CAFÉ®</c>.</summary>
    private const string Signs = "™®©•°²³¹·´§ªº";

    /// <summary>The run that begins at <paramref name="start"/>; null where good text may be written so.</summary>
    public static MisreadRun? Read(FaultPlace place, int start, CodePage page)
    {
        string source = place.Source;
        int end = start, foreign = 0, limit = Math.Min(place.End, start + FaultPlace.Reach);
        bool tells = false, signs = false;
        var text = new StringBuilder();
        while (ReadSequence(source, end, limit, page, out int code) is var length and > 0)
        {
            tells |= Tells(source, place.Start, end, length, code, place.End);
            bool isForeign = code is >= 0x370 and < 0x2000 && code is not (>= 0x1E00 and < 0x1F00) || code >= 0x2E80 && code < 0xF900;
            foreign += isForeign ? 1 : 0;
            signs |= isForeign && HasSign(source, end, length);
            text.Append(char.ConvertFromUtf32(code));
            end += length;
            int gap = isForeign ? SkipGap(source, end, limit) : end;
            if (gap > end && ReadSequence(source, gap, limit, page, out _) > 0)
            {
                text.Append(source, end, gap - end);
                end = gap;
            }
        }
        bool isText = foreign >= 3 || (foreign == 2 && signs);
        return tells || isText ? new MisreadRun(page, new TextRange(start, end), text.ToString()) : null;
    }

    /// <summary>
    /// What is left when <paramref name="text"/>, once repaired, is repaired again as long as it is mojibake; empty where nothing of it
    /// is seen.
    /// </summary>
    public static string RepairAll(string text)
    {
        for (int round = 1; round < MostRounds && RepairOnce(text) is { } better; round++)
            text = better;
        return text.All(c => c == '\uFEFF' || InvisibleCharacter.IsInvisible(c)) ? "" : text.Replace("\uFEFF", "");
    }

    private static string? RepairOnce(string text)
    {
        foreach (CodePage page in CodePage.All)
        {
            var result = new StringBuilder();
            int i = 0;
            for (; i < text.Length && ReadSequence(text, i, text.Length, page, out int code) is var length and > 0; i += length)
                result.Append(char.ConvertFromUtf32(code));
            if (i > 0 && i == text.Length)
                return result.ToString();
        }
        return null;
    }

    /// <summary>The length of the sequence at <paramref name="i"/> and the code point that it is; 0 where none is.</summary>
    private static int ReadSequence(string text, int i, int limit, CodePage page, out int code)
    {
        code = 0;
        if (i >= limit)
            return 0;
        int first = page.ByteOf(text[i]);
        int length = first switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
        if (length == 0 || i + length > limit)
            return 0;
        code = first & (0x7F >> length);
        for (int k = 1; k < length; k++)
        {
            int next = page.ByteOf(text[i + k]);
            if (next is < 0x80 or >= 0xC0)
                return 0;
            code = (code << 6) | (next & 0x3F);
        }
        return IsText(code, length) ? length : 0;
    }

    /// <summary>Whether texts have the character, and UTF-8 writes it in this many bytes.</summary>
    private static bool IsText(int code, int length) => length switch
    {
        2 => code is (>= 0x80 and < 0x250) or (>= 0x370 and < 0x460) or 0x490 or 0x491 or (>= 0x5D0 and <= 0x5EA)
            or (>= 0x60C and <= 0x6CC),
        3 => code is (>= 0x900 and < 0x1200) or (>= 0x1E00 and < 0x2070) or (>= 0x20A0 and < 0x2C00) or (>= 0x3000 and < 0xD7A4)
            or (>= 0xF900 and < 0xFB07) or (>= 0xFE00 and < 0xFE10) or 0xFEFF or (>= 0xFF00 and < 0xFFEF) or 0xFFFD,
        _ => code is >= 0x1F000 and < 0x20000,
    };

    /// <summary>Whether the sequence at <paramref name="i"/> alone says that the text was misread.</summary>
    private static bool Tells(string source, int start, int i, int length, int code, int end)
    {
        if (length == 4 || code is 0xFEFF or 0xFFFD)
            return true;
        char first = source[i], next = source[i + 1];
        char before = i > start ? source[i - 1] : '\n', after = i + length < end ? source[i + length] : '\n';
        if (length == 3)
        {
            if (code is >= 0x1E00 and < 0x1F00)
                return (char.IsLetter(before) && before < 0x80) || (char.IsLetter(after) && after < 0x80) || !IsClosing(source[i + 2]);
            return code is >= 0x2000 and < 0x2800 or >= 0xFB00 and < 0xFB07 && !(IsClosing(next) && IsClosing(source[i + 2]));
        }
        if (code is >= 0x250 or < 0xA0)
            return false;
        if (!char.IsLetter(first))
            return char.IsLetter((char)code) && (char.IsLetter(before) || char.IsLetter(after)); // √© and ├⌐, but no √π
        if (first >= 0x370 && first < 0x530)
            return IsLatin(before) || IsLatin(after) || char.IsWhiteSpace(before) && !char.IsLetter(next) && !IsClosing(next);
        if (char.IsLower(before))
            return char.IsUpper(first);
        if (char.IsLetter(before))
            return !char.IsLetter(next) && !IsClosing(next) && Signs.IndexOf(next) < 0;
        return !IsClosing(next) && (!char.IsUpper(next) || char.IsLower(after)) && !(char.IsWhiteSpace(after) && char.IsLetter(next));
    }

    private static bool HasSign(string source, int i, int length)
    {
        for (int k = 1; k < length; k++)
        {
            if (!char.IsLetter(source[i + k]) && !IsClosing(source[i + k]))
                return true;
        }
        return false;
    }

    /// <summary>White space and marks of ASCII between two misread words.</summary>
    private static int SkipGap(string source, int i, int limit)
    {
        int end = i;
        while (end < limit && end < i + 3 && source[end] is ' ' or ',' or '.' or ';' or ':' or '-' or '(' or ')' or '!' or '?' or '"')
            end++;
        return end;
    }

    private static bool IsClosing(char c) => Closing.IndexOf(c) >= 0;

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);
}
