using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>Tells the <see cref="Trigger"/> of a UTF-16 unit.</summary>
internal static class Triggers
{
    /// <summary>Up to the box-drawing characters, where all that code pages know ends; beyond, little is suspicious.</summary>
    private const int TableEnd = 0x2600;

    private static readonly Trigger[] Table = Fill();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Trigger Of(char c)
    {
        Trigger[] table = Table;
        return c < table.Length ? table[c] : OfHigh(c);
    }

    private static Trigger[] Fill()
    {
        var table = new Trigger[TableEnd];
        for (int i = 0; i < TableEnd; i++)
            table[i] = OfLow((char)i) | AlphabetOf((char)i) | (ComposedLetters.MayBeUncomposed((char)i) ? Trigger.Uncomposed : 0);
        foreach (CodePage page in CodePage.All)
        {
            foreach ((char c, bool isFirst) in page.Characters)
            {
                if (c < TableEnd)
                    table[c] |= isFirst ? Trigger.FirstByte : Trigger.NextByte;
            }
        }
        return table;
    }

    private static Trigger OfLow(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\u0085' => Trigger.None,
        '\u001B' or '\u009B' => Trigger.Escape | Trigger.Control,
        '<' => Trigger.Tag,
        '&' => Trigger.Entity,
        '[' => Trigger.Bracket,
        '{' => Trigger.Brace,
        '%' => Trigger.Percent,
        '$' => Trigger.Dollar,
        '`' => Trigger.Tick | Trigger.Markup,
        '*' or '_' or '\'' or '#' or '=' or '~' or '!' => Trigger.Markup,
        _ when InvisibleCharacter.IsInvisible(c) => Trigger.Invisible,
        _ when BidiControl.IsBidiControl(c) => Trigger.Bidi,
        _ => char.IsControl(c) ? Trigger.Control : Trigger.None,
    };

    private static Trigger OfHigh(char c)
    {
        if (c is >= '\u2E80' and < '\uD800')
            return c is '\u3164' ? Trigger.Invisible : c is '\u3099' or '\u309A' ? Trigger.Uncomposed : Trigger.None;
        if (c is >= '\uD800' and <= '\uDFFF')
            return Trigger.Control | Trigger.Invisible;
        return c switch
        {
            '\uFFFD' => Trigger.Replacement,
            '\uFEFF' or >= '\uFFF9' and <= '\uFFFB' or '\uFFFE' or '\uFFFF' => Trigger.Control,
            _ when InvisibleCharacter.IsInvisible(c) => Trigger.Invisible,
            _ when LigatureOrWidthForm.IsForm(c) => Trigger.Form,
            _ => ComposedLetters.MayBeUncomposed(c) ? Trigger.Uncomposed : Trigger.None,
        };
    }

    private static Trigger AlphabetOf(char c)
    {
        if (!char.IsLetter(c))
            return Trigger.None;
        return c switch
        {
            < '\u0250' => Trigger.Latin,
            >= '\u0370' and < '\u0400' => Trigger.Greek,
            >= '\u0400' and < '\u0530' => Trigger.Cyrillic,
            >= '\u1E00' and < '\u1F00' => Trigger.Latin,
            >= '\u1F00' and < '\u2000' => Trigger.Greek,
            _ => Trigger.None,
        };
    }
}
