using System.Text;

namespace SeedGen.Text;

/// <summary>
/// The shape of a short line that says a figure and little else: each number a <c>9</c>, spaces left out (<c>$12.99</c> is <c>$9</c>,
/// <c>−0.4 (−1.2%)</c> is <c>-9(-9%)</c>, <c>3:45</c> is <c>9:9</c>).
/// </summary>
internal static class Shape
{
    private const int Longest = 24;
    private const int MostDigits = 9;
    private const int MostLetters = 2;
    private const string Arrows = "▲▼△▽↑↓⬆⬇";
    private const string Currencies = "$€£¥₹₽₺₩₪฿₴元円원";

    /// <summary>The shape of <paramref name="line"/>; null where it has no digit, or more letters than a unit.</summary>
    public static string? Of(LineFacts line)
    {
        string text = line.Text;
        if (line.Digits == 0 || line.Letters > MostLetters || text.Length > Longest)
            return null;
        var shape = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsDigit(c))
            {
                int end = EndOfNumber(text, i);
                if (end - i > MostDigits)
                    return null;
                shape.Append('9');
                i = end - 1;
            }
            else if (!char.IsWhiteSpace(c))
                shape.Append(c is '−' or '–' ? '-' : char.ToLowerInvariant(c));
        }
        return shape.ToString();
    }

    /// <summary>A number with its unit of temperature: <c>14.1 C</c>, <c>−3 °C</c>.</summary>
    public static bool IsTemperature(string shape) =>
        shape.TrimStart('-', '+') is "9°" or "9°c" or "9°f" or "9c" or "9f" or "9ºc" or "9ºf" or "9℃" or "9℉";

    /// <summary>A time of the day, or how long a video runs: <c>14:35</c>, <c>1:02:33</c>, <c>4:15 pm</c>.</summary>
    public static bool IsClock(string shape) => shape is "9:9" or "9:9:9" or "9:9am" or "9:9pm" or "9h9" or "9:9h" or "9:9/9:9";

    /// <summary>An amount of money.</summary>
    public static bool IsPrice(string shape) =>
        shape.Trim(Currencies.ToCharArray()) is "9" && shape.IndexOfAny(Currencies.ToCharArray()) >= 0;

    /// <summary>
    /// By how much a price or index rose or fell: <c>+1.25%</c>, <c>▲ 0.8</c>, <c>−0.45 (−1.2%)</c>; not a share of something.
    /// </summary>
    public static bool IsChange(string shape)
    {
        string plain = shape.Trim(Arrows.ToCharArray()).Replace("+", "").Replace("-", "");
        return plain.Length < shape.Length && plain is ("9" or "9%" or "(9%)" or "9(9%)" or "9%(9)");
    }

    /// <summary>A count, as on buttons and in lists of links: <c>12</c>, <c>(3)</c>, <c>1.2K</c>.</summary>
    public static bool IsCount(string shape) => shape is "9" or "(9)" or "[9]" or "9k" or "9m" or "9+";

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsDigit(text[i + 1]))))
            i++;
        return i;
    }
}
