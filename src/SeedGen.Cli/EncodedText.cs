using System.Buffers.Binary;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>
/// A file's bytes and the text in them, which can be edited without a change to any other byte: to its byte order mark, its line ends, and
/// bytes that are no text.
/// </summary>
internal sealed class EncodedText
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

    private static readonly UTF8Encoding Unmarked = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Encoding encoding;

    private EncodedText(byte[] bytes)
    {
        Bytes = bytes;
        encoding = Array.Find(Marked, each => bytes.AsSpan().StartsWith(each.Preamble)) ?? Unmarked;
        Text = encoding.GetString(bytes, encoding.Preamble.Length, bytes.Length - encoding.Preamble.Length);
    }

    /// <summary>All bytes, the byte order mark first where there is one.</summary>
    public byte[] Bytes { get; }

    /// <summary>The text as <see cref="SeedInput.Read"/> gives it: without the mark, and with U+FFFD for bytes that are none.</summary>
    public string Text { get; }

    /// <summary>The text in <paramref name="bytes"/>: UTF-8, or what a byte order mark says.</summary>
    public static EncodedText Decode(byte[] bytes) => new(bytes);

    /// <summary>The bytes with <paramref name="edits"/> of the text made in them.</summary>
    public EncodedText Apply(TextEdits edits)
    {
        using var edited = new MemoryStream(Bytes.Length);
        (int Char, int Byte) at = (0, encoding.Preamble.Length);
        int done = 0;
        foreach (TextEdit edit in edits.All)
        {
            at = Advance(at, edit.Span.Start);
            edited.Write(Bytes, done, at.Byte - done);
            edited.Write(encoding.GetBytes(edit.NewText));
            at = Advance(at, edit.Span.End);
            done = at.Byte;
        }
        edited.Write(Bytes, done, Bytes.Length - done);
        return new EncodedText(edited.ToArray());
    }

    /// <summary>Goes on to a later character of the text; the text itself does not say how many bytes a U+FFFD stands for.</summary>
    private (int Char, int Byte) Advance((int Char, int Byte) at, int end)
    {
        while (at.Char < end)
        {
            (int chars, int bytes) = Measure(Bytes.AsSpan(at.Byte));
            at = (at.Char + chars, at.Byte + bytes);
        }
        return at;
    }

    /// <summary>The UTF-16 units and bytes of the next character.</summary>
    private (int Chars, int Bytes) Measure(ReadOnlySpan<byte> bytes)
    {
        switch (encoding)
        {
            case UTF8Encoding:
                Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
                return (rune.Utf16SequenceLength, length);
            case UnicodeEncoding:
                return (1, Math.Min(2, bytes.Length));
            default:
                bool isBig = encoding.Preamble[0] == 0;
                uint code = bytes.Length < 4 ? 0
                    : isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
                return (code is > char.MaxValue and <= 0x10FFFF ? 2 : 1, Math.Min(4, bytes.Length));
        }
    }
}
