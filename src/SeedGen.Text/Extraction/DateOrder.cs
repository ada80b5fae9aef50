namespace SeedGen.Text;

/// <summary>Which of the two numbers of <c>03/04/2024</c> is the day.</summary>
internal enum DateOrder
{
    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>The first: 3 April.</summary>
    DayFirst,

    /// <summary>The second: March 4.</summary>
    MonthFirst,
}
