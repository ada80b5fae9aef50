using System.Text;

namespace SeedGen.Text;

/// <summary>A seed's text as the compiler reads it from the file's bytes.</summary>
/// <param name="Text">Without the byte order mark.</param>
/// <param name="Encoding">What the bytes say that the text does not.</param>
internal readonly record struct DecodedText(string Text, SourceEncoding Encoding)
{
    /// <summary>UTF-32 first: its mark begins as that of UTF-16 does.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text in <paramref name="bytes"/>: what a byte order mark says, else UTF-8, and where they are none, what
    /// <paramref name="fallback"/> makes of them. With UTF-8 as the fallback bytes that are no text become U+FFFD.
    /// </summary>
    public static DecodedText Read(byte[] bytes, Encoding fallback)
    {
        foreach (Encoding marked in Marked)
        {
            byte[] mark = marked.GetPreamble();
            if (StartsWith(bytes, mark))
            {
                string text = marked.GetString(bytes, mark.Length, bytes.Length - mark.Length);
                return new DecodedText(text, new SourceEncoding(HasByteOrderMark: marked is UTF8Encoding));
            }
        }
        try
        {
            return new DecodedText(Strict.GetString(bytes), default);
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText(fallback.GetString(bytes), new SourceEncoding(false, SourceEncoding.FallbackName(fallback)));
        }
    }

    private static bool StartsWith(byte[] bytes, byte[] mark)
    {
        if (bytes.Length < mark.Length)
            return false;
        for (int i = 0; i < mark.Length; i++)
        {
            if (bytes[i] != mark[i])
                return false;
        }
        return true;
    }
}
