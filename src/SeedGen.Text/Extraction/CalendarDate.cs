namespace SeedGen.Text;

/// <summary>A day of the calendar as it was read, without its clock.</summary>
/// <param name="Year">0 where the text gives none.</param>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Day">0 where the text gives none.</param>
/// <param name="Doubt">Why it is no date that can be relied on.</param>
/// <param name="End">One past its last token.</param>
internal readonly record struct CalendarDate(int Year, int Month, int Day, DateDoubt Doubt, int End)
{
    /// <summary>The order that its numbers show; unknown where the month has a name or both numbers may be the month.</summary>
    public DateOrder Order { get; init; }

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Whether a year that an article may be dated with.</summary>
    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>A date of these parts; impossible where the month has no such day.</summary>
    public static CalendarDate Of(int year, int month, int day, int end) =>
        new(year, month, day, !Exists(year, month, day) ? DateDoubt.Impossible : year == 0 ? DateDoubt.NoYear : DateDoubt.None, end);

    /// <summary>
    /// The date that an ambiguous one is if its numbers stand in <paramref name="order"/>; itself where nothing is in doubt or that is no
    /// day either.
    /// </summary>
    public CalendarDate In(DateOrder order)
    {
        if (Doubt != DateDoubt.Ambiguous || order == DateOrder.Unknown)
            return this;
        (int month, int day) = order == DateOrder.MonthFirst ? (Month, Day) : (Day, Month);
        CalendarDate date = Of(Year, month, day, End);
        return date.Doubt == DateDoubt.None && day > 0 ? date : this;
    }

    /// <summary>Whether the day exists; any leap day does in a year that is not given.</summary>
    public static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 0 && day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, month);
}
