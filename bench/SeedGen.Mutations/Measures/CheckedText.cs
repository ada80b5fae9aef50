using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>What the rules of malformed text find, all of them as loud as they are by default.</summary>
internal static class CheckedText
{
    public static Finding[] Check(string text) =>
    [
        .. ArticleChecker.Check(ArticleReader.Read(text, "text")).Where(finding => finding.Rule.Family == RuleFamily.Text),
    ];
}
