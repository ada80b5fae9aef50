namespace SeedGen.Text;

/// <summary>Tells source code and commands from prose.</summary>
internal static class CodeLine
{
    private static readonly CharSet Signs = new("{}=<>\\|_~^`#");

    /// <summary>The first units of the pairs that count as such.</summary>
    private static readonly CharSet PairOpeners = new("():&/*$-");

    /// <summary>What so many signs make code of.</summary>
    private const int FewestSigns = 3;

    /// <summary>Statements are shorter, paragraphs longer.</summary>
    private const int LongestStatement = 80;

    /// <summary>Prose with a formula or an address in it has a sign in more characters than these.</summary>
    private const int CharactersASign = 40;

    /// <summary>Whether the line has the signs of code, and as thickly as code has them.</summary>
    /// <param name="source">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="marks">Where its <see cref="WordsAndMarks.Marks"/> stand.</param>
    public static bool Is(string source, TextRange line, int[] marks)
    {
        int signs = 0;
        foreach (int i in marks)
            signs += Signs.Contains(source[i]) || (PairOpeners.Contains(source[i]) && IsPair(source, i, line.End)) ? 1 : 0;
        return signs > 0 && (IsCommand(source, line) || (signs >= FewestSigns && signs * CharactersASign >= line.Length));
    }

    /// <summary>Whether the line is short and ends as no sentence does.</summary>
    public static bool MayBe(string source, TextRange line) =>
        line.Length < LongestStatement && line.Length > 0 && ".!?”\"…".IndexOf(source[line.End - 1]) < 0;

    /// <summary><c>f()</c>, <c>a::b</c>, <c>a();</c>, <c>$name</c>.</summary>
    private static bool IsPair(string source, int i, int end)
    {
        if (i + 1 >= end)
            return false;
        return (source[i], source[i + 1]) switch
        {
            ('(', ')') or (':', ':') or (')', ';') or ('&', '&') or ('/', '/') or ('/', '*') or ('*', '/') => true,
            ('$', char next) => char.IsLetter(next),
            ('-', '-') => i + 2 < end && char.IsLetter(source[i + 2]),
            _ => false,
        };
    }

    private static bool IsCommand(string source, TextRange line) =>
        line.Length > 2 && source[line.Start] is '$' or '#' or '>' && source[line.Start + 1] == ' ' && char.IsLower(source[line.Start + 2]);
}
