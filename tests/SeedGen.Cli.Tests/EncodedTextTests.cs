using System.Text;
using SeedGen.Text;

namespace SeedGen.Cli.Tests;

public class EncodedTextTests
{
    /// <summary>Whole characters, halves of characters, and bytes that are never one.</summary>
    private static readonly byte[][] Pieces =
    [
        "a"u8.ToArray(), "é"u8.ToArray(), "€"u8.ToArray(), "😀"u8.ToArray(), "\r\n"u8.ToArray(),
        [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xFF],
        [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0],
    ];

    public static TheoryData<string> Encodings => ["", "utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void AnyBytesAreReadAsTheCommandReadsThem(string name) => Assert.All(AnyBytes(name), bytes =>
    {
        using var stream = new MemoryStream(bytes);
        Assert.Equal(SeedInput.OfStandardInput.Read(stream).Text, EncodedText.Decode(bytes).Text);
    });

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EditedBytesAreTheEditedText(string name) => Assert.All(AnyBytes(name), bytes =>
    {
        EncodedText read = EncodedText.Decode(bytes);
        TextEdit[] edits = [.. read.Text.Index().Where(each => each.Item is 'a' or '\uFFFD' or '\n' && each.Index % 2 == 0).Select(each =>
            new TextEdit(new TextRange(each.Index, each.Index + 1), "xy"))];
        var all = TextEdits.Of([new Finding(RuleTable.All[0], default, ValueList<string>.Empty) { Edits = new(edits) }]);
        Assert.Equal(all.Apply(read.Text), read.Apply(all).Text);
    });

    [Fact]
    public void WithoutEditsEveryByteStays() =>
        Assert.All(AnyBytes(""), bytes => Assert.Equal(bytes, EncodedText.Decode(bytes).Apply(TextEdits.Of([])).Bytes));

    private static IEnumerable<byte[]> AnyBytes(string name)
    {
        var random = new Random(1);
        byte[] mark = name.Length == 0 ? [] : Encoding.GetEncoding(name).GetPreamble();
        for (int i = 0; i < 200; i++)
            yield return [.. mark, .. Enumerable.Range(0, random.Next(12)).SelectMany(_ => Pieces[random.Next(Pieces.Length)])];
    }
}
