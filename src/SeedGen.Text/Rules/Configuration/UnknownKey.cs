namespace SeedGen.Text;

/// <summary>SEED9004: a setting, or a word of a comment that silences rules, is nothing that anybody knows.</summary>
internal static class UnknownKey
{
    /// <summary>Argument 0: the name; argument 1: what to do.</summary>
    public static readonly Rule Rule = new(
        "SEED9004", nameof(UnknownKey), Severity.Warning,
        "A setting that nobody knows",
        "“{0}” is nothing that SeedGen knows, so it has no effect; {1}",
        Check)
    {
        NeedsEveryFile = true,
    };

    /// <summary>The comments of one text; what files are told by the sections that name them, see <see cref="OptionProblem"/>.</summary>
    private static IEnumerable<Finding> Check(CheckedArticle article) =>
        article.Suppressions.Problems.Select(problem => new Finding(Rule, problem.Span, problem.Word, problem.Advice));
}
