using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2001: a file that is no UTF-8: it was read by another encoding, or bytes were read as U+FFFD and are lost.</summary>
internal static class NotUtf8
{
    private const char Replacement = '\uFFFD';

    public static readonly Rule Rule = new(
        "SEED2001", nameof(NotUtf8), Severity.Warning,
        "Bytes that are not UTF-8",
        "{0}, since the file, or the page it came from, is not UTF-8 here; save the file as UTF-8 from its "
        + "source, or write the lost characters anew",
        Check);

    public static Finding Read(FaultPlace place)
    {
        int end = place.Position;
        while (place.At(end) == Replacement)
            end++;
        int lost = end - place.Position;
        string what = lost == 1 ? "A character was" : lost.ToString(CultureInfo.InvariantCulture) + " characters were";
        return new Finding(Rule, new TextRange(place.Position, end), what + " read as U+FFFD");
    }

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        IEnumerable<Finding> lost = article.FaultsOf(Rule);
        return article.Encoding.Fallback is { } encoding
            ? lost.Prepend(new Finding(Rule, default(TextRange), "The text was read as " + encoding))
            : lost;
    }
}
