namespace SeedGen.Text.Tests.Labels;

public class TemplateLinesTests
{
    private const string Promise = "The Sound Gazette reports from every island of the sound.";

    [Fact]
    public void ALineOfThreeTextsIsATemplate() => Assert.Equal(Only(Promise), Find(Page("ferry"), Page("harbor"), Page("school")));

    [Fact]
    public void ALineOfTwoTextsIsNone() => Assert.Equal(TemplateLines.None, Find(Page("ferry"), Page("harbor"), Text("school")));

    [Fact]
    public void ALineThatOneTextHasThreeTimesIsNone() =>
        Assert.Equal(TemplateLines.None, Find(string.Join("\n", Page("ferry"), Promise, Promise)));

    [Fact]
    public void CopiesOfATextDoNotMakeTemplatesOfItsLines() =>
        Assert.Equal(TemplateLines.None, Find(Page("ferry"), Page("ferry"), Page("ferry"), Page("ferry")));

    [Fact]
    public void CopiesWithOtherFurnitureAreCopies() =>
        Assert.Equal(
            TemplateLines.None,
            Find(
                Text("ferry") + "\nRead what else happened in the north today",
                "Welcome to the paper of the south\n" + Text("ferry"),
                Text("ferry") + "\nWrite to us at the old mill"));

    [Fact]
    public void CopiesCountAsOneText() =>
        Assert.Equal(Only(Promise), Find(Page("ferry"), Page("ferry"), Page("harbor"), Page("ferry"), Page("school")));

    [Fact]
    public void OneMoreTextWithATemplateChangesNothing() =>
        Assert.Equal(
            Find(Page("ferry"), Page("harbor"), Page("school")),
            Find(Page("ferry"), Page("harbor"), Page("school"), Page("library")));

    [Fact]
    public void WithinATextAreThoseThatItHas()
    {
        TemplateLines all = Find(
            Page("ferry") + "\nWrite to us at the old mill",
            Page("harbor") + "\nWrite to us at the old mill",
            Page("school") + "\nWrite to us at the old mill");
        Assert.Equal(2, all.Count);
        Assert.Equal(Only(Promise), all.Within(LineKey.ReadAll(Page("library"))));
        Assert.Same(TemplateLines.None, all.Within(LineKey.ReadAll(Text("library"))));
    }

    [Fact]
    public void TemplatesAreEqualByValueInAnyOrder()
    {
        string[] lines = ["Write to us at the old mill", "Welcome to the paper of the south", Promise];
        TemplateLines one = Only(string.Join("\n", lines)), other = Only(string.Join("\n", lines.Reverse()));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Only(Promise));
    }

    [Fact]
    public void NoTextsHaveNoTemplates() => Assert.Same(TemplateLines.None, TemplateLines.Find([]));

    private static TemplateLines Find(params string[] texts) => TemplateLines.Find(texts.Select(LineKey.ReadAll));

    /// <summary>These lines as templates: they stand in three texts that have long lines of their own.</summary>
    private static TemplateLines Only(string lines) => Find(Own(lines, "one"), Own(lines, "two"), Own(lines, "three"));

    private static string Own(string lines, string number) =>
        string.Join(" ", Enumerable.Range(0, 40).Select(i => $"{number}{i}")) + "\n" + lines;

    private static string Page(string subject) => Text(subject) + "\n\n" + Promise;

    private static string Text(string subject) =>
        $"The {subject} opens again after the long winter\n\n"
        + $"The {subject} opened again on Tuesday, eleven weeks after the ice had closed it, and forty people came to see it.\n\n"
        + $"The town council wants to widen the {subject} before the autumn, and it has asked the ministry for money.";
}
