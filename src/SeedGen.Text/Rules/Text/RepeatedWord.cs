namespace SeedGen.Text;

/// <summary>SEED2024: a word stands twice with nothing but white space between.</summary>
internal static class RepeatedWord
{
    /// <summary>A word that doubles so often in one text does so on purpose: a cell of a table, a chorus.</summary>
    private const int TooOftenForASlip = 3;

    /// <summary>How often a name stands alone in a text where it is no double name.</summary>
    private const int AloneForAName = 2;

    public static readonly Rule Rule = new(
        "SEED2024", nameof(RepeatedWord), Severity.Warning,
        "A word stands twice",
        "“{0}”: a word stands twice; delete one, unless both are meant",
        Check)
    {
        FixTitle = "Delete the repeated word",
    };

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        var runs = new List<Run>();
        foreach (CheckedLine line in article.Lines)
            AddRuns(article.Source, line, runs);
        if (runs.Count == 0)
            yield break;
        var counts = new WordMap<int>();
        foreach (Run run in runs)
            counts[HashOf(article.Source, run)]++;
        foreach (Run run in runs)
        {
            string word = article.Source.Substring(run.Last.Start, run.Last.Length);
            ulong hash = HashOf(article.Source, run);
            int count = counts[hash];
            bool isCell = count >= TooOftenForASlip && StopWords.Latin.LanguagesOf(hash).Length == 0;
            if (!isCell && (IsSlip(article, run, word) || (count == 1 && IsNameOnceTooOften(article, run))))
            {
                var both = new TextRange(run.First.Start, run.Last.End);
                yield return new Finding(Rule, both, article.Source.Substring(both.Start, both.Length))
                {
                    Edits = new(new TextEdit(new TextRange(run.First.End, run.Last.End), "")),
                };
            }
        }
    }

    private static ulong HashOf(string source, Run run) => WordHash.Of(source, run.Last.Start, run.Last.End);

    /// <summary>A word that stands twice or more in a row.</summary>
    /// <param name="Line">Its line.</param>
    /// <param name="Before">The word in front; empty where there is none.</param>
    /// <param name="First">Where it stands first.</param>
    /// <param name="Last">Where it stands last.</param>
    private sealed record Run(CheckedLine Line, TextRange Before, TextRange First, TextRange Last);

    private static void AddRuns(string source, CheckedLine line, List<Run> runs)
    {
        TextRange[] words = line.Words;
        for (int i = 1; i < words.Length; i++)
        {
            int first = i - 1;
            while (i < words.Length && words[i - 1].Length == words[i].Length && AreTheSame(source, words[i - 1], words[i]))
                i++;
            if (i - 1 > first && !line.IsCode)
                runs.Add(new Run(line, first > 0 ? words[first - 1] : default, words[first], words[i - 1]));
        }
    }

    private static bool AreTheSame(string source, TextRange first, TextRange second)
    {
        for (int i = first.End; i < second.Start; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
                return false;
        }
        return string.Compare(source, first.Start, source, second.Start, first.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>
    /// Names double (Duran Duran), initials and units stand beside each other (x x), numbers say what they say, code writes a type before
    /// its name. The first word of a sentence may have a capital; the second word of a slip has none.
    /// </summary>
    private static bool IsSlip(CheckedArticle article, Run run, string word)
    {
        string source = article.Source;
        if (!word.All(c => char.IsLower(c) || c is '\'' or '’' or '-') || (word.Length == 1 && word != "a"))
            return false;
        if (char.IsUpper(source[run.First.Start])
            && (char.IsUpper(source[run.First.End - 1]) || !SentenceStart.IsAt(source, run.Line.Content, run.First.Start)))
            return false;
        string before = run.Before.End + 1 == run.First.Start && source[run.Before.End] == ' '
            ? source.Substring(run.Before.Start, run.Before.Length)
            : "";
        return !RepeatableWords.Contains(article.Language, word, before, WordAfter(source, run), beginsSentence: source[run.First.Start] != word[0])
            && !RepeatableWords.EndsAClause(before, word);
    }

    /// <summary>A name that stands alone elsewhere is no double name.</summary>
    private static bool IsNameOnceTooOften(CheckedArticle article, Run run)
    {
        string source = article.Source;
        if (run.Last.Length < 3 || !char.IsUpper(source[run.Last.Start]) || !char.IsUpper(source[run.First.Start]))
            return false;
        for (int i = run.Last.Start + 1; i < run.Last.End; i++)
        {
            if (!char.IsLower(source[i]))
                return false;
        }
        WordUse use = article.Vocabulary.Of(source, run.Last.Start, run.Last.End);
        return use.IsName && use.Count >= AloneForAName + 2;
    }

    /// <summary>The word that follows without a pause; empty where none does.</summary>
    private static string WordAfter(string source, Run run)
    {
        int start = run.Last.End + 1, end = start;
        while (end < run.Line.Content.End && source[start - 1] == ' ' && char.IsLetter(source[end]))
            end++;
        return end > start ? source.Substring(start, end - start) : "";
    }
}
