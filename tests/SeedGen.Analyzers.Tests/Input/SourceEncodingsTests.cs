using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers.Tests.Input;

public class SourceEncodingsTests
{
    [Fact]
    public void ByteOrderMarkOfUtf8IsSeen() =>
        Assert.Equal(new SourceEncoding(HasByteOrderMark: true), Of([0xEF, 0xBB, 0xBF, (byte)'a']));

    [Fact]
    public void PlainUtf8HasNone() => Assert.Equal(default, Of([(byte)'a']));

    [Fact]
    public void Utf16NeedsItsMark() => Assert.Equal(default, Of([0xFF, 0xFE, (byte)'a', 0]));

    [Fact]
    public void AnythingElseIsAFallback() =>
        Assert.Equal(new SourceEncoding(false, "iso-8859-1"), SourceEncodings.Of(SourceText.From("a", Encoding.Latin1)));

    [Fact]
    public void ATextOfNoFileHasNoEncoding() => Assert.Equal(default, SourceEncodings.Of(SourceText.From("a")));

    private static SourceEncoding Of(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SourceEncodings.Of(SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
    }
}
