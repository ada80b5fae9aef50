using System.Globalization;
using SeedGen.Text;
using Spectre.Console;

namespace SeedGen.Cli;

/// <summary>A file to read on a screen: its record, each line with its kind, and the findings.</summary>
/// <param name="colors">Whether to write colors.</param>
/// <param name="width">The columns to cut long lines at; null to show them whole.</param>
internal sealed class TextReport(bool colors, int? width) : ISeedReport
{
    private const int LabelWidth = 13;
    private const int KindWidth = 14;

    public string Render(InspectedSeed seed)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        foreach (OneLine line in LinesOf(seed))
            console.Write(line);
        return writer.ToString();
    }

    private IEnumerable<OneLine> LinesOf(InspectedSeed seed)
    {
        yield return Line().Add(seed.File, Styles.File);
        foreach ((string label, IEnumerable<string> values) in RecordLines.Of(seed.Article))
        {
            foreach ((int index, string value) in values.Index())
                yield return Fact(index == 0 ? label : "", value, label == RecordLines.Title ? Styles.Strong : null);
        }
        yield return Line();

        int numberWidth = Math.Max(4, $"{seed.Article.Lines.Count}".Length);
        foreach (LabeledLine line in LinesToShow(seed.Article))
            yield return Labeled(line, numberWidth);
        yield return Line();

        foreach (Finding finding in seed.Findings)
            yield return Found(finding, seed);
        if (seed.Findings.Count > 0)
            yield return Line();
    }

    private OneLine Line() => new(width);

    private OneLine Fact(string label, string value, Style? style) =>
        Line().Add("  " + label.PadRight(LabelWidth), Styles.Label).Add(value, style);

    /// <summary>Every line but the empty one behind the last line break, which no editor's reader would call a line.</summary>
    private static IEnumerable<LabeledLine> LinesToShow(ParsedArticle article) =>
        article.Lines[^1].Line is { IsBlank: true } last && last.Start == last.End
            ? article.Lines.Take(article.Lines.Count - 1)
            : article.Lines;

    /// <summary>Boilerplate is marked as a difference marks lines that were taken out.</summary>
    private OneLine Labeled(LabeledLine line, int numberWidth)
    {
        OneLine shown = Line().Add(line.Line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(numberWidth), Styles.Label);
        if (line.Line.IsBlank)
            return shown;
        bool removed = line.Kind.IsBoilerplate();
        string score = removed ? line.Score.ToString("0.00", CultureInfo.InvariantCulture) : "    ";
        return shown
            .Add((removed ? " - " : "   ") + line.Kind.ToString().PadRight(KindWidth), Styles.OfName(line.Kind))
            .Add($" {score}  ", Styles.Label)
            .Add(line.Line.Text, Styles.OfText(line.Kind));
    }

    /// <summary>As a compiler writes it, whole at any width, so that editors and terminals can follow it.</summary>
    private static OneLine Found(Finding finding, InspectedSeed seed)
    {
        TextPosition start = seed.PositionOf(finding.Span.Start);
        return new OneLine(width: null)
            .Add($"{seed.File}({start.Line},{start.Column}): ")
            .Add($"{seed.SeverityOf(finding).ToWord()} {finding.Rule.Id}", Styles.Of(seed.SeverityOf(finding)))
            .Add($": {finding.Message}");
    }
}
