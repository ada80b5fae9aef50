using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2001: bytes that are no UTF-8 were read as U+FFFD, and what they said is lost.</summary>
internal static class NotUtf8
{
    public static readonly Rule Rule = new(
        "SEED2001", nameof(NotUtf8), Severity.Warning,
        "Bytes that are not UTF-8",
        "{0} read as U+FFFD, since the file, or the page it came from, is not UTF-8 here; save the file as UTF-8 from its "
        + "source, or write the lost characters anew",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article) =>
        article.RunsOf((source, i) => source[i] == '\uFFFD').Select(run => new Finding(
            Rule, run, run.Length == 1 ? "A character was" : run.Length.ToString(CultureInfo.InvariantCulture) + " characters were"));
}
