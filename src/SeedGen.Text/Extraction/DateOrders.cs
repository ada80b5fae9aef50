namespace SeedGen.Text;

/// <summary>Tells in which order a page writes the numbers of its dates.</summary>
internal static class DateOrders
{
    /// <summary>Languages whose countries differ, or which write the year first.</summary>
    private static readonly WordSet Undecided = new("en zh ja ko hu lt");

    /// <summary>
    /// The order that the user has told; else the one that the page's own dates show, all of them; else the one of its language; else
    /// unknown.
    /// </summary>
    public static DateOrder Of(IEnumerable<DateMention> dates, string? language, DateOrder known)
    {
        if (known != DateOrder.Unknown)
            return known;
        DateOrder[] shown = [.. dates.Select(date => date.Order).Where(order => order != DateOrder.Unknown).Distinct().Take(2)];
        if (shown.Length > 0)
            return shown.Length == 1 ? shown[0] : DateOrder.Unknown;
        return language is null || Undecided.Contains(language) ? DateOrder.Unknown : DateOrder.DayFirst;
    }
}
