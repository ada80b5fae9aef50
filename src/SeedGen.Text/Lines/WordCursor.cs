namespace SeedGen.Text;

/// <summary>Goes through the words of a text as <see cref="LineWords"/> defines them, without making strings of them.</summary>
internal struct WordCursor(string text, int start, int end)
{
    private ulong hash;
    private ulong keyHash = WordHash.Seed;

    /// <summary>The first unit of the word.</summary>
    public int Start { get; private set; } = start;

    /// <summary>One past the word's last unit.</summary>
    public int End { get; private set; } = start;

    /// <summary>The word's <see cref="WordHash"/>.</summary>
    public readonly ulong Hash => WordHash.Finish(hash, CharClasses.Of(text[Start]) == CharClass.Digit);

    /// <summary>The hash of the <see cref="LineWords.Key"/> of all words up to this one.</summary>
    public readonly ulong KeyHash => keyHash;

    /// <summary>Whether the word is a lone character of a script that writes no spaces.</summary>
    public bool IsUnspaced { get; private set; }

    /// <summary>Goes to the next word; false where none is left.</summary>
    public bool MoveNext()
    {
        int i = End;
        while (i < end && CharClasses.Of(text[i]) > CharClass.Unspaced)
            i++;
        Start = i;
        if (i == end)
            return false;
        // Locals, and not the fields, since this is the innermost loop of all reading.
        ulong word = WordHash.Seed, key = keyHash;
        (string units, int limit) = (text, end);
        CharClass of = CharClasses.Of(units[i]);
        bool isAlone = of == CharClass.Unspaced;
        do
        {
            if (of <= CharClass.Unspaced)
            {
                char lower = WordHash.ToLower(units[i]);
                word = WordHash.Add(word, lower);
                key = WordHash.Add(key, lower);
            }
            i++;
            // Most units are such, and belong to the word they stand in.
            for (; !isAlone && i < limit && units[i] is >= 'a' and <= 'z'; i++)
            {
                word = WordHash.Add(word, units[i]);
                key = WordHash.Add(key, units[i]);
            }
            if (i == limit || isAlone)
                break;
            of = CharClasses.Of(units[i]);
        }
        while (of <= CharClass.Joined || (of != CharClass.Space && IsInside(units, limit, i, of)));
        (hash, keyHash, IsUnspaced, End) = (word, key, isAlone, i);
        return true;
    }

    /// <summary>
    /// Whether a mark goes on with the word in front of it: an apostrophe before a letter (<c>don’t</c>), or a point or comma between two digits
    /// (<c>1,024</c>).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="end">One past the last unit that counts.</param>
    /// <param name="i">Where the mark stands, behind a unit of a word.</param>
    /// <param name="mark">The mark's class.</param>
    public static bool IsInside(string text, int end, int i, CharClass mark)
    {
        if (i + 1 >= end)
            return false;
        return mark == CharClass.Apostrophe ? CharClasses.Of(text[i + 1]) <= CharClass.Letter
            : text[i] is '.' or ',' && CharClasses.Of(text[i - 1]) == CharClass.Digit && CharClasses.Of(text[i + 1]) == CharClass.Digit;
    }
}
