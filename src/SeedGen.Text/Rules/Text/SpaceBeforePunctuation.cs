namespace SeedGen.Text;

/// <summary>SEED2025: white space in front of a mark that belongs to the word before it.</summary>
internal static class SpaceBeforePunctuation
{
    /// <summary>The languages that set a space before the tall marks <c>; : ! ?</c>.</summary>
    private static readonly HashSet<string> SpacedMarks = new(StringComparer.OrdinalIgnoreCase) { "fr", "br" };

    public static readonly Rule Rule = new(
        "SEED2025", nameof(SpaceBeforePunctuation), Severity.Warning,
        "White space before a punctuation mark",
        "White space stands before “{0}”, which belongs to the word in front of it; delete the white space",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        bool tallMarksAreSpaced = SpacesTallMarks(article);
        foreach (LabeledLine line in article.Lines)
        {
            TextRange content = line.Line.Content;
            for (int i = content.Start + 1; i < content.End; i++)
            {
                if (!char.IsWhiteSpace(article.Source[i - 1]))
                    continue;
                int end = EndOfMarks(article.Source, i, content.End);
                if (end == i || !IsMisplaced(article.Source, line, i, end, tallMarksAreSpaced))
                    continue;
                yield return new Finding(
                    Rule, new TextRange(StartOfSpace(article.Source, i, content.Start), end), article.Source.Substring(i, end - i));
            }
        }
    }

    /// <summary>A text whose language is not known may be French, unless it has not a single marked letter.</summary>
    private static bool SpacesTallMarks(CheckedArticle article) => article.Language is { } language
        ? SpacedMarks.Contains(language)
        : article.Source.Any(c => c > '\u007F' && char.IsLetter(c));

    /// <summary>
    /// The end of the mark at <paramref name="i"/>, of all where several ask or call; <paramref name="i"/> itself where none is.
    /// </summary>
    private static int EndOfMarks(string source, int i, int bound)
    {
        if (source[i] is ',' or '.' or ';' or ':')
            return i + 1;
        while (i < bound && source[i] is '!' or '?')
            i++;
        return i;
    }

    private static int StartOfSpace(string source, int i, int bound)
    {
        while (i > bound && char.IsWhiteSpace(source[i - 1]))
            i--;
        return i;
    }

    private static bool IsMisplaced(string source, LabeledLine line, int start, int end, bool tallMarksAreSpaced)
    {
        TextRange content = line.Line.Content;
        char mark = source[start];
        char next = end < content.End ? source[end] : '\n';
        char before = source[StartOfSpace(source, start, content.Start) - 1];

        // “ .5”, “ .NET”, “ ...”, “ :)”, “ ?)” as a list of choices: the mark begins something of its own.
        if (!char.IsWhiteSpace(next) && next is not ('”' or '"' or '’' or '»'))
            return false;
        if (mark is '.' or ',')
        {
            return before is not ('.' or ',' or '-' or '–' or '—')
                && !BeginsAnotherMark(source, end, content.End)
                && (mark == ',' || !GoesOnInLowerCase(source, end, content.End));
        }
        if (tallMarksAreSpaced || (mark == ':' && !line.Kind.IsRunningText())) // which parts a title from its subtitle
            return false;
        return char.IsLetter(before) || before is '”' or '"' or '’' or ')';
    }

    /// <summary>“. . .” is an ellipsis, and so is the mark before it.</summary>
    private static bool BeginsAnotherMark(string source, int i, int bound)
    {
        while (i < bound && char.IsWhiteSpace(source[i]))
            i++;
        return i < bound && source[i] == '.';
    }

    /// <summary>After a full stop a capital follows; where none does, as in “git add . and commit”, the period is a word.</summary>
    private static bool GoesOnInLowerCase(string source, int i, int bound)
    {
        while (i < bound && char.IsWhiteSpace(source[i]))
            i++;
        return i < bound && char.IsLower(source[i]);
    }
}
