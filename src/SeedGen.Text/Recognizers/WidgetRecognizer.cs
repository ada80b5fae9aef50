namespace SeedGen.Text;

/// <summary>Weather, clocks, tickers, most-popular lists.</summary>
internal sealed class WidgetRecognizer : IRecognizer
{
    private const int LongestPlace = 3;
    private const int LongestNumber = 5;

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Widget, page[i]) ?? Weather(page, i);

    private static Evidence? Weather(Page page, int i)
    {
        if (IsTemperature(page[i].Text))
            return new Evidence(LineKind.Widget, 0.96, "is a temperature alone on a line");
        bool beside = (i > 0 && page[i].GapBefore == 0 && IsTemperature(page[i - 1].Text))
            || (i + 1 < page.Lines.Length && page[i].GapAfter == 0 && IsTemperature(page[i + 1].Text));
        return beside && IsPlace(page[i])
            ? new Evidence(LineKind.Widget, 0.92, "is a place beside a temperature")
            : null;
    }

    private static bool IsPlace(LineFacts line) =>
        line.WordCount is >= 1 and <= LongestPlace && char.IsUpper(line.Text[0]) && !line.EndsSentence && line.Digits == 0;

    /// <summary>A number with at most one decimal point, then °C, °F, °, C or F, and nothing else.</summary>
    private static bool IsTemperature(string text)
    {
        int i = 0;
        if (i < text.Length && text[i] is '-' or '−' or '+')
            i++;
        int digits = i;
        while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is '.' or ',' && i > digits)))
            i++;
        if (i == digits || i - digits > LongestNumber)
            return false;
        string unit = text.Substring(i).Trim();
        return unit is "°" or "°C" or "°F" or "° C" or "° F" or "C" or "F" or "ºC" or "ºF" or "℃" or "℉";
    }
}
