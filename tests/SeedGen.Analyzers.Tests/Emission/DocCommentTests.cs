using System.Xml.Linq;

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
}
