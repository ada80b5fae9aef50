using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Workspace.Tests;

public class UnsavedEditTests(OpenProject open) : IClassFixture<OpenProject>
{
    private const string Title = "Old harbor reopens after winter repairs";
    private const string Comments = "Leave a Reply\nYour email address will not be published.";

    [Fact]
    public void AnEditorOpensTheProject() => Assert.Empty(open.Failures);

    [Fact]
    public async Task TheProjectCompilesAsItIsOnDisk()
    {
        Compilation compilation = (await open.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(each => each.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public async Task ASeedIsMarkedAtItsPlaceOnDisk()
    {
        Diagnostic diagnostic = Assert.Single(await open.Project.DiagnosticsAsync("harbor.txt"));
        Assert.Equal(("SEED2024", new LinePosition(2, 63)), Place(diagnostic));
    }

    [Fact]
    public async Task LinesTypedAboveMoveTheMark()
    {
        Project edited = await open.Project.EditAsync("harbor.txt", text => "\n\n" + text);
        Diagnostic diagnostic = Assert.Single(await edited.DiagnosticsAsync("harbor.txt"));
        Assert.Equal(("SEED2024", new LinePosition(4, 63)), Place(diagnostic));
    }

    [Fact]
    public async Task ALineOfBoilerplateIsMarkedAsSoonAsItIsTyped()
    {
        Project edited = await open.Project.EditAsync("harbor.txt", text => text + "\n\n" + Comments);
        Assert.Contains(await edited.DiagnosticsAsync("harbor.txt"), each => Place(each) == ("SEED1004", new LinePosition(6, 0)));
    }

    [Fact]
    public async Task AMendedLineLosesItsMark()
    {
        Project edited = await open.Project.EditAsync("harbor.txt", text => text.Replace("to to", "to"));
        Assert.Empty(await edited.DiagnosticsAsync("harbor.txt"));
    }

    [Fact]
    public async Task AnotherTitleIsAnotherMember()
    {
        Project edited = await open.Project.EditAsync("harbor.txt", text => text.Replace(Title, "New harbor opens"));
        Assert.Equal(["NewHarborOpens"], await edited.ArticlesAsync());
    }

    [Fact]
    public async Task AMemberThatCodeStillUsesIsAnErrorAsSoonAsItsTitleChanges()
    {
        Project edited = await open.Project.EditAsync("harbor.txt", text => text.Replace(Title, "New harbor opens"));
        Compilation compilation = (await edited.GetCompilationAsync())!;
        Assert.Contains(compilation.GetDiagnostics(), each => each.Id == "CS0117");
    }

    [Fact]
    public async Task AFileThatWasAddedAndNotYetSavedIsAMember()
    {
        Project edited = open.Project.AddAdditionalDocument(
            "library.txt", "Library lends tools\n\nThe town library now lends drills, saws and ladders to anyone with a card.\n",
            filePath: open.PathOf("Seeds/library.txt")).Project;
        Assert.Equal(["LibraryLendsTools", "OldHarborReopensAfterWinterRepairs"], (await edited.ArticlesAsync()).Order());
    }

    [Fact]
    public async Task AWordTypedIntoTheBodyIsInTheGeneratedCode()
    {
        Project edited = await open.Project.EditAsync("harbor.txt", text => text.Replace("in June", "in May"));
        Assert.Contains(await edited.GeneratedCodeAsync(), code => code.Contains("ends in May"));
    }

    [Fact]
    public async Task ATextThatIsNoSeedHasNoMarks()
    {
        Project edited = await open.Project.EditAsync("notes.txt", text => text + Comments);
        Assert.Empty(await edited.DiagnosticsAsync("notes.txt"));
    }

    [Fact]
    public async Task EditingATextThatIsNoSeedLeavesTheGeneratedCodeUnchanged()
    {
        Project edited = await open.Project.EditAsync("notes.txt", text => text + "A title\n\nAnd a paragraph.");
        Assert.Equal(await open.Project.GeneratedCodeAsync(), await edited.GeneratedCodeAsync());
    }

    private static (string Id, LinePosition Start) Place(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition);
}
