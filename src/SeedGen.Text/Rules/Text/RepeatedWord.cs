namespace SeedGen.Text;

/// <summary>SEED2024: a word stands twice with nothing but white space between.</summary>
internal static class RepeatedWord
{
    public static readonly Rule Rule = new(
        "SEED2024", nameof(RepeatedWord), Severity.Warning,
        "A word stands twice",
        "“{0}”: a word stands twice; delete one, unless both are meant",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        foreach (LabeledLine line in article.Lines)
        {
            TextRange beforeFirst = default, first = default, last = default;
            foreach (TextRange word in WordReader.Read(article.Source, line.Line.Content).Append(default))
            {
                if (AreTheSame(article.Source, last, word))
                {
                    last = word;
                    continue;
                }
                if (last != first && IsSlip(article, line.Line, beforeFirst, first, last))
                {
                    var both = new TextRange(first.Start, last.End);
                    yield return new Finding(Rule, both, article.Source.Substring(both.Start, both.Length));
                }
                beforeFirst = last;
                first = last = word;
            }
        }
    }

    private static bool AreTheSame(string source, TextRange first, TextRange second)
    {
        if (first.Length != second.Length || first.Length == 0
            || string.Compare(source, first.Start, source, second.Start, first.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        for (int i = first.End; i < second.Start; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Names double (Duran Duran), initials and units stand beside each other (x x), numbers say what they say, code writes a type before
    /// its name. The first word of a sentence may have a capital; the second word of a slip has none.
    /// </summary>
    private static bool IsSlip(CheckedArticle article, Line line, TextRange before, TextRange first, TextRange last)
    {
        string source = article.Source, word = source.Substring(last.Start, last.Length);
        if (!word.All(c => char.IsLower(c) || c is '\'' or '’' or '-') || (word.Length == 1 && word != "a"))
            return false;
        if (char.IsUpper(source[first.Start]) && (char.IsUpper(source[first.End - 1]) || !BeginsSentence(source, line, first.Start)))
            return false;
        return !RepeatableWords.Contains(article.Language, word)
            && !RepeatableWords.EndsAClause(source.Substring(before.Start, before.Length), word);
    }

    private static bool BeginsSentence(string source, Line line, int position)
    {
        int i = position;
        while (i > line.Content.Start && !char.IsLetterOrDigit(source[i - 1]))
        {
            i--;
            if (source[i] is '.' or '!' or '?' or ':' or '“' or '"' or '‘' or '„' or '«')
                return true;
        }
        return i == line.Content.Start;
    }
}
