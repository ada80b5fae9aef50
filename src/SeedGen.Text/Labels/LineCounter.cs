namespace SeedGen.Text;

/// <summary>Counts the facts of a page's lines, each in one walk over its characters.</summary>
/// <remarks>It reuses its buffers from line to line, so that a page needs one of its own.</remarks>
internal sealed class LineCounter
{
    private static readonly CharSet Closers = new("\"'”’»“)]】」』");
    private static readonly CharSet Bullets = new("•‣▪●○◦■□–—-*·►▶✓✔");

    private static readonly StopWords SmallWords = StopWords.OfAllScripts;

    private readonly int[] units = new int[CharClasses.Count];
    private readonly int[] languages = new int[SmallWords.Languages.Count];
    private ulong[] hashes = new ulong[64];

    // The line that is being counted.
    private int words, capitalized, allCapitals, stopWords, pronouns;
    private int lowerStarts, upperStarts, innerSentences;
    private bool hasYear, hasGluedNumber, hasClockTime, hasUrl, hasEmail;

    /// <summary>
    /// The code of the language that most of the small words counted so far belong to; null where there were none.
    /// </summary>
    public string? Language
    {
        get
        {
            int most = languages.Max();
            return most > 0 ? SmallWords.Languages[Array.IndexOf(languages, most)] : null;
        }
    }

    /// <summary>The facts of a line that is not blank.</summary>
    public LineFacts Count(Line line)
    {
        string text = line.Text;
        ulong keyHash = CountAll(text);
        ulong[] wordHashes = new ulong[words];
        Array.Copy(hashes, wordHashes, words);
        return new LineFacts
        {
            Line = line,
            WordHashes = wordHashes,
            KeyHash = keyHash,
            Phrases = Lexicons.PageFurniture.Find(wordHashes),
            Length = LineWords.Length(words, Units(CharClass.Unspaced)),
            LowercaseWords = lowerStarts,
            CapitalizedWords = capitalized,
            AllCapitalsWords = allCapitals,
            StopWords = stopWords,
            Pronouns = pronouns,
            Characters = text.Length - Units(CharClass.Space),
            Letters = Units(CharClass.Lower) + Units(CharClass.Upper) + Units(CharClass.Letter) + Units(CharClass.Unspaced),
            Digits = Units(CharClass.Digit),
            Commas = Units(CharClass.Comma),
            Separators = Units(CharClass.Separator) + Units(CharClass.Guillemet),
            Quotations = Units(CharClass.Quotation) + Units(CharClass.Guillemet),
            InnerSentences = innerSentences,
            LowercaseShare = lowerStarts + upperStarts == 0 ? 1 : (double)lowerStarts / (lowerStarts + upperStarts),
            HasUrl = hasUrl,
            HasEmail = hasEmail,
            HasCurrency = Units(CharClass.Currency) > 0,
            HasBrace = Units(CharClass.Brace) > 0,
            HasYear = hasYear,
            HasGluedNumber = hasGluedNumber,
            HasClockTime = hasClockTime,
            Start = StartOf(text),
            End = EndOf(text),
        };
    }

    private int Units(CharClass of) => units[(int)of];

    /// <summary>Counts what words and characters are, in one walk; the hash of the line's key.</summary>
    private ulong CountAll(string text)
    {
        Array.Clear(units, 0, units.Length);
        words = capitalized = allCapitals = stopWords = pronouns = 0;
        lowerStarts = upperStarts = innerSentences = 0;
        hasYear = hasGluedNumber = hasClockTime = hasUrl = hasEmail = false;
        ulong key = WordHash.Seed;
        CharClass last = CharClass.Space;
        for (int i = 0; i < text.Length;)
        {
            CharClass of = CharClasses.Of(text[i]);
            if (of <= CharClass.Unspaced)
            {
                i = CountWord(text, i, of, ref last, ref key);
                continue;
            }
            CountMark(text, i, of, last);
            last = of;
            i++;
        }
        units[(int)CharClass.Lower] = text.Length - units.Sum();
        return key;
    }

    /// <summary>Counts the word that begins at <paramref name="start"/> as <see cref="WordCursor"/> reads it; one past its last character.</summary>
    private int CountWord(string text, int start, CharClass first, ref CharClass last, ref ulong key)
    {
        // Locals, since this is the innermost loop of all reading.
        ulong hash = WordHash.Seed, keyHash = key;
        int i = start, classes = 0;
        CharClass of = first, before = last;
        do
        {
            if (of <= CharClass.Unspaced)
            {
                char lower = WordHash.ToLower(text[i]);
                hash = WordHash.Add(hash, lower);
                keyHash = WordHash.Add(keyHash, lower);
                classes |= 1 << (int)of;
            }
            if (of != CharClass.Lower)
                CountInside(text, i, of, before);
            else if (before != CharClass.Lower && !GoesOn(before))
                lowerStarts++;
            before = of;
            i++;
            // Most units are such, and inside a word they change nothing that is counted.
            for (; before == CharClass.Lower && i < text.Length && text[i] is >= 'a' and <= 'z'; i++)
            {
                hash = WordHash.Add(hash, text[i]);
                keyHash = WordHash.Add(keyHash, text[i]);
            }
            if (i == text.Length || first == CharClass.Unspaced)
                break;
            of = CharClasses.Of(text[i]);
        }
        while (of <= CharClass.Joined || (of != CharClass.Space && WordCursor.IsInside(text, text.Length, i, of)));
        (last, key) = (before, keyHash);
        Add(WordHash.Finish(hash, isNumber: first == CharClass.Digit));
        CountForm(text, start, i, classes);
        return i;
    }

