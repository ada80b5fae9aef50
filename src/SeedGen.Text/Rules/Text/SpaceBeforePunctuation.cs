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
        Check)
    {
        FixTitle = "Delete the white space",
    };

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        var habit = new Lazy<ColonHabit>(() => ColonHabit.Of(article));
        string source = article.Source;
        foreach (CheckedLine line in article.Lines)
        {
            TextRange content = line.Content;
            foreach (int i in line.Marks)
            {
                char mark = source[i];
                if (i == content.Start || mark > '?' || !char.IsWhiteSpace(source[i - 1]))
                    continue;
                int end = EndOfMarks(source, i, content.End);
                if (end == i || line.IsCode || !IsMisplaced(article, line, i, end))
                    continue;
                if (IsTall(mark) && (SpacesTallMarks(article) || (mark == ':' && habit.Value.IsSpaced)))
                    continue;
                yield return Find(source, content, i, end);
            }
        }
    }

    private static Finding Find(string source, TextRange content, int mark, int end)
    {
        var span = new TextRange(StartOfSpace(source, mark, content.Start), end);
        string marks = source.Substring(mark, end - mark);
        bool wordFollows = end < content.End && char.IsLetter(source[end]);
        return new Finding(Rule, span, marks) { Edits = new(new TextEdit(span, wordFollows ? marks + " " : marks)) };
    }

    private static bool IsTall(char mark) => mark is ';' or ':' or '!' or '?';

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

    private static bool IsMisplaced(CheckedArticle article, CheckedLine line, int start, int end)
    {
        string source = article.Source;
        TextRange content = line.Content;
        char mark = source[start];
        char next = end < content.End ? source[end] : '\n';
        char before = source[StartOfSpace(source, start, content.Start) - 1];

        // “word ,next”: a comma begins nothing of its own.
        if (mark == ',' && char.IsLetter(next) && char.IsLetter(before))
            return true;
        // “ .5”, “ .NET”, “ ...”, “ :)”, “ ?)” as a list of choices: the mark begins something of its own.
        if (!char.IsWhiteSpace(next) && !IsCloser(source, end, content.End))
            return false;
        if (mark is '.' or ',')
        {
            return before is not ('.' or ',' or '-' or '–' or '—' or '>' or '<')
                && !BeginsAnotherMark(source, end, content.End)
                && (mark == ',' || !GoesOnInLowerCase(source, end, content.End));
        }
        if (mark == ':' && !line.Kind.IsRunningText()) // which parts a title from its subtitle
            return false;
        return char.IsLetter(before) || before is '”' or '"' or '’' or ')' || (char.IsDigit(before) && mark is '!' or '?' or ';');
    }

    /// <summary>A quotation mark, or a bracket behind the end of a sentence: <c>( etc .)</c>.</summary>
    private static bool IsCloser(string source, int i, int bound) =>
        source[i] is '”' or '"' or '’' or '»' || (source[i - 1] is '.' or ',' && source[i] == ')' && (i + 1 == bound || source[i + 1] != ')'));

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

    /// <summary>
    /// Catalogues set a space on both sides of a colon, and so do some authors all the time. How a text mostly does is its style.
    /// </summary>
    private readonly record struct ColonHabit(int Spaced, int Close)
    {
        private const int FewestForAHabit = 3;

        public bool IsSpaced => Spaced >= FewestForAHabit && Spaced > Close;

        public static ColonHabit Of(CheckedArticle article)
        {
            int spaced = 0, close = 0;
            string source = article.Source;
            foreach (CheckedLine line in article.Lines)
            {
                TextRange content = line.Content;
                for (int i = content.Start + 1; i + 1 < content.End; i++)
                {
                    if (source[i] != ':' || source[i + 1] != ' ')
                        continue;
                    if (char.IsWhiteSpace(source[i - 1]))
                        spaced++;
                    else
                        close++;
                }
            }
            return new ColonHabit(spaced, close);
        }
    }
}
