using System.Globalization;

namespace SeedGen;

/// <summary>A date that the text gives, with as much as it gives.</summary>
/// <param name="Iso">ISO 8601: <c>2024-07</c>, <c>2024-07-27</c> or <c>2024-07-27T04:14</c>, with <c>Z</c> or <c>±hh:mm</c>
/// where the text has a time zone.</param>
/// <param name="Origin">Where it was read.</param>
/// <param name="Raw">The words that say it.</param>
public sealed record ArticleDate(string Iso, DateOrigin Origin, string Raw)
{
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Times = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];
    private static readonly string[] ZonedTimes = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK"];

    /// <summary>
    /// The day as the text has it, at the time that the text gives or at midnight where it gives none; a time zone is not applied.
    /// Null where the text gives less than a day.
    /// </summary>
    public DateTime? ToDateTime()
    {
        int zone = Iso.LastIndexOfAny(['Z', '+', '-']);
        string local = zone > Day.Length ? Iso.Substring(0, zone) : Iso;
        return DateTime.TryParseExact(local, [Day, .. Times], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            ? time
            : null;
    }

    /// <summary>The moment; null where the text gives no time or no time zone.</summary>
    public DateTimeOffset? ToDateTimeOffset() =>
        Iso.LastIndexOfAny(['Z', '+', '-']) > Day.Length
        && DateTimeOffset.TryParseExact(Iso, ZonedTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment)
            ? moment
            : null;

#if NET
    /// <summary>The day as the text has it; null where the text gives less than a day.</summary>
    public DateOnly? ToDateOnly() => ToDateTime() is { } time ? DateOnly.FromDateTime(time) : null;
#endif

    /// <summary>The date in ISO 8601: <see cref="Iso"/>.</summary>
    public override string ToString() => Iso;
}
