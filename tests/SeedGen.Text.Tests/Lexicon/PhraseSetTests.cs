namespace SeedGen.Text.Tests.Lexicon;

public class PhraseSetTests
{
    private static readonly PhraseSet Phrases = new("By|Written by|Photo courtesy of", "Agence France-Presse");

    [Theory]
    [InlineData("By Jane", 1)]
    [InlineData("WRITTEN BY Jane", 2)]
    [InlineData("photo courtesy of the museum", 3)]
    [InlineData("Agence France-Presse", 4)]
    [InlineData("Agence France Presse", 0)]
    [InlineData("Photo courtesy", 0)]
    [InlineData("Bystanders", 0)]
    [InlineData("", 0)]
    public void TheLongestPhraseIsSkipped(string text, int tokens) => Assert.Equal(tokens, Phrases.Skip(Tokens.Read(text), 0));

    [Fact]
    public void APhraseIsFoundWhereItIsAskedFor() => Assert.Equal(3, Phrases.Skip(Tokens.Read("story written by"), 1));
}
