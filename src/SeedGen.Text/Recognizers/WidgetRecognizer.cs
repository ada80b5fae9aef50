namespace SeedGen.Text;

/// <summary>Weather, clocks, tickers, prices, most-popular lists.</summary>
internal sealed class WidgetRecognizer : IRecognizer
{
    private const int LongestPlace = 3;

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Widget, page[i]) ?? Figure(page[i]) ?? Place(page, i);

    /// <summary>A figure alone on its line; but for temperatures, tables and lists in an article may have such lines, too.</summary>
    private static Evidence? Figure(LineFacts line)
    {
        if (Shape.Of(line) is not { } shape)
            return null;
        if (Shape.IsTemperature(shape))
            return new Evidence(LineKind.Widget, 0.96, "is a temperature alone on a line");
        if (Shape.IsClock(shape))
            return new Evidence(LineKind.Widget, Evidence.Weak, "is a time alone on a line");
        if (Shape.IsPrice(shape))
            return new Evidence(LineKind.Widget, Evidence.Weak, "is a price alone on a line");
        return Shape.IsChange(shape) ? new Evidence(LineKind.Widget, Evidence.Weak, "is a ticker's figure") : null;
    }

    private static Evidence? Place(Page page, int i)
    {
        if (!IsPlace(page[i]))
            return null;
        bool beside = (i > 0 && page[i].GapBefore == 0 && IsTemperature(page[i - 1]))
            || (i + 1 < page.Lines.Length && page[i].GapAfter == 0 && IsTemperature(page[i + 1]));
        return beside ? new Evidence(LineKind.Widget, 0.92, "is a place beside a temperature") : null;
    }

    private static bool IsTemperature(LineFacts line) => Shape.Of(line) is { } shape && Shape.IsTemperature(shape);

    private static bool IsPlace(LineFacts line) =>
        line.WordCount is >= 1 and <= LongestPlace && char.IsUpper(line.Text[0]) && !line.EndsSentence && line.Digits == 0;
}
