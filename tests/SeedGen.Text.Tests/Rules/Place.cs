namespace SeedGen.Text.Tests.Rules;

/// <summary>Where a finding stands, in one short line: <c>28,243-262 RepeatedWord</c>.</summary>
internal static class Place
{
    /// <summary>Line and column from 1, then one past the last column, with its line where that is another one: <c>3,1-9,40</c>.</summary>
    public static string Of(ParsedArticle article, Finding finding)
    {
        (int line, int column) = At(article, finding.Span.Start);
        (int endLine, int endColumn) = At(article, finding.Span.End);
        string end = endLine == line ? $"{endColumn}" : $"{endLine},{endColumn}";
        return $"{line},{column}-{end} {finding.Rule.Name}";
    }

    private static (int Line, int Column) At(ParsedArticle article, int position)
    {
        Line line = article.Lines.Last(line => line.Line.Start <= position).Line;
        return (line.Number, position - line.Start + 1);
    }
}
