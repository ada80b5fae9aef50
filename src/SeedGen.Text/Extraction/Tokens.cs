using System.Globalization;
using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters and their combining marks; a Han or Kana character alone.</summary>
    Word,

    /// <summary>Decimal digits.</summary>
    Number,

    /// <summary>One unit that is neither, nor white space.</summary>
    Mark,
}

/// <summary>A token and its half-open range in the text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">One past its last unit.</param>
/// <param name="Hash">Its <see cref="WordHash"/>, by which word and phrase sets know it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, ulong Hash);

/// <summary>
/// A text cut into words, numbers and marks, white space left out. Asked about a place outside the text, every question is answered as for
/// a token that is nothing, so that a reader may look ahead and back without counting.
/// </summary>
internal sealed class Tokens
{
    /// <summary>Most texts have more units a token, white space counted, so that the array seldom grows.</summary>
    private const int UnitsOfToken = 5;

    private Token[] tokens;
    private string?[] words = [];

    private Tokens(string text, int capacity)
    {
        Text = text;
        tokens = new Token[capacity];
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The token at <paramref name="i"/>, from 0; to be asked for within <see cref="Count"/>.</summary>
    public Token this[int i] => tokens[i];

    /// <summary>Reads all of <paramref name="text"/>.</summary>
    public static Tokens Read(string text) => Read(text, 0, text.Length);

    /// <summary>
    /// Reads from <paramref name="start"/> up to <paramref name="end"/>; the tokens' offsets are those of the whole text.
    /// </summary>
    public static Tokens Read(string text, int start, int end)
    {
        var result = new Tokens(text, 4 + ((end - start) / UnitsOfToken));
        for (int i = start; i < end;)
        {
            CharClass first = CharClasses.Of(text[i]);
            if (first == CharClass.Space)
            {
                i++;
                continue;
            }
            Token token = result.WithoutWhatIsGluedToAYear(ReadOne(text, i, end, first));
            result.Add(token);
            i = token.End;
        }
        return result;
    }

    /// <summary>Whether the token is of this kind.</summary>
    public bool Is(int i, TokenKind kind) => i >= 0 && i < Count && tokens[i].Kind == kind;

    /// <summary>Whether the token is this mark.</summary>
    public bool IsMark(int i, char mark) => Is(i, TokenKind.Mark) && Text[tokens[i].Start] == mark;

    /// <summary>Whether the token is one of these marks.</summary>
    public bool IsMark(int i, string marks) => Is(i, TokenKind.Mark) && marks.IndexOf(Text[tokens[i].Start]) >= 0;

    /// <summary>
    /// The word, its letters composed with their marks as lexicons have them; empty where the token is none. Its length may so be less
    /// than the token's.
    /// </summary>
    public string Word(int i)
    {
        if (!Is(i, TokenKind.Word))
            return "";
        // Readers ask for the same few words again and again.
        if (words.Length < Count)
            words = new string?[Count];
        return words[i] ??= ComposedLetters.Compose(Text.Substring(tokens[i].Start, tokens[i].End - tokens[i].Start));
    }

    /// <summary>The word's <see cref="WordHash"/>; 0 where the token is none.</summary>
    public ulong Hash(int i) => Is(i, TokenKind.Word) ? tokens[i].Hash : 0;

    /// <summary>Whether the token is this word, its case apart.</summary>
    public bool IsWord(int i, string word) => Is(i, TokenKind.Word) && tokens[i].End - tokens[i].Start == word.Length
        && string.Compare(Text, tokens[i].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The number of digits; 0 where the token is no number.</summary>
    public int Digits(int i) => Is(i, TokenKind.Number) ? tokens[i].End - tokens[i].Start : 0;

    /// <summary>The number's value; −1 where the token is no number or has more than eight digits.</summary>
    public int Number(int i)
    {
        if (Digits(i) is 0 or > 8)
            return -1;
        int value = 0;
        for (int at = tokens[i].Start; at < tokens[i].End; at++)
            value = value * 10 + CharUnicodeInfo.GetDecimalDigitValue(Text[at]);
        return value;
    }

    /// <summary>Whether the token follows the one before it without white space.</summary>
    public bool IsGlued(int i) => i > 0 && i < Count && tokens[i - 1].End == tokens[i].Start;

    /// <summary>The range from the token <paramref name="first"/> to the token before <paramref name="end"/>.</summary>
    public TextRange Range(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);

    private void Add(Token token)
    {
        if (Count == tokens.Length)
            Array.Resize(ref tokens, Count * 2);
        tokens[Count++] = token;
    }

    /// <summary>
    /// Pages that lose their layout glue the next number to a year: <c>May 5, 20249:30 am</c>, <c>5 May 20246 May 2024</c>. Behind month
    /// and day the first four digits are the year.
    /// </summary>
    private Token WithoutWhatIsGluedToAYear(Token token)
    {
        const int yearDigits = 4;
        bool isLonger = token.Kind == TokenKind.Number && token.End - token.Start > yearDigits;
        return isLonger && (IsBehindMonthAndDay() || IsBehindDayAndMonth())
            ? token with { End = token.Start + yearDigits, Hash = WordHash.Of(Text, token.Start, token.Start + yearDigits) }
            : token;
    }

    /// <summary><c>May 5,</c>, <c>May 5th</c>.</summary>
    private bool IsBehindMonthAndDay() =>
        (IsMark(Count - 1, ',') || DateWords.Ordinals.Contains(Word(Count - 1)))
        && Digits(Count - 2) is 1 or 2 && Is(Count - 3, TokenKind.Word);

    /// <summary><c>5 May</c>, <c>5. Mai</c>.</summary>
    private bool IsBehindDayAndMonth()
    {
        int day = IsMark(Count - 2, '.') ? Count - 3 : Count - 2;
        return Digits(day) is 1 or 2 && MonthNames.Find(Hash(Count - 1)) > 0;
    }

    private static Token ReadOne(string text, int start, int limit, CharClass first)
    {
        if (first == CharClass.Digit)
            return ReadNumber(text, start, limit);
        bool isLetter = first <= CharClass.Letter || (first == CharClass.Unspaced && char.IsLetter(text[start]));
        return isLetter && !Scripts.IsHanOrKana(text[start])
            ? ReadWord(text, start, limit)
            : new Token(isLetter ? TokenKind.Word : TokenKind.Mark, start, start + 1, WordHash.Of(text[start]));
    }

    private static Token ReadNumber(string text, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && CharClasses.Of(text[end]) == CharClass.Digit)
            end++;
        return new Token(TokenKind.Number, start, end, WordHash.Of(text, start, end));
    }

    private static Token ReadWord(string text, int start, int limit)
    {
        ulong hash = WordHash.Seed;
        int end = start;
        bool isComposed = true;
        do
        {
            isComposed &= CharClasses.Of(text[end]) != CharClass.Joined;
            hash = WordHash.Add(hash, WordHash.ToLower(text[end++]));
            for (; end < limit && text[end] is >= 'a' and <= 'z'; end++)
                hash = WordHash.Add(hash, text[end]);
        }
        while (end < limit && GoesOn(text[end]));
        hash = isComposed ? WordHash.Finish(hash, isNumber: false) : WordHash.Of(ComposedLetters.Compose(text.Substring(start, end - start)));
        return new Token(TokenKind.Word, start, end, hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool GoesOn(char c) => CharClasses.Of(c) switch
    {
        <= CharClass.Letter => true,
        CharClass.Joined => !char.IsSurrogate(c),
        CharClass.Unspaced => !Scripts.IsHanOrKana(c),
        _ => false,
    };
}
