namespace SeedGen.Text.Tests.Lines;

public class CharClassesTests
{
    private static readonly char[] Units = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit)];

    [Fact]
    public void LettersOfEitherCaseAreTheRuntimes() => Assert.All(
        Units,
        c => Assert.Equal((char.IsLower(c), char.IsUpper(c)), (CharClasses.Of(c) == CharClass.Lower, CharClasses.Of(c) == CharClass.Upper)));

    [Fact]
    public void DigitsAndWhiteSpaceAreTheRuntimes() => Assert.All(
        Units,
        c => Assert.Equal(
            (char.IsDigit(c), char.IsWhiteSpace(c)), (CharClasses.Of(c) == CharClass.Digit, CharClasses.Of(c) == CharClass.Space)));

    [Fact]
    public void WordsAreMadeOfLettersDigitsMarksAndSurrogates() => Assert.All(
        Units,
        c => Assert.Equal(
            char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Scripts.IsCombining(c), CharClasses.Of(c) <= CharClass.Unspaced));

    [Fact]
    public void ScriptsWithoutSpacesHaveAClassOfTheirOwn() => Assert.All(
        Units.Where(c => CharClasses.Of(c) <= CharClass.Unspaced && !char.IsDigit(c)),
        c => Assert.Equal(Scripts.IsUnspaced(c), CharClasses.Of(c) == CharClass.Unspaced));
}
