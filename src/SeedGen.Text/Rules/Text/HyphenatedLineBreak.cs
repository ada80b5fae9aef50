namespace SeedGen.Text;

/// <summary>SEED2029: a word that was cut at the end of a printed line.</summary>
internal static class HyphenatedLineBreak
{
    public static readonly Rule Rule = new(
        "SEED2029", nameof(HyphenatedLineBreak), Severity.Warning,
        "A word is cut at the end of a line",
        "“{0}” is one word that was cut at the end of a printed line; write it in one piece",
        Check)
    {
        FixTitle = "Join the word",
    };

    /// <summary>What follows a hyphen that stands for the rest of a word: <c>pre- and postwar</c>, <c>Ein- oder Ausgang</c>.</summary>
    private static readonly WordSet Conjunctions = new(
        "and or to but than und oder bis sowie noch et ou of en eller och og lub oraz nebo ili и или");

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        CheckedLine[] lines = article.LinesInFile;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i + 1].Number != lines[i].Number + 1 || !EndsInHyphen(article.Source, lines[i].Content))
                continue;
            TextRange left = lines[i].LastWord, right = lines[i + 1].FirstWord;
            if (left.Length == 0 || right.Length == 0 || left.End != lines[i].Content.End - 1 || right.Start != lines[i + 1].Content.Start)
                continue;
            if (!char.IsLower(article.Source[right.Start]))
                continue;
            Finding finding = Find(article, left, right);
            if (finding.Edits.Count > 0 || !Conjunctions.Contains(WordHash.Of(article.Source, right.Start, right.End)))
                yield return finding;
        }
    }

    private static bool EndsInHyphen(string source, TextRange content) =>
        content.Length > 2 && source[content.End - 1] is '-' or '‐' or '\u00AD' && char.IsLetter(source[content.End - 2]);

    private static Finding Find(CheckedArticle article, TextRange left, TextRange right)
    {
        string source = article.Source;
        string first = source.Substring(left.Start, left.Length), second = source.Substring(right.Start, right.Length);
        return new Finding(Rule, new TextRange(left.Start, right.End), first + "- " + second)
        {
            Edits = Joined(article, first, second) is { } word
                ? new(new TextEdit(new TextRange(left.Start, right.End), word))
                : ValueList<TextEdit>.Empty,
        };
    }

    /// <summary>The word with or without its hyphen, whichever the text or the lexicon has; null where neither or both are there.</summary>
    private static string? Joined(CheckedArticle article, string first, string second)
    {
        string whole = first + second, hyphenated = first + "-" + second;
        bool isWord = article.Vocabulary.Of(whole, 0, whole.Length).Count > 0
            || (article.MayBeEnglish && EnglishWords.Known.Contains(WordHash.Of(whole)));
        bool isCompound = article.Vocabulary.Of(hyphenated, 0, hyphenated.Length).Count > 0;
        if (isWord == isCompound)
            return null;
        return isWord ? whole : hyphenated;
    }
}
