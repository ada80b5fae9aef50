namespace SeedGen.Text.Tests.Fixes;

public class TextEditsTests
{
    [Fact]
    public void EditsAreMadeInTheOrderOfTheirPlaces() =>
        Assert.Equal("the cat sat!", Edits((4, 8, "sat!"), (0, 0, "the ")).Apply("cat SAT?"));

    [Fact]
    public void OfFindingsThatMeetTheFirstIsTaken()
    {
        Finding[] findings = [Find((0, 4, "")), Find((3, 6, "x")), Find((4, 6, ""), (9, 9, "y")), Find((9, 10, ""))];
        Assert.Equal([findings[0], findings[2]], TextEdits.Compatible(findings));
    }

    [Fact]
    public void AFindingWithoutEditsIsNotTaken() => Assert.Empty(TextEdits.Compatible([Find()]));

    [Theory]
    [InlineData(0, 2, 0, 2)] // before the first edit
    [InlineData(0, 3, 0, 4)] // up to the end of what a longer text replaces
    [InlineData(3, 5, 4, 6)] // behind it
    [InlineData(5, 7, 6, 6)] // in what is deleted
    [InlineData(6, 9, 6, 7)]
    public void ASpanIsWhereItsTextIs(int start, int end, int newStart, int newEnd) =>
        Assert.Equal(new TextRange(newStart, newEnd), Edits((2, 3, "XX"), (5, 8, "")).Map(new TextRange(start, end)));

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(3, 5, false)]
    [InlineData(6, 7, true)]
    public void ASpanIsChangedWhereAPartOfItIsReplaced(int start, int end, bool isChanged) =>
        Assert.Equal(isChanged, Edits((2, 3, "XX"), (5, 8, "")).Change(new TextRange(start, end)));

    private static TextEdits Edits(params (int Start, int End, string NewText)[] edits) => TextEdits.Of([Find(edits)]);

    private static Finding Find(params (int Start, int End, string NewText)[] edits) => new(RuleTable.All[0], default, "", "", "")
    {
        Edits = new(edits.Select(edit => new TextEdit(new TextRange(edit.Start, edit.End), edit.NewText))),
    };
}
