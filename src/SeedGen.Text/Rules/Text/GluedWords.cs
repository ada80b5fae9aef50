namespace SeedGen.Text;

/// <summary>SEED2027: two words that lost the space between them.</summary>
internal static class GluedWords
{
    public static readonly Rule Rule = new(
        "SEED2027", nameof(GluedWords), Severity.Warning,
        "Two words without a space between them",
        "“{0}” is no word of the text, but “{1}” and “{2}” are; write a space between them",
        Check)
    {
        FixTitle = "Write the space",
    };

    /// <summary>With fewer letters anything is two words.</summary>
    private const int FewestLetters = 5;

    private const int MostLetters = 40;

    private static IEnumerable<Finding> Check(CheckedArticle article) =>
        InCategories(article).Concat(article.Lines.SelectMany(line => InLine(article, line))).OrderBy(finding => finding.Span.Start);

    /// <summary>The names of two categories that stand in one word, as links do that were pasted.</summary>
    private static IEnumerable<Finding> InCategories(CheckedArticle article)
    {
        ValueList<Excerpt> categories = article.Article.Categories;
        for (int i = 0; i + 1 < categories.Count;)
        {
            int first = i++;
            while (i < categories.Count && categories[i].Span.Start == categories[i - 1].Span.End)
                i++;
            TextRange whole = new(categories[first].Span.Start, categories[i - 1].Span.End);
            if (i - first > 1 && IsInCategoryLine(article, whole))
                yield return Find(article.Source, whole, categories[first].Span.End);
        }
    }

    private static bool IsInCategoryLine(CheckedArticle article, TextRange words)
    {
        foreach (LabeledLine line in article.Article.Lines)
        {
            if (line.Line.Start <= words.Start && words.End <= line.Line.End)
                return line.Kind == LineKind.Category;
        }
        return false;
    }

    private static IEnumerable<Finding> InLine(CheckedArticle article, CheckedLine line)
    {
        for (int i = 0; i < line.Words.Length; i++)
        {
            TextRange word = line.Words[i];
            if (word.Length is < FewestLetters or > MostLetters || !IsPlainWord(article.Source, line.Content, word))
                continue;
            if (EndOfFirst(article, word, line.WordHashes[i]) is not { } split || line.IsCode || article.Vocabulary[line.WordHashes[i]].Count > 1)
                continue;
            yield return Find(article.Source, word, split);
        }
    }

    private static Finding Find(string source, TextRange word, int split) =>
        new(Rule, word,
            source.Substring(word.Start, word.Length),
            source.Substring(word.Start, split - word.Start),
            source.Substring(split, word.End - split))
        {
            Edits = new(new TextEdit(new TextRange(split, split), " ")),
        };

