namespace SeedGen.Text;

/// <summary>Every recogniser; the order decides between two that are equally sure.</summary>
internal static class Recognizers
{
    private static readonly IRecognizer[] All =
    [
        new CommentsRecognizer(),
        new RelatedContentRecognizer(),
        new SubscriptionRecognizer(),
        new SharingRecognizer(),
        new AdvertisementRecognizer(),
        new SiteNoticeRecognizer(),
        new LegalRecognizer(),
        new WidgetRecognizer(),
        new PageMetadataRecognizer(),
        new NavigationRecognizer(),
        new MenuRecognizer(),
    ];

    /// <summary>The evidence on line <paramref name="i"/>, the strongest first; empty where no recogniser sees anything.</summary>
    public static Evidence[] Recognize(Page page, int i)
    {
        List<Evidence>? seen = null;
        foreach (IRecognizer recognizer in All)
        {
            if (recognizer.Recognize(page, i) is { } evidence)
                (seen ??= []).Add(evidence);
        }
        return seen is null ? [] : seen.Count == 1 ? [seen[0]] : InOrder(seen);
    }

    /// <summary>The strongest first; of equals, the first.</summary>
    private static Evidence[] InOrder(List<Evidence> seen)
    {
        for (int i = 1; i < seen.Count; i++)
        {
            for (int j = i; j > 0 && seen[j].Strength > seen[j - 1].Strength; j--)
                (seen[j], seen[j - 1]) = (seen[j - 1], seen[j]);
        }
        return [.. seen];
    }
}
