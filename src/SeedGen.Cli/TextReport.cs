namespace SeedGen.Cli;

internal sealed class TextReport(bool colors, int? width) : ISeedReport
{
    public string Render(InspectedSeed seed) => seed.File + (colors ? " " : "") + width + "\n";
}
