namespace SeedGen.Package.Tests;

/// <summary>The texts that consumers have for seeds.</summary>
internal static class Texts
{
    /// <summary>SEED1001 at (1,1), SEED2024 at (6,64), SEED2025 at (8,55), SEED1004 at (12,1), and nothing else.</summary>
    public const string Dirty = """
        Home | News | Sport | Weather | Contact
        Old harbor reopens after winter repairs
        By Anna Lindqvist
        March 3, 2025

        The old harbor reopened on Monday after four months of repairs to to the northern quay. Fishing boats returned first.

        “We missed the smell of tar and the noise of the gulls ,” said Petra Holm, who has sold smoked fish here since 1998.

        The town spent two million on new piles, lamps and a wider ramp. The last work on the lighthouse ends in June.

        Leave a Reply
        Your email address will not be published. Required fields are marked *
        """;

    /// <summary>Nothing to report.</summary>
    public const string Clean = """
        Library lends tools as well as books

        The town library now lends drills, saws and ladders to anyone with a card. Members may keep a tool for one week.

        The shelves opened in April with forty tools that neighbors gave away. A second room follows in autumn. The librarians ask for ladders most of all, since nobody has given one away yet.
        """;

    /// <summary>Nothing to report, either.</summary>
    public const string CleanToo = """
        Apple harvest comes early this year

        Growers in the valley began to pick apples two weeks before the usual date. A warm spring brought the fruit on quickly.

        Prices at the weekly market fell by a tenth. The growers hope that the late varieties will make up for it. The cider press at the mill opens two weeks early, too, on the first Saturday of the month.
        """;

    /// <summary>SEED3001, for no line is its title.</summary>
    public const string Untitled = """
        The ferry to the outer islands leaves an hour later on Sunday, for the crew trains with the lifeboats.
        """;
}
