namespace SeedGen.Text.Tests.Lexicon;

public class SectionNamesTests
{
    [Theory]
    [InlineData("World", true)]
    [InlineData("WORLD", true)]
    [InlineData(" real estate ", true)]
    [InlineData("Real-Estate", true)]
    [InlineData("Bridges", false)]
    [InlineData("", false)]
    public void ASectionIsKnownInAnyCase(string name, bool isKnown) => Assert.Equal(isKnown, SectionNames.Contains(name));
}