    /// <summary>Letters alone, and no part of an address, a file name or a tag.</summary>
    private static bool IsPlainWord(string source, TextRange content, TextRange word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (!char.IsLetter(source[i]))
                return false;
        }
        char before = word.Start > content.Start ? source[word.Start - 1] : ' ', after = word.End < content.End ? source[word.End] : ' ';
        return before is not ('@' or '<' or '#' or '/' or '\\' or '.' or '_' or '&' or '-' or '\'' or '’')
            && after is not ('@' or '/' or '\\' or '_' or '(' or '=' or '-');
    }

    /// <summary>One past the first of two words that <paramref name="word"/> is; null where it may be a word.</summary>
    private static int? EndOfFirst(CheckedArticle article, TextRange word, ulong hash)
    {
        int capital = CapitalInside(article.Source, word);
        if (capital == word.Start)
            return article.MayBeEnglish && char.IsLower(article.Source[word.End - 1]) ? SplitLower(article, word, hash) : null;
        return capital > 0 && IsGluedAt(article, word, capital) ? capital : null;
    }

    /// <summary>The one capital behind the first letter; the word's start where there is none, -1 where there are more.</summary>
    private static int CapitalInside(string source, TextRange word)
    {
        int capital = word.Start;
        for (int i = word.Start + 1; i < word.End; i++)
        {
            if (!char.IsUpper(source[i]))
                continue;
            if (capital != word.Start)
                return -1;
            capital = i;
        }
        return capital;
    }

    /// <summary>
    /// <c>saidTrump</c>: a word and a name of the text; <c>CongressThe</c>: a name and a word that no brand ends in. Brands and code are
    /// written like this, too.
    /// </summary>
    private static bool IsGluedAt(CheckedArticle article, TextRange word, int capital)
    {
        string source = article.Source;
        if (capital - word.Start < 3 || word.End - capital < 3)
            return false;
        bool rightIsCommon = article.MayBeEnglish && EnglishWordParts.NeverFirst.Contains(WordHash.Of(source, capital, word.End));
        WordUse left = article.Vocabulary.Of(source, word.Start, capital);
        if (char.IsUpper(source[word.Start]))
            return rightIsCommon && left.Count > 0;
        bool leftIsWord = left.Count > left.Capitals || (article.MayBeEnglish && Knows(article, word.Start, capital));
        return leftIsWord && (rightIsCommon || (!article.HasCode && article.Vocabulary.Of(source, capital, word.End).Capitals > 0));
    }

    /// <summary>The best split of an English word without a capital inside that is not in the lexicon.</summary>
    private static int? SplitLower(CheckedArticle article, TextRange word, ulong hash)
    {
        string source = article.Source;
        if (EnglishWords.Contains(hash, word.Length) || HasPrefix(source, word))
            return null;
        for (int i = word.Start + 2; i <= word.End - 2; i++)
        {
            if (IsSmallWordGlued(article, word, i))
                return i;
        }
        // A word with a capital is a name as likely: Mayfield.
        if (char.IsUpper(source[word.Start]))
            return null;
        for (int i = word.Start + 4; i <= word.End - 4; i++)
        {
            if (AreWordsGlued(article, word, i))
                return i;
        }
        return null;
    }

    /// <summary><c>reallocation</c> is no “real location”: without the prefix it is a word of the list.</summary>
    private static bool HasPrefix(string source, TextRange word) => Array.Exists(EnglishWordParts.Prefixes, prefix =>
        word.Length - prefix.Length >= FewestLetters
        && string.CompareOrdinal(source, word.Start, prefix, 0, prefix.Length) == 0
        && EnglishWords.Contains(WordHash.Of(source, word.Start + prefix.Length, word.End), word.Length - prefix.Length));

    /// <summary>One of the two is a word that makes no compounds: <c>ofthe</c>, <c>fromthe</c>, <c>seriesincluding</c>.</summary>
    private static bool IsSmallWordGlued(CheckedArticle article, TextRange word, int split)
    {
        string source = article.Source;
        ulong left = WordHash.Of(source, word.Start, split), right = WordHash.Of(source, split, word.End);
        if (!EnglishWordParts.Particular.Contains(left) && !EnglishWordParts.Particular.Contains(right))
            return false;
        int leftLength = split - word.Start, rightLength = word.End - split;
        if ((EnglishWordParts.Small.Contains(left) && EnglishWordParts.Determiners.Contains(right))
            || (EnglishWordParts.Determiners.Contains(left) && EnglishWordParts.Small.Contains(right) && rightLength > 2)
            || (word.Length >= 6 && leftLength >= 3 && rightLength >= 3
                && EnglishWordParts.NeverFirst.Contains(left) && EnglishWordParts.Small.Contains(right)))
            return true;
        if (char.IsUpper(source[word.Start]))
            return false;
        bool isSeldomFirst = EnglishWordParts.SeldomFirst.Contains(left);
        if ((EnglishWordParts.NeverFirst.Contains(left) || isSeldomFirst) && EnglishWordParts.ShortLast.Contains(right))
            return true;
        if (rightLength >= 4 && EnglishWordParts.Determiners.Contains(left) && EnglishWords.IsCommon(right))
            return true;
        if (leftLength >= 4 && EnglishWordParts.EndOfNothing.Contains(right))
            return true;
        if (rightLength >= 4 && !EnglishWordParts.Endings.Contains(right) && Knows(article, right, rightLength)
            && (EnglishWordParts.NeverFirst.Contains(left)
                || ((rightLength >= 6 || EnglishWords.IsCommon(right)) && isSeldomFirst)))
            return true;
        if (leftLength >= 3 && EnglishWords.Contains(left, leftLength) && EnglishWordParts.LastOfNone.Contains(right))
            return true;
        return leftLength >= 3 && Knows(article, left, leftLength)
            && (EnglishWordParts.NeverLast.Contains(right) || (leftLength >= 5 && !isSeldomFirst && EnglishWordParts.SeldomLast.Contains(right)));
    }

    /// <summary>Both are long, neither makes compounds, and the first has an ending or both are longer than parts of compounds.</summary>
    private static bool AreWordsGlued(CheckedArticle article, TextRange word, int split)
    {
        string source = article.Source;
        ulong left = WordHash.Of(source, word.Start, split), right = WordHash.Of(source, split, word.End);
        if (!Knows(article, left, split - word.Start) || !Knows(article, right, word.End - split))
            return false;
        if (AreNoCompound(source, word, split, left, right))
            return true;
        if (EnglishWordParts.Endings.Contains(right)
            || EnglishWords.BeginsCompounds(left) || (EnglishWords.EndsCompounds(right) && !(word.Length >= 15 && split - word.Start >= 9)))
            return false;
        // bootstrapped: the s may be the second word's
        if (source[split - 1] == 's' && Knows(article, word.Start, split - 1) && Knows(article, split - 1, word.End))
            return false;
        if (Math.Min(split - word.Start, word.End - split) >= 6)
            return !EndsIn(source, split, word.End, "ing") && !EndsIn(source, split, word.End, "er");
        return word.Length >= 10 && !EndsIn(source, word.Start, split, "ss")
            && IsInflected(source, word.Start, split);
    }

    /// <summary>
    /// Two words of the list that make no compound as far as the list shows: the first begins none, and the second ends none unless the
    /// first has an ending. Both are long, or both are common.
    /// </summary>
    private static bool AreNoCompound(string source, TextRange word, int split, ulong left, ulong right)
    {
        int leftLength = split - word.Start, rightLength = word.End - split;
        bool endsCompounds = EnglishWords.EndsCompounds(right), areCommon = EnglishWords.IsCommon(left) && EnglishWords.IsCommon(right);
        bool areLong = leftLength >= 5 && rightLength >= 5 && word.Length >= 12
            && EnglishWords.Contains(left, leftLength) && EnglishWords.Contains(right, rightLength);
        if (!areLong && !(word.Length >= 10 && areCommon))
            return false;
        if ((EnglishWords.BeginsCompounds(left) && (endsCompounds || !areCommon)) || EnglishWordParts.OftenFirst.Contains(left)
            || EnglishWordParts.Endings.Contains(right) || EnglishWordParts.OftenLast.Contains(right))
            return false;
        return IsInflected(source, word.Start, split)
            || (!endsCompounds && !EndsIn(source, split, word.End, "ing") && !EndsIn(source, split, word.End, "er")
                && !EndsIn(source, split, word.End, "ers"));
    }

    private static bool IsInflected(string source, int start, int end) =>
        Array.Exists(EnglishWordParts.Inflections, ending => EndsIn(source, start, end, ending));

    private static bool Knows(CheckedArticle article, int start, int end) =>
        Knows(article, WordHash.Of(article.Source, start, end), end - start);

    private static bool Knows(CheckedArticle article, ulong word, int letters) =>
        EnglishWords.Contains(word, letters) || (letters >= 4 && article.Vocabulary[word].Count > 1);

    private static bool EndsIn(string source, int start, int end, string ending) =>
        end - start > ending.Length + 2 && string.CompareOrdinal(source, end - ending.Length, ending, 0, ending.Length) == 0;
}
