namespace SeedGen.Text;

/// <summary>Finds the quotation marks of a line and says what each does.</summary>
internal sealed class QuoteMarkReader(CheckedArticle article)
{
    private static readonly CharSet Marks = new("\"“”„‟‘’‚«»「」『』");

    private readonly QuoteConvention convention = QuoteConvention.Of(article);

    /// <summary>
    /// The marks of <paramref name="line"/> in order. Signs for inches and apostrophes are left out as far as they can be told.
    /// </summary>
    public QuoteMark[] Read(CheckedLine line)
    {
        if (article.MisreadLines.Contains(line.Number))
            return [];
        string source = article.Source;
        TextRange content = line.Content;
        List<QuoteMark>? marks = null;
        int openDoubles = 0, openSingles = 0;
        foreach (int i in line.Marks)
        {
            if (!Marks.Contains(source[i]))
                continue;
            MarkPlace place = MarkPlace.Of(source, i, content);
            if (IsNoQuotation(place))
                continue;
            QuoteMark? read = source[i] is '‘' or '’' or '‚'
                ? ReadSingle(i, place, openSingles > 0, content)
                : ReadDouble(i, place, openDoubles > 0);
            if (read is not { } mark)
                continue;
            if (mark.Family == QuoteFamily.Double)
                openDoubles = Count(openDoubles, mark.Role);
            else if (mark.Family == QuoteFamily.Single)
                openSingles = Count(openSingles, mark.Role);
            (marks ??= []).Add(mark);
        }
        return marks is null ? [] : [.. marks];
    }

    /// <summary>A mark that is spoken of (<c>(")</c>).</summary>
    private static bool IsNoQuotation(MarkPlace place) => place is { Before: '(', After: ')' };

    private static int Count(int open, QuoteRole role) => role switch
    {
        QuoteRole.Opens => open + 1,
        QuoteRole.Closes => Math.Max(0, open - 1),
        QuoteRole.Either => open == 0 ? 1 : open - 1,
        _ => open,
    };

    private QuoteMark? ReadDouble(int position, MarkPlace place, bool isOpen)
    {
        char mark = article.Source[position];
        QuoteFamily family = mark switch
        {
            '«' or '»' => QuoteFamily.Guillemet,
            '「' or '」' => QuoteFamily.Corner,
            '『' or '』' => QuoteFamily.WhiteCorner,
            _ => QuoteFamily.Double,
        };
        bool wrongWay = (mark == '“' && !convention.LeftHighCloses && isOpen && place.StandsBehindAWord)
            || (mark == '”' && !convention.RightHighOpens && !isOpen && place.StandsBeforeAWord);
        if (mark is '"' or '”' or '“' && place.FollowsADigit && !isOpen && !place.StandsBeforeAWord)
            return null;

        QuoteRole role = mark switch
        {
            '„' or '‟' or '「' or '『' => QuoteRole.Opens,
            '」' or '』' => QuoteRole.Closes,
            '“' when convention.LeftHighCloses => isOpen && !place.StandsBeforeAWord ? QuoteRole.Closes : ByPlace(place),
            '“' => wrongWay ? QuoteRole.Closes : QuoteRole.Opens,
            '”' when convention.RightHighOpens => ByPlace(place),
            '”' => wrongWay ? QuoteRole.Opens : QuoteRole.Closes,
            '«' or '»' when convention.Guillemets == GuillemetStyle.Same => ByPlace(place),
            '«' or '»' => mark == '«' == (convention.Guillemets == GuillemetStyle.Outward) ? QuoteRole.Opens : QuoteRole.Closes,
            _ => ByPlace(place),
        };
        return new QuoteMark(position, family, role, wrongWay, place.FollowsADigit, MayBeArrow: mark == '»' && place.StandsAlone);
    }

    /// <summary>Null for an apostrophe that is right, and for the letter that transliterations write as <c>‘</c> (Rub‘ al-Khali).</summary>
    private QuoteMark? ReadSingle(int position, MarkPlace place, bool isOpen, TextRange content)
    {
        char mark = article.Source[position];
        if (mark == '‚')
            return Single(position, QuoteRole.Opens);
        if (mark == '’')
            return isOpen && place.StandsBehindAWord ? Single(position, QuoteRole.Closes) : null;
        if (place.StandsBeforeAWord)
            return Single(position, QuoteRole.Opens);
        if (Apostrophes.JoinsAt(article.Source, position, content, article.Language))
            return Single(position, QuoteRole.Joins, pointsWrongWay: true);
        if (!place.StandsBehindAWord)
            return null;
        if (isOpen)
            return Single(position, QuoteRole.Closes, pointsWrongWay: !convention.LeftHighCloses);
        return place.Before is 's' // the owners’
            ? Single(position, QuoteRole.Joins, pointsWrongWay: true)
            : null;
    }

    private static QuoteMark Single(int position, QuoteRole role, bool pointsWrongWay = false) =>
        new(position, QuoteFamily.Single, role, pointsWrongWay);

    private static QuoteRole ByPlace(MarkPlace place)
    {
        if (place.StandsBehindAWord)
            return QuoteRole.Closes;
        return place.StandsBeforeAWord ? QuoteRole.Opens : QuoteRole.Either;
    }
}
