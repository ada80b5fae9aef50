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

    private static readonly HashSet<string> RightOpening = new(StringComparer.OrdinalIgnoreCase) { "sv", "fi", "da", "no", "nb", "nn", "bs", "hr", "sr", "he" };

    /// <summary>The convention of <paramref name="article"/>.</summary>
    public static QuoteConvention Of(ParsedArticle article)
    {
        string source = article.Source;
        bool low = false, leftHigh = false, rightHighAtStart = false;
        char firstGuillemet = default;
        bool bothGuillemets = false;
        foreach (LabeledLine line in CheckedLines.Of(article))
        {
            TextRange content = line.Line.Content;
            for (int i = content.Start; i < content.End; i++)
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
                    case '«' or '»':
                        bothGuillemets |= firstGuillemet != default && firstGuillemet != source[i];
                        firstGuillemet = firstGuillemet == default ? source[i] : firstGuillemet;
                        break;
                }
            }
        }

        string? language = article.Language;
        bool rightOpens = language is null ? rightHighAtStart && !leftHigh : RightOpening.Contains(language);
        return new QuoteConvention(low || (language is not null && LowOpening.Contains(language)), rightOpens, firstGuillemet switch
        {
            '«' => GuillemetStyle.Outward,
            '»' when bothGuillemets => GuillemetStyle.Inward,
            _ => GuillemetStyle.Same,
        });
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
