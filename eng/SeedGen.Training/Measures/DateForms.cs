using System.Globalization;

namespace SeedGen.Training;

/// <summary>The common forms in which a page may write a day.</summary>
internal static class DateForms
{
    private static readonly string[] Numeric =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "MM/dd/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d.M.yyyy", "M/d/yyyy", "d/M/yyyy", "yyyy年M月d日",
    ];

    /// <summary>The forms of <paramref name="iso"/>, in lower case; none where it is no day.</summary>
    public static IEnumerable<string> Of(string iso)
    {
        if (!DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return [];
        return
        [
            .. Numeric.Select(format => date.ToString(format.Replace("/", "'/'", StringComparison.Ordinal), CultureInfo.InvariantCulture)),
            .. from month in Months(date)
               from day in Days(date)
               from form in InWords(month, day, date.Year)
               select form.ToLowerInvariant(),
        ];
    }

    private static string[] Months(DateOnly date)
    {
        string month = DateTimeFormatInfo.InvariantInfo.GetMonthName(date.Month);
        return [month, month[..3], month[..3] + "."];
    }

    private static string[] Days(DateOnly date) => [$"{date.Day}", $"{date.Day:00}", $"{date.Day}{Ending(date.Day)}"];

    private static string Ending(int day) => (day / 10 == 1 ? 0 : day % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    private static string[] InWords(string month, string day, int year) =>
        [$"{month} {day}, {year}", $"{month} {day} {year}", $"{day} {month} {year}", $"{day} {month}, {year}", $"{day}-{month}-{year}"];
}
