namespace SeedGen.Text;

/// <summary>SEED2011: what tells a terminal to change its color or to move.</summary>
internal static class AnsiEscape
{
    private const char Escape = '\u001B', Introducer = '\u009B', Bell = '\u0007';

    public static readonly Rule Rule = new(
        "SEED2011", nameof(AnsiEscape), Severity.Warning,
        "Terminal escape sequences in the text",
        "“{0}” is an escape sequence, which colors or moves a terminal’s text and is no part of this one; delete it",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Delete the escape sequence",
    };

    /// <summary>Sequences one behind the other are one finding.</summary>
    public static Finding? Read(FaultPlace place)
    {
        int end = place.Position;
        for (int next = EndOf(place, end); next > end; next = EndOf(place, end))
            end = next;
        if (end == place.Position)
            return null;
        var span = new TextRange(place.Position, end);
        string shown = place.TextOf(span).Replace(Escape.ToString(), "ESC").Replace(Introducer.ToString(), "CSI");
        return new Finding(Rule, span, shown) { Edits = new([new TextEdit(span, "")]) };
    }

    /// <summary>The end of the sequence at <paramref name="i"/>, as ECMA-48 builds them; <paramref name="i"/> where none is.</summary>
    private static int EndOf(FaultPlace place, int i) => (place.At(i), place.At(i + 1)) switch
    {
        (Introducer, _) => EndOfControl(place, i, i + 1),
        (Escape, '[') => EndOfControl(place, i, i + 2),
        (Escape, ']') => EndOfCommand(place, i),
        (Escape, '(' or ')') => place.At(i + 2) is >= '0' and <= 'Z' ? i + 3 : i,
        (Escape, '7' or '8' or '=' or '>' or 'c' or 'M') => i + 2,
        _ => i,
    };

    private static int EndOfControl(FaultPlace place, int start, int i)
    {
        while (i < place.Limit && place.At(i) is >= ' ' and <= '?')
            i++;
        return i < place.Limit && place.At(i) is >= '@' and <= '~' ? i + 1 : start;
    }

    /// <summary>A command to the terminal's window, such as a link or a title, ends with a bell or with ESC and a backslash.</summary>
    private static int EndOfCommand(FaultPlace place, int start)
    {
        for (int i = start + 2; i < place.Limit; i++)
        {
            if (place.At(i) == Bell)
                return i + 1;
            if (place.At(i) == Escape)
                return place.At(i + 1) == '\\' ? i + 2 : start;
        }
        return start;
    }
}
