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
    ];

    /// <summary>The strongest evidence on line <paramref name="i"/>; null where no recogniser sees anything.</summary>
    public static Evidence? Recognize(Page page, int i)
    {
        Evidence? best = null;
        foreach (IRecognizer recognizer in All)
        {
            if (recognizer.Recognize(page, i) is { } evidence && (best is null || evidence.Strength > best.Strength))
                best = evidence;
        }
        return best;
    }
}
