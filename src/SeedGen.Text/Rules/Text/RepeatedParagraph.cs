using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2033: a paragraph stands in the article twice.</summary>
internal static class RepeatedParagraph
{
    /// <summary>What is shorter may stand twice in good text: an answer, a label, a line of a song.</summary>
    private const int FewestWords = 8;

    /// <summary>
    /// Offers, plans and terms say the same of each thing. With so many paragraphs twice, and most once, the text is one of those; where
    /// most stand twice, the whole text does.
    /// </summary>
    private const int FewestOfAForm = 3;

    public static readonly Rule Rule = new(
        "SEED2033", nameof(RepeatedParagraph), Severity.Warning,
        "A paragraph stands twice",
        "This paragraph stands on line {0} already; delete one of the two",
        Check)
    {
        FixTitle = "Delete the repeated paragraph",
    };

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        var numbers = new WordMap<int>();
        var again = new List<(CheckedLine Line, int First)>();
        int paragraphs = 0;
        foreach (CheckedLine line in article.Lines)
        {
            if (!line.Kind.IsRunningText() || line.Words.Length < FewestWords || line.IsCode || !EndsSentence(article.Source, line.Content))
                continue;
            paragraphs++;
            ref int first = ref numbers[KeyOf(line)];
            if (first > 0)
                again.Add((line, first));
            else
                first = line.Number;
        }
        bool isForm = again.Count >= FewestOfAForm && again.Count * 3 < paragraphs;
        return isForm ? [] : again.Select(pair => Find(article, pair.Line, pair.First));
    }

    private static Finding Find(CheckedArticle article, CheckedLine line, int first) =>
        new(Rule, line.Content, first.ToString(CultureInfo.InvariantCulture))
        {
            Edits = LineDeletion.Of(article.Article.Lines, line.Line, line.Line) is { } deletion
                ? new(deletion)
                : ValueList<TextEdit>.Empty,
        };

    /// <summary>Paragraphs that only punctuation, case and spacing tell apart have the same.</summary>
    private static ulong KeyOf(CheckedLine line)
    {
        ulong key = WordHash.Seed;
        foreach (ulong word in line.WordKeys)
            key = WordHash.Join(key, word);
        return key;
    }

    private static bool EndsSentence(string source, TextRange content) => ".!?…”\"»。！？」".IndexOf(source[content.End - 1]) >= 0;
}
