namespace SeedGen.Text;

/// <summary>SEED3008: a title or an opening paragraph still begins with the name of the field that it was copied from.</summary>
internal static class LabelLeftInText
{
    /// <summary>
    /// How many paragraphs from the top a label is looked for in; further down, words before a colon are the author's own.
    /// </summary>
    private const int OpeningParagraphs = 2;

    /// <summary>The longest of <see cref="Labels"/> and the white space before its colon, in UTF-16 units.</summary>
    private const int LongestLabel = 24;

    /// <summary>Names that forms, content systems and drafts give to the fields of an article.</summary>
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "article title", "post title", "page title", "news title", "seo title", "meta title", "working title", "title tag",
        "headline", "main headline", "heading", "subheading", "subtitle", "sub-title", "subheadline", "subhead", "kicker",
        "standfirst", "dek", "lede", "lead paragraph", "intro", "introduction", "summary", "short summary", "excerpt",
        "description", "short description", "meta description", "content", "main content", "body", "body text", "article body",
        "article", "article text", "full text",
        "titel", "überschrift", "schlagzeile", "einleitung", "untertitel", "zusammenfassung",
        "titre", "sous-titre", "chapeau", "résumé", "titolo", "sottotitolo", "riassunto", "título", "subtítulo", "resumen", "resumo",
        "tytuł", "nagłówek", "заголовок", "titulek", "rubrik", "başlık", "judul", "标题", "標題", "タイトル", "제목",
    };

    public static readonly Rule Rule = new(
        "SEED3008", nameof(LabelLeftInText), Severity.Warning,
        "A field's label is left in the text",
        "“{0}” is the label of a field, not a word of the article; delete it, or give the file two or more such lines at its "
        + "top, which are then read as metadata",
        Check);

    private static IEnumerable<Finding> Check(ParsedArticle article)
    {
        int paragraphs = 0;
        foreach (LabeledLine line in CheckedLines.Of(article))
        {
            if (line.Kind.IsRunningText() && ++paragraphs > OpeningParagraphs)
                yield break;
            int length = line.Kind == LineKind.Heading ? 0 : LabelLength(line.Line.Text); // “Summary:” is a good heading
            if (length > 0)
            {
                int start = line.Line.Content.Start;
                yield return new Finding(Rule, new TextRange(start, start + length), line.Line.Text.Substring(0, length));
            }
        }
    }

    /// <summary>The length of the label that <paramref name="text"/> begins with, its colon counted; 0 where it begins with none.</summary>
    private static int LabelLength(string text)
    {
        int colon = text.IndexOfAny([':', '：'], 0, Math.Min(text.Length, LongestLabel));
        if (colon <= 0 || !Labels.Contains(text.Substring(0, colon).TrimEnd()))
            return 0;
        return colon + 1;
    }
}
