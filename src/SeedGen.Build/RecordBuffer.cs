using System.Text;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>A record while it is written: numbers, texts and lists, one behind the other, as <c>docs/format.md</c> has them.</summary>
internal sealed class RecordBuffer
{
    private byte[] bytes = new byte[4096];
    private int count;

    /// <summary>What was written.</summary>
    public byte[] ToArray()
    {
        Array.Resize(ref bytes, count);
        return bytes;
    }

    /// <summary>A number that is not negative, in as many bytes as it needs: seven bits each, the lowest first.</summary>
    public void Number(long number)
    {
        Reserve(10);
        ulong rest = checked((ulong)number);
        for (; rest >= 0x80; rest >>= 7)
            bytes[count++] = (byte)(rest | 0x80);
        bytes[count++] = (byte)rest;
    }

    /// <summary>A text or null. UTF-8, or UTF-16 where the text has half a surrogate pair, which UTF-8 cannot say.</summary>
    public void Text(string? text)
    {
        if (text is null)
            Number(0);
        else if (IsWellFormed(text))
            Utf8(text);
        else
            Utf16(text);
    }

    /// <summary>How many texts, and each.</summary>
    public void Texts(ValueList<Excerpt> texts)
    {
        Number(texts.Count);
        foreach (Excerpt text in texts)
            Text(text.Text);
    }

    private void Utf8(string text)
    {
        int size = Encoding.UTF8.GetByteCount(text);
        Number((2L * size) + 1);
        Reserve(size);
        count += Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, count);
    }

    private void Utf16(string text)
    {
        int size = 2 * text.Length;
        Number((2L * size) + 2);
        Reserve(size);
        foreach (char unit in text)
        {
            bytes[count++] = (byte)unit;
            bytes[count++] = (byte)(unit >> 8);
        }
    }

    private void Reserve(int size)
    {
        if (bytes.Length - count < size)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, count + size));
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }
        return true;
    }
}
