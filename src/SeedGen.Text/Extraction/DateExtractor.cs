namespace SeedGen.Text;

/// <summary>The days of an article.</summary>
/// <param name="Date">When it appeared; where the text only says when it was last changed, that day. Null where it says neither.</param>
/// <param name="Updated">When it was last changed; null where the text does not say.</param>
internal sealed record ArticleDates(ParsedDate? Date, ParsedDate? Updated);

/// <summary>
/// Takes an article's dates from front matter or labels, else from whichever date on the page has the best evidence.
/// </summary>
internal static class DateExtractor
{
    public static ArticleDates Extract(LabeledLine[] lines, HeadLabels labels, string? language, DateOrder order)
    {
        var outline = new Outline(lines);
        List<DateCandidate> candidates = DateCandidates.Read(outline, language, order);
        var evidence = new DateEvidence(outline, candidates);
        ParsedDate? date = Stated(labels, LabelField.Date, language, order);
        ParsedDate? updated = Stated(labels, LabelField.Updated, language, order);
        return new ArticleDates(
            date ?? Best(outline, candidates, evidence.OfPublication) ?? updated,
            updated ?? Best(outline, candidates.Where(candidate => candidate.Label == DateLabel.Updated), evidence.OfUpdate));
    }

    /// <summary>What a label in the article's head says.</summary>
    private static ParsedDate? Stated(HeadLabels labels, LabelField field, string? language, DateOrder order)
    {
        foreach (Excerpt value in labels.All(field))
        {
            if (DateReader.Read(value.Text, DateOrders.Of([], language, order)).Best is not { Iso: { } iso } mention)
                continue;
            DateOrigin origin = labels.IsFrontMatter ? DateOrigin.FrontMatter : DateOrigin.Label;
            return new ParsedDate(iso, origin, value.Part(mention.Span));
        }
        return null;
    }

    /// <summary>The first of those with the highest sum; null where none has more than 0.</summary>
    private static ParsedDate? Best(Outline outline, IEnumerable<DateCandidate> candidates, Func<DateCandidate, double> sum)
    {
        DateCandidate? best = null;
        double most = 0;
        foreach (DateCandidate date in candidates)
        {
            double own = sum(date);
            if (own > most)
                (best, most) = (date, own);
        }
        return best?.As(Origin(outline, best));
    }

    private static DateOrigin Origin(Outline outline, DateCandidate date)
    {
        if (date.IsDateline)
            return DateOrigin.Dateline;
        if (outline.Title >= 0 && date.Index >= outline.Title)
            return DateOrigin.Byline;
        return date.Label == DateLabel.None ? DateOrigin.PageHeader : DateOrigin.Label;
    }
}
