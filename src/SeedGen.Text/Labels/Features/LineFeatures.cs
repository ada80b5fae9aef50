namespace SeedGen.Text;

/// <summary>All features, in the order in which the model numbers them.</summary>
internal static class LineFeatures
{
    public static Feature[] All { get; } =
    [
        new("form", "words", 3, line => Scale.Count(line.Length)),
        new("form", "characters", 1, line => Scale.Log(line.Characters)),
        new("form", "word length", 1, line => Scale.Count(line.Characters * 8 / Math.Max(1, line.WordCount))),
        new("form", "small words share", 2, line => Scale.Share(line.StopWords, line.WordCount)),
        new("form", "small words", 1, line => Scale.Count(line.StopWords)),
        new("form", "lower case share", 2, line => (int)(line.LowercaseShare * 255)),
        new("form", "capitalized share", 1, line => Scale.Share(line.CapitalizedWords, line.WordCount)),
        new("form", "all capitals share", 1, line => Scale.Share(line.AllCapitalsWords, line.WordCount)),
        new("form", "digit share", 1, line => Scale.Share(line.Digits, line.Characters)),
        new("form", "letter share", 1, line => Scale.Share(line.Letters, line.Characters)),
        new("form", "commas", 1, line => Scale.Count(line.Commas)),
        new("form", "separators", 1, line => Scale.Count(line.Separators)),
        new("form", "quotation marks", 1, line => Scale.Count(line.Quotations)),
        new("form", "pronouns", 1, line => Scale.Share(line.Pronouns, line.WordCount)),
        new("form", "marks", 1, line => Marks(line)),
        new("form", "year", 1, line => line.HasYear ? 1 : 0),
        new("form", "clock time", 1, line => line.HasClockTime ? 1 : 0),
        new("form", "end", 3, line => End(line.End)),
        new("form", "start", 2, line => Start(line.Start)),
        new("form", "sentences", 1, line => Scale.Count(line.InnerSentences)),
        new("evidence", "evidence", 3, (p, i) => p.Page.Seen(i) is { } seen ? (seen.IsStrong ? 2 : 1) : 0),
        new("fields", "date", 2, p => p.Dates),
        new("fields", "byline", 2, line => line.IsByline ? 1 : 0),
        new("fields", "caption", 1, line => line.IsCaption ? 2 : line.SoundsLikeCaption ? 1 : 0),
        new("repetition", "repeats", 1, (p, i) => Scale.Count(p.Repeats[i])),
        .. PageShape.Kinds.Select(kind => new Feature("evidence", "evidence " + kind, 1, p => p.Strengths(kind))),
        .. PageShape.Kinds.Select((kind, k) => new Feature("evidence around", "above " + kind, 0, p => p.Above[k])),
        .. PageShape.Kinds.Select((kind, k) => new Feature("evidence around", "below " + kind, 0, p => p.Below[k])),
        new("fields", "dates in 5 above", 0, (p, i) => PageShape.In(p.DateLines, i - 5, i)),
        new("fields", "dates in 5 below", 0, (p, i) => PageShape.In(p.DateLines, i + 1, i + 6)),
        new("fields", "dates in 20", 0, (p, i) => PageShape.In(p.DateLines, i - 20, i + 21)),
        new("evidence around", "strong in 5 above", 0, (p, i) => PageShape.In(p.StrongLines, i - 5, i)),
        new("evidence around", "strong in 5 below", 0, (p, i) => PageShape.In(p.StrongLines, i + 1, i + 6)),
        new("evidence around", "strong in 30", 0, (p, i) => PageShape.In(p.StrongLines, i - 30, i + 31)),
        new("evidence around", "comments in 15 above", 0, (p, i) => PageShape.In(p.CommentLines, i - 15, i)),
        new("evidence around", "comments in 15 below", 0, (p, i) => PageShape.In(p.CommentLines, i + 1, i + 16)),
        new("evidence around", "comments above", 0, (p, i) => Scale.Count(p.CommentLines[i])),
        new("repetition", "period 1", 0, (p, i) => p.Period(i, 1)),
        new("repetition", "period 2", 0, (p, i) => p.Period(i, 2)),
        new("repetition", "period 3", 0, (p, i) => p.Period(i, 3)),
        new("repetition", "period 4", 0, (p, i) => p.Period(i, 4)),
        new("prose around", "short run", 1, (p, i) => Scale.Count(p.ShortRun[i])),
        new("place", "from top", 0, (p, i) => Scale.Log(i + 1)),
        new("place", "from bottom", 0, (p, i) => Scale.Log(p.Lines - i)),
        new("place", "place", 0, (p, i) => Scale.Share(i, p.Lines)),
        new("place", "words above", 0, (p, i) => Scale.Share(p.Words[i], p.Words[p.Lines])),
        new("prose around", "prose above share", 0, (p, i) => Scale.Share(p.Prose[i], p.Prose[p.Lines])),
        new("prose around", "prose above", 0, (p, i) => Scale.Log(p.Prose[i])),
        new("prose around", "prose below", 0, (p, i) => Scale.Log(p.Prose[p.Lines] - p.Prose[i + 1])),
        new("prose around", "to prose above", 0, p => p.ProseAbove),
        new("prose around", "to prose below", 0, p => p.ProseBelow),
        new("prose around", "prose in 3 above", 0, (p, i) => Scale.Log(PageShape.In(p.Prose, i - 3, i))),
        new("prose around", "prose in 3 below", 0, (p, i) => Scale.Log(PageShape.In(p.Prose, i + 1, i + 4))),
        new("prose around", "prose in 10 above", 0, (p, i) => Scale.Log(PageShape.In(p.Prose, i - 10, i))),
        new("prose around", "prose in 10 below", 0, (p, i) => Scale.Log(PageShape.In(p.Prose, i + 1, i + 11))),
        new("prose around", "words in 5 above", 0, (p, i) => Scale.Log(PageShape.In(p.Words, i - 5, i))),
        new("prose around", "words in 5 below", 0, (p, i) => Scale.Log(PageShape.In(p.Words, i + 1, i + 6))),
        new("prose around", "prose lines in 20", 0, (p, i) => PageShape.In(p.ProseLines, i - 10, i + 11)),
        new("page", "page strong share", p => Scale.Share(p.StrongLines[p.Lines], p.Lines)),
        new("page", "page lines", p => Scale.Log(p.Lines)),
        new("page", "page prose share", p => Scale.Share(p.Prose[p.Lines], p.Words[p.Lines])),
        new("page", "page prose", p => Scale.Log(p.Prose[p.Lines])),
        new("heaviest run", "run", 0, (p, i) => i < p.RunFirst ? 0 : i < p.RunEnd ? 1 : 2),
        new("heaviest run", "to run first", 0, (p, i) => Scale.Signed(i - p.RunFirst)),
        new("heaviest run", "to run end", 0, (p, i) => Scale.Signed(i - p.RunEnd)),
        new("heaviest run", "run share", p => Scale.Share(p.RunEnd - p.RunFirst, p.Lines)),
    ];

    /// <summary>From what cut texts and menus end with to what sentences do.</summary>
    private static int End(LineEnd end) => end switch
    {
        LineEnd.Cut => 0,
        LineEnd.Other => 1,
        LineEnd.Comma => 2,
        LineEnd.Colon => 3,
        LineEnd.Exclamation => 4,
        LineEnd.Question => 5,
        _ => 6,
    };

    private static int Start(LineStart start) => start switch
    {
        LineStart.Other => 0,
        LineStart.Lower => 1,
        LineStart.Digit => 2,
        LineStart.Bullet => 3,
        LineStart.Upper => 4,
        LineStart.Letter => 5,
        _ => 6,
    };

    private static int Marks(LineFacts line) =>
        (line.HasUrl ? 1 : 0) + (line.HasEmail ? 2 : 0) + (line.HasCurrency ? 4 : 0) + (line.HasBrace ? 8 : 0);
}
