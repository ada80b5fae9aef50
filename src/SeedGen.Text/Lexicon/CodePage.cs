namespace SeedGen.Text;

/// <summary>An encoding of one byte a character in which bytes of UTF-8 get misread.</summary>
/// <remarks>The tables are those that the Unicode Consortium publishes for each code page.</remarks>
internal sealed class CodePage
{
    private const int HighHalf = 0x80;

    private readonly Dictionary<char, byte> bytes = [];

    /// <summary>An encoding named <paramref name="name"/>.</summary>
    /// <param name="name">Its name to people.</param>
    /// <param name="characters">The characters of the bytes from 0x80 on; NUL for a byte that has none.</param>
    /// <param name="firstBytes">Which first bytes of UTF-8 are looked for, in hexadecimal: <c>C2-C9 E2</c>.</param>
    /// <param name="hasControls">Whether a byte below 0xA0 that has no character is read as the control code of its number.</param>
    private CodePage(string name, string characters, string firstBytes, bool hasControls = true)
    {
        Name = name;
        foreach (string range in WordSet.Split(firstBytes))
        {
            int first = Convert.ToInt32(range.Substring(0, 2), 16), last = Convert.ToInt32(range.Substring(range.Length - 2), 16);
            for (int b = first; b <= last; b++)
                Add(characters[b - HighHalf], b);
        }
        for (int b = HighHalf; b < 0xC0; b++)
        {
            Add(characters[b - HighHalf], b);
            if (hasControls && b < 0xA0 && !bytes.ContainsKey((char)b))
                bytes.Add((char)b, (byte)b);
        }
    }

    /// <summary>The code pages, the commonest first.</summary>
    public static CodePage[] All { get; } =
    [
        new("Windows-1252",
            "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ", "C2-C9 CD-D2 D7-DB E0-EF F0"),
        new("Windows-1250",
            "€\0‚\0„…†‡\0‰Š‹ŚŤŽŹ\0‘’“”•–—\0™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙", "C2-C9 CD-D2 D7-DB E0-EF F0"),
        new("Windows-1251",
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\0™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя", "C2-C9 CE-D2 E2 EF F0"),
        new("Windows-1254",
            "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0\0\0\0‘’“”•–—˜™š›œ\0\0Ÿ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ", "C2-C9 CE-D2 E1-E2 EF F0"),
        new("Windows-1253",
            "€\0‚ƒ„…†‡\0‰\0‹\0\0\0\0\0‘’“”•–—\0™\0›\0\0\0\0\u00A0΅Ά£¤¥¦§¨©\0«¬\u00AD®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ"
            + "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\0ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\0", "C2-C9 CE-CF E2 EF F0"),
        new("Windows-1257",
            "€\0‚\0„…†‡\0‰\0‹\0¨ˇ¸\0‘’“”•–—\0™\0›\0¯˛\0\u00A0\0¢£¤\0¦§Ø©Ŗ«¬\u00AD®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ"
            + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙", "C2-C9 D0-D1 E2 EF"),
        new("Mac OS Roman",
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\0ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ", "C2-C5 E2", hasControls: false),
        new("code page 437",
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0", "C2-C5 D0-D1 E2", hasControls: false),
        new("code page 850",
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
            + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0", "C2-C5 E2", hasControls: false),
    ];

    /// <summary>The name to people.</summary>
    public string Name { get; }

    /// <summary>The characters of the first and of the other bytes of UTF-8.</summary>
    public IEnumerable<(char Character, bool IsFirst)> Characters => bytes.Select(pair => (pair.Key, pair.Value >= 0xC0));

    /// <summary>What byte was read as <paramref name="c"/>; 0 where none of UTF-8 was.</summary>
    public byte ByteOf(char c) => bytes.TryGetValue(c, out byte b) ? b : (byte)0;

    /// <summary>What a byte of Windows-1252 below 0xA0 says that was read as the control code <paramref name="c"/>; NUL for none.</summary>
    public static char OfControl(char c)
    {
        foreach (KeyValuePair<char, byte> pair in All[0].bytes)
        {
            if (pair.Value == c && pair.Key != c)
                return pair.Key;
        }
        return '\0';
    }

    private void Add(char c, int b)
    {
        if (c != '\0')
            bytes[c] = (byte)b;
    }
}
