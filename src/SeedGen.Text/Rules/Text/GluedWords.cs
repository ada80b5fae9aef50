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

    /// <summary>
    /// The score of a split that is reported, and of one that may be a compound. In pages that the words were not learned from, four of five
    /// pairs of words without a space between them have it, and of other words, real slips among them, about one in 50,000.
    /// </summary>
    private const int LeastScore = 200, LeastScoreOfCompound = 475;

    private static readonly WordFacts Rare = new(place: 1 << 14);

    private static IEnumerable<Finding> Check(CheckedArticle article) => article.Article.Categories.Count < 2
        ? InLines(article)
        : InCategories(article).Concat(InLines(article)).OrderBy(finding => finding.Span.Start);

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

    private static IEnumerable<Finding> InLines(CheckedArticle article)
    {
        foreach (CheckedLine line in article.Lines)
        {
            // Names stand alone on a line; sentences have more words.
            for (int i = line.Words.Length == 1 ? 1 : 0; FindUnknown(article, line, ref i); i++)
            {
                TextRange word = line.Words[i];
                if (EndOfFirst(article, line, i) is { } split && !line.IsCode)
                    yield return Find(article.Source, word, split);
            }
        }
    }

    /// <summary>
    /// Goes on to the next word, from that at <paramref name="i"/> on, that may be no word; false where none is. Most are passed here.
    /// </summary>
    private static bool FindUnknown(CheckedArticle article, CheckedLine line, ref int i)
    {
        (TextRange[] words, ulong[] hashes, Vocabulary vocabulary, EnglishWords english) =
            (line.Words, line.WordHashes, article.Vocabulary, EnglishWords.Known);
        // A slip stands there once.
        while (i < words.Length && (words[i].Length is < FewestLetters or > MostLetters || vocabulary[hashes[i]].Count > 1
            || english.Contains(hashes[i]) || !IsPlainWord(article.Source, line.Content, words[i])))
            i++;
        return i < words.Length;
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
            && after is not ('@' or '/' or '\\' or '_' or '(' or '=' or '-' or ':');
    }

    /// <summary>One past the first of two words that a word is; null where it may be one word.</summary>
    private static int? EndOfFirst(CheckedArticle article, CheckedLine line, int i)
    {
        (string source, TextRange word) = (article.Source, line.Words[i]);
        int capital = CapitalInside(source, word);
        if (capital != word.Start)
            return capital > 0 && IsGluedAt(article, word, capital) ? capital : null;
        // Names have a capital in front of others.
        bool isName = char.IsUpper(source[word.Start]) && i + 1 < line.Words.Length && char.IsUpper(source[line.Words[i + 1].Start]);
        return !isName && article.MayBeEnglish && char.IsLower(source[word.End - 1]) ? SplitLower(article, line.Content, word) : null;
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
        bool rightIsCommon = article.MayBeEnglish && FunctionWords.English.Contains(WordHash.Of(source, capital, word.End));
        WordUse left = article.Vocabulary.Of(source, word.Start, capital);
        if (char.IsUpper(source[word.Start]))
            return rightIsCommon && left.Count > 0;
        bool leftIsWord = left.IsSmall || (article.MayBeEnglish && EnglishWords.Known.Contains(WordHash.Of(source, word.Start, capital)));
        return leftIsWord && (rightIsCommon || (!article.HasCode && article.Vocabulary.Of(source, capital, word.End).HasCapital));
    }

    /// <summary>One past the first of the two English words that a word without a capital inside is; null where it may be one word.</summary>
    private static int? SplitLower(CheckedArticle article, TextRange content, TextRange word)
    {
        string source = article.Source;
        bool hasCapital = char.IsUpper(source[word.Start]);
        if (hasCapital && !SentenceStart.IsAt(source, content, word.Start))
            return null;
        if (EndOfSmallWord(source, word) is { } end)
            return end;
        if (WordSplit.Best(source, word, (part, letters) => FactsOf(article, part, letters)) is not { } split
            || split.Score < (split.MayBeCompound ? LeastScoreOfCompound : LeastScore)
            || EnglishWords.Known.Knows(source.Substring(word.Start, word.Length).ToLowerInvariant()))
            return null;
        // A word with a capital is a name as likely: Mayfield.
        int at = word.Start + split.At;
        return hasCapital && !FunctionWords.English.Contains(WordHash.Of(source, word.Start, at)) ? null : at;
    }

    /// <summary><c>ofthe</c>, <c>itis</c>: two of the smallest words, which are too short to be scored.</summary>
    private static int? EndOfSmallWord(string source, TextRange word)
    {
        ulong hash = WordHash.Add(WordHash.Seed, WordHash.ToLower(source[word.Start]));
        for (int end = word.Start + 2; end <= word.End - 2 && end <= word.Start + 6; end++)
        {
            hash = WordHash.Add(hash, WordHash.ToLower(source[end - 1]));
            ulong first = WordHash.Finish(hash, isNumber: false);
            bool isSmall = FunctionWords.Small.Contains(first), isDeterminer = FunctionWords.Determiners.Contains(first);
            if (!isSmall && !isDeterminer)
                continue;
            ulong second = WordHash.Of(source, end, word.End);
            if ((isSmall && FunctionWords.Determiners.Contains(second))
                || (isDeterminer && FunctionWords.Small.Contains(second) && word.End - end > 2))
                return end;
        }
        return null;
    }

    /// <summary>What is known of a word; one that the text has often is a rare word of the language.</summary>
    private static WordFacts? FactsOf(CheckedArticle article, ulong word, int letters) =>
        EnglishWords.Known.FactsOf(word) ?? (letters >= 4 && article.Vocabulary[word].Count > 1 ? Rare : null);
}
