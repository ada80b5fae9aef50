namespace SeedGen.Text;

/// <summary>SEED3008: a title or an opening paragraph still begins with the name of the field that it was copied from.</summary>
internal static class LabelLeftInText
{
    /// <summary>
    /// How many paragraphs from the top a label is looked for in; further down, words before a colon are the author's own.
    /// </summary>
    private const int OpeningParagraphs = 2;

    public static readonly Rule Rule = new(
        "SEED3008", nameof(LabelLeftInText), Severity.Warning,
        "A field's label is left in the text",
        "“{0}” is the label of a field, not a word of the article; delete it, or give the file two or more such lines at its "
        + "top, which are then read as metadata",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        int paragraphs = 0;
        foreach (CheckedLine line in article.Lines)
        {
            if (line.Kind.IsRunningText() && ++paragraphs > OpeningParagraphs)
                yield break;
            if (LabelReader.Read(line.Line) is { } label && IsLeftOver(label, line.Kind))
                yield return new Finding(Rule, label.Label.Span, label.Label.Text);
        }
    }

    /// <summary>“Summary:” is a good heading, and “Introduction: …” a good title.</summary>
    private static bool IsLeftOver(LineLabel label, LineKind kind) => kind switch
    {
        LineKind.Heading => label is { Field: LabelField.Title or LabelField.Subtitle, Value: not null },
        LineKind.Title => label.Field is LabelField.Title or LabelField.Subtitle,
        _ => label.Field is LabelField.Title or LabelField.Subtitle or LabelField.Text,
    };
}
