namespace SeedGen.Text;

/// <summary>SEED2026: no white space behind a mark that ends a sentence or a part of it.</summary>
internal static class MissingSpace
{
    private static readonly CharSet Closers = new("”’)]»"), Openers = new("“‘(„«");

    public static readonly Rule Rule = new(
        "SEED2026", nameof(MissingSpace), Severity.Warning,
        "White space is missing behind a punctuation mark",
        "“{0}”: white space is missing behind “{1}”; write a space there",
        Check)
    {
        FixTitle = "Write the space",
    };

    /// <summary>What a period parts in addresses, file names and names of programs.</summary>
    private static readonly WordSet NamesBehindAPeriod = new(
        "com org net io co uk de fr eu gov edu app dev ai js ts py cs md txt html htm php asp aspx jsp pdf doc docx xls xlsx csv json xml yml",
        "yaml exe dll zip jpg jpeg png gif svg mp3 mp4 core inc ltd me us tv");

    /// <summary>What stands before the names of wiki pages.</summary>
    private static readonly WordSet NamesBeforeAColon = new("talk category user help file image template special wikipedia portal npm urn mailto tel");

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        string source = article.Source;
        foreach (CheckedLine line in article.Lines)
        {
            TextRange content = line.Content;
            foreach (int i in line.Marks)
            {
                if (i == content.Start || i + 1 == content.End
                    || source[i] is not ('.' or ',' or ';' or ':' or '!' or '?') || char.IsWhiteSpace(source[i + 1]))
                    continue;
                if (Read(article, line, i) is { } finding && !line.IsCode && !article.IsInFault(i))
                    yield return finding;
            }
        }
    }

    private static Finding? Read(CheckedArticle article, CheckedLine line, int mark)
    {
        string source = article.Source;
        TextRange content = line.Content;
        int leftEnd = mark, right = mark + 1;
        if (leftEnd - 1 > content.Start && (Closers.Contains(source[leftEnd - 1]) || source[leftEnd - 1] == '"'))
            leftEnd--;
        bool closes = Closers.Contains(source[right]), opens = Openers.Contains(source[right]);
        if (closes || opens || source[right] == '"')
            right++;
        if (right >= content.End || !IsLetter(source[right]) || !char.IsLetterOrDigit(source[leftEnd - 1]))
            return null;
        TextRange word = WordAt(source, content, leftEnd - 1), next = WordAt(source, content, right);
        bool isPlain = leftEnd == mark && right == mark + 1;
        if (next.Start != right || IsCall(source, content, next) || HasCapitalInside(source, word) || HasCapitalInside(source, next)
            || !PartsSentences(article, line, mark, word, next, isPlain))
            return null;

        var span = new TextRange(word.Start, next.End);
        return new Finding(Rule, span, source.Substring(span.Start, span.Length), source[mark].ToString())
        {
            Edits = right == mark + 1 || closes || opens
                ? new(new TextEdit(new TextRange(closes ? right : mark + 1, closes ? right : mark + 1), " "))
                : ValueList<TextEdit>.Empty,
        };
    }

    private static bool IsLetter(char c) => CharClasses.Of(c) <= CharClass.Letter;

    private static bool PartsSentences(CheckedArticle article, CheckedLine line, int mark, TextRange word, TextRange next, bool isPlain)
    {
        string source = article.Source;
        if (IsInAddress(source, line.Content, word.Start, next.End))
            return false;
        int letters = word.Length, nextLetters = next.Length;
        bool lastIsDigit = char.IsDigit(source[word.End - 1]);
        bool nextIsLower = char.IsLower(source[next.Start]);
        bool nextIsOneLetter = nextLetters == 1 && source[next.Start] is not ('I' or 'A' or 'a' or 'i' or 'y' or 'e' or 'o');
        if (letters < 2 || nextIsOneLetter)
            return false;
        return source[mark] switch
        {
            '.' when isPlain => !lastIsDigit && IsSentenceEnd(article, word, next),
            '.' => !nextIsLower,
            ',' => true,
            ';' when isPlain => HasLower(source, word) && source[word.Start - (word.Start > line.Content.Start ? 1 : 0)] != '&',
            ':' when isPlain => !lastIsDigit && letters > 2 && nextLetters > 1 && !IsGenderEnding(source, next)
                && !NamesBeforeAColon.Contains(WordHash.Of(source, word.Start, word.End))
                && (IsWordOfText(article, next) || IsWordOfText(article, word)) && !(nextIsLower && article.HasCode),
            ':' => !lastIsDigit && letters > 2,
            _ => !nextIsLower && !lastIsDigit,
        };
    }

    /// <summary>
    /// A sentence ends in a word and the next begins with a capital. Behind a capital only where the next is a common word: a period parts
    /// the names of programs and what is in them, too.
    /// </summary>
    private static bool IsSentenceEnd(CheckedArticle article, TextRange word, TextRange next)
    {
        string source = article.Source;
        if (!char.IsUpper(source[next.Start]) || NamesBehindAPeriod.Contains(WordHash.Of(source, next.Start, next.End)))
            return false;
        if (next.Length > 1 && !HasLower(source, next))
            return char.IsLower(source[word.Start]) && word.Length > 3 && article.Vocabulary.Of(source, next.Start, next.End).Count > 1;
        bool nextIsWord = IsWordOfText(article, next) || next.Length == 1;
        if (char.IsUpper(source[word.Start]) || article.HasCode)
            return word.Length > 3 && (BeginsSentences(source, next) || (!article.HasCode && next.Length > 3 && nextIsWord && IsWordOfText(article, word)));
        return word.Length > 2 && (nextIsWord || IsWordOfText(article, word));
    }

    private static bool BeginsSentences(string source, TextRange word)
    {
        ulong hash = WordHash.Of(source, word.Start, word.End);
        return FunctionWords.English.Contains(hash) || StopWords.Latin.LanguagesOf(hash).Length > 0;
    }

    /// <summary>German writes <c>Wähler:innen</c>.</summary>
    private static bool IsGenderEnding(string source, TextRange next) => next.Length switch
    {
        2 => string.CompareOrdinal(source, next.Start, "in", 0, 2) == 0,
        5 => string.CompareOrdinal(source, next.Start, "innen", 0, 5) == 0,
        _ => false,
    };

    private static bool IsCall(string source, TextRange content, TextRange next) => next.End < content.End && source[next.End] is '(' or '=';

    /// <summary><c>camelCase</c>, which code and brands are written in.</summary>
    private static bool HasCapitalInside(string source, TextRange word)
    {
        for (int i = word.Start + 1; i < word.End; i++)
        {
            if (char.IsUpper(source[i]) && char.IsLower(source[i - 1]))
                return true;
        }
        return false;
    }

    private static bool IsWordOfText(CheckedArticle article, TextRange word) =>
        (article.MayBeEnglish && EnglishWords.Known.Contains(WordHash.Of(article.Source, word.Start, word.End)))
        || article.Vocabulary.Of(article.Source, word.Start, word.End).Count > 1;

    private static bool HasLower(string source, TextRange word)
    {
        for (int i = word.Start + 1; i < word.End; i++)
        {
            if (char.IsLower(source[i]))
                return true;
        }
        return false;
    }

    /// <summary>The letters and digits around a position, with apostrophes and hyphens inside.</summary>
    private static TextRange WordAt(string source, TextRange content, int position)
    {
        int start = position, end = position + 1;
        while (start > content.Start && (IsPart(source[start - 1]) || (IsJoint(source[start - 1]) && start - 1 > content.Start && IsPart(source[start - 2]))))
            start--;
        while (end < content.End && (IsPart(source[end]) || (IsJoint(source[end]) && end + 1 < content.End && IsPart(source[end + 1]))))
            end++;
        return new TextRange(start, end);
    }

    private static bool IsPart(char c) => CharClasses.Of(c) <= CharClass.Joined;

    private static bool IsJoint(char c) => c is '\'' or '’' or '-' or '‑';

    /// <summary>Whether the token has what web addresses, mail addresses, tags, paths and code have, or another such mark inside.</summary>
    private static bool IsInAddress(string source, TextRange content, int start, int end)
    {
        while (start > content.Start && !char.IsWhiteSpace(source[start - 1]))
            start--;
        int marks = 0;
        for (; end < content.End && !char.IsWhiteSpace(source[end]); end++)
        {
        }
        for (int i = start; i < end; i++)
        {
            if (source[i] is '/' or '@' or '=' or '_' or '\\' or '#' or '<' or '>' or '{' or '}' or '|' or '+' or '*' or '$' or '[')
                return true;
            if (source[i] is '.' or ',' or ':' or ';' && i + 1 < end && char.IsLetterOrDigit(source[i + 1]))
                marks++;
        }
        return marks > 2;
    }
}
