namespace SeedGen.Text;

/// <summary>Why a date could not be read to the end.</summary>
internal enum DateDoubt
{
    /// <summary>It could: the date is what it says.</summary>
    None,

    /// <summary>Day and month, or the year, could be read in two ways: <c>03/04/2024</c>. It is never guessed.</summary>
    Ambiguous,

    /// <summary>No year: <c>July 27</c>.</summary>
    NoYear,

    /// <summary>No such day: <c>31 February 2024</c>.</summary>
    Impossible,
}

/// <summary>What the words before a date say that it is.</summary>
internal enum DateLabel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The day when the text appeared.</summary>
    Published,

    /// <summary>The day when the text was last changed.</summary>
    Updated,
}

/// <summary>A date in a text, with its weekday, clock and zone where they stand beside it.</summary>
/// <param name="Span">Its range in the text that was read.</param>
/// <param name="Iso">
/// ISO 8601 with as much as the text gives: <c>2024-07</c>, <c>2024-07-27</c>, <c>2024-07-27T04:14</c>, with <c>Z</c> or <c>±hh:mm</c>
/// where the text gives the offset as a number, UTC or GMT; null exactly when there is a <see cref="Doubt"/>.
/// </param>
/// <param name="Doubt">Why there is no <see cref="Iso"/>.</param>
/// <param name="Label">What the words before it say that it is.</param>
/// <param name="Order">The order that its numbers show; see <see cref="CalendarDate.Order"/>.</param>
internal sealed record DateMention(TextRange Span, string? Iso, DateDoubt Doubt, DateLabel Label, DateOrder Order);

/// <summary>The dates of one line.</summary>
/// <param name="Dates">In order.</param>
/// <param name="OtherWords">The words and numbers that neither belong to a date nor stand beside one (labels, prepositions, time
/// zones).</param>
internal sealed record DateLine(ValueList<DateMention> Dates, int OtherWords)
{
    /// <summary>Whether the line says a date and nothing else.</summary>
    public bool IsWholeLine => OtherWords == 0 && Dates.Any(date => date.Doubt != DateDoubt.Impossible);

    /// <summary>Whether one of them could be read if it were known which number is the day.</summary>
    public bool IsAmbiguous => Dates.Any(date => date.Doubt == DateDoubt.Ambiguous);

    /// <summary>
    /// The date that says best when the text appeared: one labelled so, else one without a label, else the day of the update, else one that
    /// is ambiguous; null where there is none of them.
    /// </summary>
    public DateMention? Best =>
        Dates.FirstOrDefault(date => date.Iso is not null && date.Label == DateLabel.Published)
        ?? Dates.FirstOrDefault(date => date.Iso is not null && date.Label == DateLabel.None)
        ?? Dates.FirstOrDefault(date => date.Iso is not null)
        ?? Dates.FirstOrDefault(date => date.Doubt == DateDoubt.Ambiguous);
}
