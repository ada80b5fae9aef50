using SeedGen.Text;

namespace SeedGen.Docs.Tests;

public class ConfigurationTests
{
    private readonly Document page = new(Repository.File("docs", "configuration.md"));

    [Fact]
    public void TheTableHasEveryKey() => page.Holds(
        "keys", Heading("key") + string.Join("\n", OptionKeys.All.Select(key => Row(key.Name, key.Takes, key.Default, key.Meaning))));

    [Fact]
    public void TheTableHasEveryProperty() => page.Holds(
        "properties",
        Heading("property") + string.Join("\n", ProjectProperty.All.Select(property =>
            Row(property.Name, property.Takes, property.Default, property.Meaning))));

    private static string Heading(string what) => $"| {what} | takes | by default | means |\n|---|---|---|---|\n";

    private static string Row(string name, string takes, string byDefault, string meaning) =>
        $"| `{name}` | {Escape(takes)} | {Escape(byDefault)} | {Escape(meaning)} |";

    private static string Escape(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