    private void CountInside(string text, int i, CharClass of, CharClass last)
    {
        if (of > CharClass.Unspaced)
        {
            CountMark(text, i, of, last);
            return;
        }
        units[(int)of]++;
        if (of == CharClass.Upper && !GoesOn(last))
            upperStarts++;
    }

    private void Add(ulong word)
    {
        if (words == hashes.Length)
            Array.Resize(ref hashes, words * 2);
        hashes[words++] = word;
        CountSmallWord(word);
    }

    private void CountForm(string text, int start, int end, int classes)
    {
        const int Lower = 1 << (int)CharClass.Lower, Digit = 1 << (int)CharClass.Digit;
        const int OtherLetters = Lower | (1 << (int)CharClass.Letter);
        if (classes == Lower)
            return;
        CharClass first = CharClasses.Of(text[start]);
        if (first == CharClass.Upper)
        {
            capitalized++;
            if (end - start > 1 && (classes & OtherLetters) == 0)
                allCapitals++;
        }
        else if (classes == Digit)
            hasYear |= IsYear(text, start, end);
        else if ((classes & Digit) != 0)
            hasGluedNumber |= first == CharClass.Digit;
    }

    private static bool IsYear(string text, int start, int end) =>
        end - start == 4
        && ((text[start] == '1' && text[start + 1] == '9') || (text[start] == '2' && text[start + 1] == '0'));

    private void CountSmallWord(ulong word)
    {
        if (Lexicons.Pronouns.Contains(word))
            pronouns++;
        byte[] of = SmallWords.LanguagesOf(word);
        stopWords += of.Length > 0 ? 1 : 0;
        foreach (byte language in of)
            languages[language]++;
    }

    /// <summary>Whether a unit of this class stands within a word, so that the next one does not begin it.</summary>
    private static bool GoesOn(CharClass of) => of <= CharClass.Digit || of is CharClass.Unspaced or CharClass.Apostrophe;

    private void CountMark(string text, int i, CharClass of, CharClass last)
    {
        units[(int)of]++;
        switch (of)
        {
            case CharClass.SentenceEnd:
                innerSentences += EndsInnerSentence(text, i, last) ? 1 : 0;
                hasUrl |= text[i] == '.' && i >= 3 && string.CompareOrdinal(text, i - 3, "www", 0, 3) == 0;
                break;
            case CharClass.Colon:
                hasUrl |= string.CompareOrdinal(text, i, "://", 0, 3) == 0;
                hasClockTime |= last == CharClass.Digit && ClassAt(text, i + 1) == CharClass.Digit && ClassAt(text, i + 2) == CharClass.Digit;
                break;
            case CharClass.At:
                hasEmail |= last <= CharClass.Digit && ClassAt(text, i + 1) <= CharClass.Digit;
                break;
        }
    }

    private static bool EndsInnerSentence(string text, int i, CharClass last) =>
        i > 0 && i + 1 < text.Length
        && (text[i] is '。' or '！' or '？' || (text[i + 1] == ' ' && last == CharClass.Lower));

    private static CharClass ClassAt(string text, int i) => i < text.Length ? CharClasses.Of(text[i]) : CharClass.Space;

    private static LineStart StartOf(string text)
    {
        if (text.Length > 2 && Bullets.Contains(text[0]) && char.IsWhiteSpace(text[1]))
            return LineStart.Bullet;
        return CharClasses.Of(text[0]) switch
        {
            CharClass.Lower => LineStart.Lower,
            CharClass.Upper => LineStart.Upper,
            CharClass.Letter or CharClass.Unspaced => LineStart.Letter,
            CharClass.Digit => LineStart.Digit,
            CharClass.Quotation or CharClass.Guillemet or CharClass.Apostrophe => LineStart.Quotation,
            _ => LineStart.Other,
        };
    }

    private static LineEnd EndOf(string text)
    {
        int end = text.Length;
        while (end > 0 && Closers.Contains(text[end - 1]))
            end--;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end == 0)
            return LineEnd.Other;
        return text[end - 1] switch
        {
            '…' => LineEnd.Cut,
            '.' when end >= 3 && text[end - 2] == '.' && text[end - 3] == '.' => LineEnd.Cut,
            '.' or '。' or '।' => LineEnd.FullStop,
            '?' or '？' or '؟' => LineEnd.Question,
            '!' or '！' => LineEnd.Exclamation,
            ':' or '：' => LineEnd.Colon,
            ',' or '，' or '、' or '،' or ';' or '；' => LineEnd.Comma,
            _ => LineEnd.Other,
        };
    }
}
