using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Analyzers;
using SeedGen.Text;

namespace SeedGen.Build.Tests;

/// <summary>The task sees the text that the compiler sees.</summary>
public class DecodedTextTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<byte[]> Files =>
    [
        [],
        "plain ä 字 🎈"u8.ToArray(),
        [0xEF, 0xBB, 0xBF, .. "marked"u8],
        [.. "bad "u8, 0xFF, 0xC3, 0x28, 0xE2, 0x82, .. " bytes"u8],
        [0xEF, 0xBB, 0xBF, 0xFF, (byte)'a'],
        [0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0],
        [0xFE, 0xFF, 0, (byte)'a', 0, (byte)'b'],
        [0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0],
        [0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'a'],
        [0xFF, 0xFE, (byte)'a', 0, (byte)'b'],
        [0xFF, 0xFE, 0x00, 0xD8, (byte)'a', 0],
        [(byte)'a', 0, (byte)'b'],
        [0xEF, 0xBB],
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void ATextIsReadAsTheCompilerReadsIt(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        SourceText text = SourceText.From(stream, Utf8);

        DecodedText decoded = DecodedText.Read(bytes, Utf8);

        Assert.Equal(text.ToString(), decoded.Text);
        Assert.Equal(SourceEncodings.Of(text), decoded.Encoding);
        Assert.Equal(TextHashes.Of(text), TextHash.Of(decoded.Text));
    }

    [Fact]
    public void WhatIsNoUtf8IsReadByTheFallbackAndItsNameIsKept() =>
        Assert.Equal(new DecodedText("é", new SourceEncoding(false, "iso-8859-1")), DecodedText.Read([0xE9], Encoding.Latin1));
}
