namespace SeedGen.Text;

/// <summary>SEED2012: a character reference of HTML where the character should stand.</summary>
internal static class HtmlEntity
{
    private const char Ampersand = '&';

    public static readonly Rule Rule = new(
        "SEED2012", nameof(HtmlEntity), Severity.Warning,
        "Character references of HTML in the text",
        "“{0}” is HTML for {1}; write the character itself",
        article => article.IsMarkdown ? [] : article.FaultsOf(Rule!))
    {
        FixTitle = "Write the character itself",
    };

    /// <summary>What was encoded twice (<c>&amp;amp;nbsp;</c>) is decoded twice.</summary>
    public static Finding? Read(FaultPlace place)
    {
        int i = place.Position, end = HtmlEntities.Read(place.Source, i, place.Limit, out int code);
        if (end == i)
            return null;
        while (code == Ampersand && place.At(end - 1) == ';' && ReadInner(place, end) is { } inner)
            (end, code) = inner;
        var span = new TextRange(i, end);
        if (place.IsMentioned(span))
            return null;
        string character = code is >= 0xD800 and <= 0xDFFF ? "\uFFFD" : char.ConvertFromUtf32(code);
        if (code is >= 0x80 and < 0xA0 && CodePage.OfControl((char)code) is var meant and not '\0')
            character = meant.ToString();
        var finding = new Finding(Rule, span, place.TextOf(span), NameOf(character, code));
        return Repair(place, span, character) is { } repair
            ? finding with { Edits = new([new TextEdit(span, repair)]) }
            : finding;
    }

    /// <summary>The reference whose <c>&amp;</c> was a reference itself and ends at <paramref name="end"/>.</summary>
    private static (int End, int Code)? ReadInner(FaultPlace place, int end)
    {
        string rest = Ampersand + place.Source.Substring(end, Math.Min(12, place.End - end));
        int length = HtmlEntities.Read(rest, 0, rest.Length, out int code) - 1;
        return length > 0 && rest[length] == ';' ? (end + length, code) : null;
    }

    /// <summary>What to write; null where that would be another fault, or may be one.</summary>
    private static string? Repair(FaultPlace place, TextRange span, string character)
    {
        char c = character[0];
        if (character.Length > 1)
            return character;
        if (c is '\u00AD' or '\u200B' or '\u2060')
            return "";
        if (c == '<')
            return char.IsWhiteSpace(place.At(span.End)) || char.IsDigit(place.At(span.End)) ? "<" : null;
        if (c == '\u00A0')
            return place.At(span.End) is ',' or '.' or ';' or ':' or '!' or '?' ? null : character;
        if (c == Ampersand && ReadInner(place, span.End) is not null)
            return null;
        return (Triggers.Of(c) & (Trigger.Damage | Trigger.Form | Trigger.Uncomposed)) == 0 && c is not ('[' or '{' or '*' or '`'
            or '\n' or '\r')
            ? character
            : null;
    }

    private static string NameOf(string character, int code) => code switch
    {
        0xA0 => "a space that does not break",
        < 0x21 or 0xAD or (>= 0x2000 and < 0x2010) => "a character that is not seen",
        _ => "“" + character + "”",
    };
}
