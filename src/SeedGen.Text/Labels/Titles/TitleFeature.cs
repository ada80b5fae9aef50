namespace SeedGen.Text;

/// <summary>What is looked at on a line to tell whether it is the title; each has a few values, counted from 0.</summary>
internal enum TitleFeature
{
    // The look of the line.
    Words,
    Characters,
    Start,
    End,
    Evidence,

    // Its place.
    LinesToText,
    LinesToBody,
    LinesFromTop,
    HeightOfHead,
    Gaps,
    SaidAbove,

    // Its neighbors.
    Above,
    SecondAbove,
    Below,
    SecondBelow,
    ThirdBelow,
    ShortNeighbors,
    BesideHeadlines,
    NearHeadlines,
    BylineBelow,
    DateBelow,
    Piece,
    HeadlinesAbove,
    HeadlinesBelow,
    RankOfLength,

    // Its words; see TitleFeatures.FirstOfWords.
    Capitals,
    Form,

    // What says the same.
    SaidByFirst,
    ShareOfFirst,
    SaidBelowFirst,
    MostOfFirst,
    SaidNear,
    SaysNear,
    TimesInHead,
    InTail,

    // The text.
    WordsInText,
    TopicWords,
    LeadWords,
}
