namespace SeedGen.Text.Tests.Lines;

public class WordHashTests
{
    [Theory]
    [InlineData("中", 0x2FADA04C29D2E4D4UL)]
    [InlineData("newsletter", 0xD85912DC63B6777UL)]
    public void AHashIsTheSameEverywhere(string word, ulong hash) => Assert.Equal(hash, WordHash.Of(word));

    [Theory]
    [InlineData("Straße", "STRAßE")]
    [InlineData("DAKİKA", "dakıka")]
    [InlineData("МОСКВА", "москва")]
    public void CaseDoesNotCount(string one, string other) => Assert.Equal(WordHash.Of(one), WordHash.Of(other));

    [Theory]
    [InlineData("2nd", true)]
    [InlineData("٣", true)]
    [InlineData("second", false)]
    [InlineData("v2", false)]
    [InlineData("", false)]
    public void AWordThatBeginsWithADigitIsANumber(string word, bool isNumber) =>
        Assert.Equal(isNumber, WordHash.IsNumber(WordHash.Of(word)));
}
