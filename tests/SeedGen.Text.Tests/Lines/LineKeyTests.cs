namespace SeedGen.Text.Tests.Lines;

public class LineKeyTests
{
    [Theory]
    [InlineData("Sign up for our letters", "SIGN UP: for our “letters”!")]
    [InlineData("Don’t miss a thing", "dont  miss a thing…")]
    [InlineData("阅读更多关于海港的文章", "　阅读更多关于海港的文章。")]
    public void LinesThatSayTheSameHaveEqualKeys(string one, string other) => Assert.Equal(LineKey.ReadAll(one), LineKey.ReadAll(other));

    [Fact]
    public void LinesThatSayOtherThingsHaveOtherKeys() =>
        Assert.NotEqual(LineKey.ReadAll("Sign up for our letters"), LineKey.ReadAll("Sign up for their letters"));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("World")]
    [InlineData("Frequently asked questions")]
    [InlineData("相关文章")]
    public void AShortLineHasNoKey(string line) => Assert.Empty(LineKey.ReadAll(line));

    [Fact]
    public void TheLengthIsInWords() => Assert.Equal(5, Assert.Single(LineKey.ReadAll("Sign up for our letters")).Length);

    [Fact]
    public void ALineThatStandsTwiceHasOneKey() => Assert.Single(LineKey.ReadAll("Sign up for our letters\n\nSign up for our letters!\n"));

    [Fact]
    public void KeysAreTheSameOnEveryMachine() =>
        Assert.Equal(17273681784289462839UL, Assert.Single(LineKey.ReadAll("Sign up for our letters")).Hash);
}
