using System.Text;

namespace SeedGen.Text;

/// <summary>Writes <c>seeds.facts</c>; the format is <see cref="FactsFormat"/>'s.</summary>
internal sealed class SeedFactsWriter
{
    private readonly StringBuilder lines = new();

    /// <summary>The lines of a seed and its own findings, as <see cref="Add"/> takes them: they can be kept for the next build.</summary>
    public static string LinesOf(string projectPath, KnownSeedKey key, ArticleSummary summary, IEnumerable<PlacedFinding> findings)
    {
        var text = new StringBuilder();
        text.Append(FactsFormat.Seed);
        FactsFormat.Append(text, projectPath);
        FactsFormat.Append(text, key.Text);
        FactsFormat.Append(text, key.Options);
        FactsFormat.Append(text, key.Templates);
        FactsFormat.Append(text, summary.Title);
        FactsFormat.Append(text, summary.Date);
        FactsFormat.Append(text, summary.Opening);
        FactsFormat.Append(text, summary.SiteName);
        FactsFormat.Append(text, summary.WordCount);
        FactsFormat.Append(text, summary.Sha256);
        text.Append('\n');
        foreach (PlacedFinding finding in findings)
            Append(text, FactsFormat.OwnFinding, finding);
        return text.ToString();
    }

    /// <summary>Adds a seed's lines, and what took the whole project behind them.</summary>
    public void Add(string lines, IEnumerable<PlacedFinding> projectFindings)
    {
        this.lines.Append(lines);
        foreach (PlacedFinding finding in projectFindings)
            Append(this.lines, FactsFormat.ProjectFinding, finding);
    }

    /// <summary>The whole file.</summary>
    /// <param name="corpusHash">The hash of the blob that was written with it.</param>
    public string Write(string corpusHash)
    {
        string text = lines.ToString();
        return string.Join("\t", FactsFormat.Magic, FactsFormat.Version, FactsFormat.Engine, corpusHash, FactsFormat.Digits(TextHash.Of(text)))
            + "\n" + text;
    }

    private static void Append(StringBuilder text, char kind, PlacedFinding placed)
    {
        text.Append(kind);
        FactsFormat.Append(text, placed.Finding.Rule.Id);
        FactsFormat.Append(text, placed.Finding.Span.Start);
        FactsFormat.Append(text, placed.Finding.Span.End);
        FactsFormat.Append(text, placed.Start.Line);
        FactsFormat.Append(text, placed.Start.Column);
        FactsFormat.Append(text, placed.End.Line);
        FactsFormat.Append(text, placed.End.Column);
        foreach (string argument in placed.Finding.Arguments)
            FactsFormat.Append(text, argument);
        text.Append('\n');
    }
}
