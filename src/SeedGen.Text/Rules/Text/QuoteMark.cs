namespace SeedGen.Text;

/// <summary>One quotation mark of a line.</summary>
/// <param name="Position">Its offset in the text.</param>
/// <param name="Family">The marks that it may pair with.</param>
/// <param name="Role">What it does.</param>
/// <param name="PointsWrongWay">Whether its shape says the opposite of what it does.</param>
/// <param name="FollowsADigit">Whether it may be a sign for inches or seconds instead.</param>
/// <param name="MayBeArrow">Whether it may be the arrow of a link instead: <c>Read on »</c>.</param>
internal sealed record QuoteMark(
    int Position, QuoteFamily Family, QuoteRole Role, bool PointsWrongWay = false, bool FollowsADigit = false, bool MayBeArrow = false)
{
    /// <summary>The mark itself.</summary>
    public TextRange Span => new(Position, Position + 1);
}

/// <summary>Marks that pair with one another.</summary>
internal enum QuoteFamily
{
    /// <summary><c>" “ ” „ ‟</c></summary>
    Double,

    /// <summary><c>‘ ’ ‚</c>; they are apostrophes as often as quotation marks, so nobody counts them.</summary>
    Single,

    /// <summary><c>« »</c></summary>
    Guillemet,

    /// <summary><c>「 」</c></summary>
    Corner,

    /// <summary><c>『 』</c></summary>
    WhiteCorner,
}

/// <summary>What a quotation mark does.</summary>
internal enum QuoteRole
{
    /// <summary>A quotation begins.</summary>
    Opens,

    /// <summary>A quotation ends.</summary>
    Closes,

    /// <summary>The mark has one shape for both, and what stands beside it does not say which.</summary>
    Either,

    /// <summary>None: it is an apostrophe.</summary>
    Joins,
}
