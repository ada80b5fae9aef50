namespace SeedGen.Text.Tests.Rules;

public class HardWrappedLinesTests
{
    [Theory]
    [InlineData("""
        The boat was the Marigold, a trawler that had spent the winter
        in a yard down the coast, where it was painted and got a new
        engine, because the old one had been in the water for a whole
        day.
        """)]
    [InlineData("""
        The boat was the Marigold, a trawler that had spent the winter in a yard down the coast, where it was painted and got a new engine,
        because the old one had been in the water for a whole day. Its skipper said that he had never seen the channel so still, and that
        he was glad of it, for the pilot had told him that nobody knew where the buoys were by now, or whether they were still there at
        all.
        """)]
    public void LinesThatTheNextWordDidNotFitIntoAreOneParagraph(string paragraph) =>
        Assert.Equal([paragraph], Found(paragraph));

    [Theory]
    [InlineData("""
        the boat, which is a trawler that had spent the winter in a yard,
        the quay, which was painted and got a new lamp in the spring,
        the pilot, who knew where the buoys were, or had been in May,
        the skipper
        """)]
    [InlineData("""
        https://example.org/the-boat-that-came-in/at-the-quay-of-elmsby
        https://example.org/the-pilot-who-knew-where-the-buoys-were-then
        https://example.org/the-skipper-who-was-glad-of-it-and-went-home
        https://example.org/the-quay
        """)]
    [InlineData("""
        harbor_name text The name of the harbor that the boat is bound to
        harbor_depth number The depth of the channel at low tide in feet
        harbor_pilot text The name of the pilot who knows where it stands
        harbor_quay text
        """)]
    public void LinesOfTheirOwnAreNot(string lines) => Assert.Empty(Found(lines));

    private static string[] Found(string lines) =>
        Articles.Labeled(Articles.With(lines), _ => LineKind.Paragraph).Found("HardWrappedLines");
}
