namespace SeedGen.Text;

/// <summary>Tells source code and commands from prose.</summary>
internal static class CodeLine
{
    private static readonly CharSet Marks = new("{}=<>\\|_~^`#");

    /// <summary>The first units of the pairs that count as marks.</summary>
    private static readonly CharSet PairOpeners = new("():&/*$-");

    /// <summary>What so many marks make code of.</summary>
    private const int FewestMarks = 3;

    /// <summary>Statements are shorter, paragraphs longer.</summary>
    private const int LongestStatement = 80;

    /// <summary>Prose with a formula or an address in it has a mark in more characters than these.</summary>
    private const int CharactersAMark = 40;

    /// <summary>Whether the line has the marks of code, and as thickly as code has them.</summary>
    public static bool Is(string source, TextRange line)
    {
        int marks = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            char c = source[i];
            if (Marks.Contains(c) || (PairOpeners.Contains(c) && IsPair(source, i, line.End)))
                marks++;
        }
        return marks > 0 && (IsCommand(source, line) || (marks >= FewestMarks && marks * CharactersAMark >= line.Length));
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
