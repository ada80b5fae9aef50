namespace SeedGen.Text;

/// <summary>What a line above the text looks like to the lines around it.</summary>
internal enum LineShape
{
    /// <summary>No line: the page begins or ends here.</summary>
    None,
    Date,
    Byline,
    Furniture,

    /// <summary>A few words, as in a menu.</summary>
    Short,
    Headline,
    Sentence,
    Long,
    Caption,

    /// <summary>No letter.</summary>
    Sign,

    /// <summary>Cut off with an ellipsis.</summary>
    Cut,
}

/// <summary>Tells the shape of a line.</summary>
internal static class LineShapes
{
    private const int LongestSentence = 40;
    private const int LongestHeadline = 25;
    private const int LongestShortLine = 4;
    private const int ShortestSentence = 8;

    public static readonly int Count = Enum.GetValues(typeof(LineShape)).Length;

    public static LineShape Read(Page page, int i)
    {
        LineFacts line = page[i];
        if (line.Length > LongestSentence)
            return LineShape.Long;
        if (line.GivesDate || line.IsDate)
            return LineShape.Date;
        if (line.IsByline)
            return LineShape.Byline;
        if (page.IsFurniture(i))
            return LineShape.Furniture;
        if (line.IsCaption)
            return LineShape.Caption;
        if (line.EndsCut)
            return LineShape.Cut;
        if (line.EndsSentence && line.Length >= ShortestSentence)
            return LineShape.Sentence;
        return line.Length > LongestHeadline ? LineShape.Long
            : line.Length > LongestShortLine ? LineShape.Headline
            : line.Letters > 0 ? LineShape.Short : LineShape.Sign;
    }
}
