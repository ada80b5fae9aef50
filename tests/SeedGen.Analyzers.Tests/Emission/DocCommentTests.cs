using System.Xml.Linq;
using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

public sealed class DocCommentTests
{
    public static TheoryData<string> NastyTexts => [.. Nasty.Texts];

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public void EveryTextIsWellFormedOnOneLine(string text)
    {
        string comment = DocComment.Text(text);

        Assert.DoesNotContain(comment, c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029');
        Assert.Empty(XElement.Parse($"<summary>{comment}</summary>").Elements());
    }

    [Fact]
    public void ALongTextIsCutAtAWord() =>
        Assert.Equal(
            string.Join(" ", Enumerable.Repeat("word", 48)) + "…",
            DocComment.Text(string.Join(" ", Enumerable.Repeat("word", 100))));

    [Theory]
    [InlineData("It rained. Then it stopped.", "It rained.")]
    [InlineData("“It rained.” He left.", "“It rained.”")]
    [InlineData("Was it late? It was.", "Was it late?")]
    [InlineData("The U.S. President met Mr. Smith on Dec. 3. They spoke.", "The U.S. President met Mr. Smith on Dec. 3.")]
    [InlineData("Growth was 3.5 percent. Prices rose.", "Growth was 3.5 percent.")]
    [InlineData("雨が降った。止んだ。", "雨が降った。")]
    [InlineData("No end", "No end")]
    public void TheFirstSentenceEndsWhereAReaderWouldEndIt(string paragraph, string sentence) =>
        Assert.Equal(sentence, FirstSentence.Of(paragraph));
}
