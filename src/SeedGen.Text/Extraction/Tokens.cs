using System.Globalization;

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
internal readonly record struct Token(TokenKind Kind, int Start, int End);

/// <summary>
/// A text cut into words, numbers and marks, white space left out. Asked about a place outside the text, every question is answered as for
/// a token that is nothing, so that a reader may look ahead and back without counting.
/// </summary>
internal sealed class Tokens
{
    private readonly List<Token> tokens = [];
    private string?[] words = [];

    private Tokens(string text) => Text = text;

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => tokens.Count;

    /// <summary>The token at <paramref name="i"/>, from 0.</summary>
    public Token this[int i] => tokens[i];

    /// <summary>Reads all of <paramref name="text"/>.</summary>
    public static Tokens Read(string text) => Read(text, 0, text.Length);

    /// <summary>
    /// Reads from <paramref name="start"/> up to <paramref name="end"/>; the tokens' offsets are those of the whole text.
    /// </summary>
    public static Tokens Read(string text, int start, int end)
    {
        var result = new Tokens(text);
        for (int i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            Token token = result.WithoutWhatIsGluedToAYear(ReadOne(text, i, end));
            result.tokens.Add(token);
            i = token.End;
        }
        return result;
    }

    /// <summary>Whether the token is of this kind.</summary>
    public bool Is(int i, TokenKind kind) => i >= 0 && i < tokens.Count && tokens[i].Kind == kind;

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
        if (words.Length < tokens.Count)
            words = new string?[tokens.Count];
        return words[i] ??= ComposedLetters.Compose(Text.Substring(tokens[i].Start, tokens[i].End - tokens[i].Start));
    }

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
    public bool IsGlued(int i) => i > 0 && i < tokens.Count && tokens[i - 1].End == tokens[i].Start;

    /// <summary>The range from the token <paramref name="first"/> to the token before <paramref name="end"/>.</summary>
    public TextRange Range(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);

    /// <summary>
    /// Pages that lose their layout glue the next number to a year: <c>May 5, 20249:30 am</c>, <c>May 5, 2024119 views</c>. Behind a month
    /// and day the first four digits are the year.
    /// </summary>
    private Token WithoutWhatIsGluedToAYear(Token token)
    {
        const int yearDigits = 4;
        bool isLonger = token.Kind == TokenKind.Number && token.End - token.Start > yearDigits;
        return isLonger && IsMark(tokens.Count - 1, ',') && Digits(tokens.Count - 2) is 1 or 2 && Is(tokens.Count - 3, TokenKind.Word)
            ? token with { End = token.Start + yearDigits }
            : token;
    }

    private static Token ReadOne(string text, int start, int limit)
    {
        int end = start + 1;
        if (char.IsDigit(text[start]))
        {
            while (end < limit && char.IsDigit(text[end]))
                end++;
            return new Token(TokenKind.Number, start, end);
        }
        if (!char.IsLetter(text[start]))
            return new Token(TokenKind.Mark, start, end);
        if (Scripts.IsHanOrKana(text[start]))
            return new Token(TokenKind.Word, start, end);
        while (end < limit && (char.IsLetter(text[end]) || Scripts.IsCombining(text[end])) && !Scripts.IsHanOrKana(text[end]))
            end++;
        return new Token(TokenKind.Word, start, end);
    }
}
