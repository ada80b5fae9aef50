namespace SeedGen.Cli.Tests;

public class UnifiedDiffTests
{
    [Fact]
    public void EqualTextsHaveNone() => Assert.Equal("", UnifiedDiff.Of("a.txt", "x\n", "x\n"));

    [Fact]
    public void AChangeIsShownWithThreeLinesAround() => Assert.Equal(
        "--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n",
        UnifiedDiff.Of("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n6\n7\n8\n9\n"));

    [Fact]
    public void ChangesFarApartAreHunksOfTheirOwn() =>
        Assert.Equal(2, UnifiedDiff.Of("a.txt", "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n").Split("@@ -").Length - 1);

    [Fact]
    public void ALineWithoutItsBreakIsSaid() => Assert.Equal(
        "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,1 @@\n x\n-y\n\\ No newline at end of file\n", UnifiedDiff.Of("a.txt", "x\ny", "x\n"));

    [Fact]
    public void ATextThatIsAllNewStandsBehindLineZero() =>
        Assert.Equal("--- a/a.txt\n+++ b/a.txt\n@@ -0,0 +1,1 @@\n+x\n", UnifiedDiff.Of("a.txt", "", "x\n"));

    [Theory]
    [InlineData("abcabba", "cbabac")]
    [InlineData("", "abc")]
    [InlineData("abc", "")]
    [InlineData("aaaa", "aa")]
    [InlineData("xaxbxcx", "yaybycy")]
    public void TheChangesMakeTheOneOfTheOther(string old, string next)
    {
        string[] oldLines = [.. old.Select(c => c.ToString())], newLines = [.. next.Select(c => c.ToString())];
        var made = new List<string>();
        int at = 0;
        foreach (Change change in LineDiff.Find(oldLines, newLines))
        {
            made.AddRange(oldLines[at..change.OldStart]);
            Assert.Equal(change.NewStart, made.Count);
            made.AddRange(newLines[change.NewStart..change.NewEnd]);
            at = change.OldEnd;
        }
        made.AddRange(oldLines[at..]);
        Assert.Equal(newLines, made);
    }
}
