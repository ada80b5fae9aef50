namespace SeedGen.Text;

/// <summary>SEED2028: a word that lost its apostrophe.</summary>
internal static class LostApostrophe
{
    public static readonly Rule Rule = new(
        "SEED2028", nameof(LostApostrophe), Severity.Warning,
        "A word lost its apostrophe",
        "“{0}” lost its apostrophe: {1}; write “{2}”",
        Check)
    {
        FixTitle = "Write the apostrophe",
    };

    private static readonly char[] Marks = ['\'', '’'];

    /// <summary>What a text writes more often it means so.</summary>
    private const int MostSlips = 2;

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (!article.MayBeEnglish)
            yield break;
        string source = article.Source;
        foreach (CheckedLine line in article.Lines)
        {
            for (int i = 0; FindSuspect(source, line, ref i); i++)
            {
                if (Read(article, line, i) is { } finding && !line.IsCode)
                    yield return finding;
            }
        }
    }

    /// <summary>Goes on to the next word, from that at <paramref name="i"/> on, that may have lost one; false where none is.</summary>
    private static bool FindSuspect(string source, CheckedLine line, ref int i)
    {
        (TextRange[] words, ulong[] hashes) = (line.Words, line.WordHashes);
        while (i < words.Length && !Contractions.MayBeOne(hashes[i]) && !MayBeOwner(source, words[i]))
            i++;
        return i < words.Length;
    }

    /// <summary>A name, or the first word of a sentence, that ends in s.</summary>
    private static bool MayBeOwner(string source, TextRange word) =>
        source[word.End - 1] == 's' && word.Length >= 4 && char.IsUpper(source[word.Start]);

    private static Finding? Read(CheckedArticle article, CheckedLine line, int i)
    {
        (TextRange word, ulong hash) = (line.Words[i], line.WordHashes[i]);
        if (char.IsUpper(article.Source[word.End - 1]) || IsJoined(article.Source, line.Content, word))
            return null;
        if (Contractions.Split(article.Source, word, hash) is { } split)
            return Find(article, word, split, "it is short for two words");
        if (Contractions.MayBeShort(hash) && IsShortForTwo(article.Source, line, i))
            return Find(article, word, word.End - 1, "it is short for two words");
        if (Contractions.IsNoPlural(hash))
            return Find(article, word, word.End - 1, "there is no such plural");
        return MayBeOwner(article.Source, word) ? ReadPossessive(article, line, i) : null;
    }

    /// <summary><c>he/shes</c>, <c>s/theyre</c>: the word is not alone.</summary>
    private static bool IsJoined(string source, TextRange content, TextRange word) =>
        (word.Start > content.Start && source[word.Start - 1] == '/') || (word.End < content.End && source[word.End] == '/');

    /// <summary><c>Its a boat</c>, <c>Lets go</c>: the next word tells, which stands behind a space.</summary>
    private static bool IsShortForTwo(string source, CheckedLine line, int i) =>
        AreNeighbors(source, line, i)
        && Contractions.IsShortBefore(source, line.Words[i], line.WordHashes[i], line.Words[i + 1],
            AreNeighbors(source, line, i + 1) ? line.Words[i + 2] : default);

    private static bool AreNeighbors(string source, CheckedLine line, int i) =>
        i + 1 < line.Words.Length && line.Words[i + 1].Start == line.Words[i].End + 1 && source[line.Words[i].End] == ' ';

    /// <summary>
    /// <c>Chinas</c> where the text says <c>China’s</c>, or where the text has the name alone and something follows that it owns.
    /// </summary>
    private static Finding? ReadPossessive(CheckedArticle article, CheckedLine line, int i)
    {
        string source = article.Source;
        TextRange word = line.Words[i];
        int end = word.End - 1;
        for (int k = word.Start; k < word.End; k++)
        {
            if (!char.IsLetter(source[k]))
                return null;
        }
        if (FollowsAnArticle(article, line, i) || !OwnsTheNext(article, line, i))
            return null;
        WordUse own = article.Vocabulary.Of(source, word.Start, word.End), name = article.Vocabulary.Of(source, word.Start, end);
        if (own.Count > MostSlips)
            return null;
        if (IsSaidTogether(article, word, end))
        {
            return EnglishWords.Known.Contains(WordHash.Of(source, word.Start, word.End))
                ? null
                : Find(article, word, end, "the text says it with one elsewhere");
        }
        bool isName = own.Count == 1 && name.IsName && i > 0 && char.IsLower(source[end - 1]) && source[end - 1] is not ('i' or 's' or 'u');
        return isName && !PeopleEndings.IsOn(source, word.Start, end)
            && !EnglishWords.Known.Contains(WordHash.Of(source, word.Start, end))
            ? Find(article, word, end, "the text has the name without the s")
            : null;
    }

    /// <summary>Whether the text has the word with the apostrophe.</summary>
    private static bool IsSaidTogether(CheckedArticle article, TextRange word, int split)
    {
        string whole = article.Source.Substring(word.Start, split - word.Start) + "’s";
        return article.Vocabulary.Of(whole, 0, whole.Length).Count > 0;
    }

    /// <summary><c>the Obamas</c>, <c>two Teslas</c> are more than one.</summary>
    private static bool FollowsAnArticle(CheckedArticle article, CheckedLine line, int i) =>
        i > 0 && Contractions.CountsThings(article.Source, line.Words[i - 1]);

    /// <summary>A word follows at once that is neither a verb nor a small word.</summary>
    private static bool OwnsTheNext(CheckedArticle article, CheckedLine line, int i)
    {
        if (i + 1 >= line.Words.Length || line.Words[i + 1].Start != line.Words[i].End + 1)
            return false;
        TextRange next = line.Words[i + 1];
        return next.Length > 2 && char.IsLetter(article.Source[next.Start])
            && !StopWords.Latin.LanguagesOf(WordHash.Of(article.Source, next.Start, next.End)).Contains((byte)0)
            && !Contractions.FollowsPlurals(article.Source, next) && article.Source[next.End - 1] != 'd'
            && article.Source.IndexOfAny(Marks, next.Start, next.Length) < 0; // “don’t”: a verb
    }

    private static Finding Find(CheckedArticle article, TextRange word, int split, string why)
    {
        string text = article.Source.Substring(word.Start, word.Length), apostrophe = article.Source.IndexOf('’') >= 0 ? "’" : "'";
        return new Finding(Rule, word, text, why, text.Insert(split - word.Start, apostrophe))
        {
            Edits = new(new TextEdit(new TextRange(split, split), apostrophe)),
        };
    }
}
