namespace SeedGen.Build.Tests;

public class RehearsalTests
{
    [Fact]
    public async Task ARehearsalEndsWell() => Assert.Null(await Record.ExceptionAsync(Rehearsal.Start));
}
