namespace SeedGen.Text;

/// <summary>What the marks that differ between languages do in one article, read off its language and its other marks.</summary>
/// <param name="LeftHighCloses">Whether <c>“</c> and <c>‘</c> close, as in „Guten Tag“.</param>
/// <param name="RightHighOpens">Whether <c>”</c> opens as well as closes, as in ”god dag”.</param>
/// <param name="Guillemets">What <c>«</c> and <c>»</c> do.</param>
internal sealed record QuoteConvention(bool LeftHighCloses, bool RightHighOpens, GuillemetStyle Guillemets)
{
    private static readonly HashSet<string> LowOpening = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "cs", "sk", "sl", "hr", "sr", "bs", "bg", "mk", "et", "lt", "lv", "is", "ka", "sq", "hsb", "dsb", "lb",
    };

    private static readonly HashSet<string> RightOpening =
        new(StringComparer.OrdinalIgnoreCase) { "sv", "fi", "da", "no", "nb", "nn", "bs", "hr", "sr", "he" };

    /// <summary>The convention of <paramref name="article"/>.</summary>
    public static QuoteConvention Of(CheckedArticle article)
    {
        string source = article.Source;
        bool low = false, leftHigh = false, rightHighAtStart = false;
        int outward = 0, inward = 0;
        foreach (CheckedLine line in article.Lines)
        {
            TextRange content = line.Content;
            foreach (int i in line.Marks)
            {
                switch (source[i])
                {
                    case '„' or '‚':
                        low = true;
                        break;
                    case '“':
                        leftHigh = true;
                        break;
                    case '”':
                        rightHighAtStart |= MarkPlace.Of(source, i, content).StandsBeforeAWord;
                        break;
                    case '«' when MarkPlace.Of(source, i, content).StandsBehindAWord:
                        inward++;
                        break;
                    case '«':
                        outward++;
                        break;
                }
            }
        }

        string? language = article.Language;
        bool rightOpens = language is null ? rightHighAtStart && !leftHigh : RightOpening.Contains(language);
        bool leftCloses = low || (language is not null && LowOpening.Contains(language));
        return new QuoteConvention(leftCloses, rightOpens, StyleOf(outward, inward));
    }

    /// <summary>What most <c>«</c> do; <c>»</c> has no say, since it is an arrow on links, too.</summary>
    private static GuillemetStyle StyleOf(int outward, int inward)
    {
        if (outward == 0 && inward == 0)
            return GuillemetStyle.Same;
        return outward >= inward ? GuillemetStyle.Outward : GuillemetStyle.Inward;
    }
}

/// <summary>How guillemets point.</summary>
internal enum GuillemetStyle
{
    /// <summary>« … »</summary>
    Outward,

    /// <summary>»…«</summary>
    Inward,

    /// <summary>»…»</summary>
    Same,
}
