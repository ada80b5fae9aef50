namespace SeedGen.Text;

/// <summary>What is looked at on a line to tell whether it is the title; each has a few values, counted from 0.</summary>
internal enum TitleFeature
{
    // The line.
    Words,
    Characters,
    Capitals,
    Start,
    End,
    Form,
    Evidence,

    // Its place.
    LinesToText,
    LinesFromTop,
    HeightOfHead,
    Gaps,

    // What says the same.
    SaidByFirst,
    ShareOfFirst,
    SaidBelowFirst,
    SaidAbove,
    SaidNear,
    SaysNear,
    TimesInHead,
    InTail,

    // The text.
    WordsInText,
    TopicWords,
    LeadWords,

    // Its neighbors.
    Above,
    SecondAbove,
    Below,
    SecondBelow,
    ThirdBelow,
    ShortNeighbors,
    BylineBelow,
    DateBelow,
    Piece,
    HeadlinesAbove,
    HeadlinesBelow,
    RankOfLength,
}
