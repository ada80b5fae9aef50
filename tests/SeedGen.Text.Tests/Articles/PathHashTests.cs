namespace SeedGen.Text.Tests.Articles;

public class PathHashTests
{
    /// <summary>The values that FNV-1a is published with; below U+0080 a UTF-16 unit is the byte they were computed from.</summary>
    [Theory]
    [InlineData("", 0xCBF29CE484222325)]
    [InlineData("a", 0xAF63DC4C8601EC8C)]
    [InlineData("foobar", 0x85944171F73967E8)]
    public void ItIsFnv1a(string path, ulong hash) => Assert.Equal(hash, PathHash.Of(path));

    [Fact]
    public void CaseMatters() => Assert.NotEqual(PathHash.Of("Seeds/a.txt"), PathHash.Of("seeds/a.txt"));
}
