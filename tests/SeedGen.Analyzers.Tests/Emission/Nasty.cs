namespace SeedGen.Analyzers.Tests;

/// <summary>Texts that try to break out of a literal, a documentation comment or an identifier.</summary>
internal static class Nasty
{
    public static readonly string[] Texts =
    [
        "He said \"stop\" and \\ left\\\" \\u0022 ",
        "*/ } /* // /// </summary> <para> ]]> <!-- & &amp; &#0; <see cref=\"X\"/>",
        "line\u2028separator\u2029paragraph\u0085next\u000Bvertical\u000Cform\0null",
        "\uD800 lone \uDC00 halves \uD83D",
        "\uFEFFbom \u202Ebidi\u202C \u200Bzero\u200D width\u00AD \uE000 private \uFFFE\uFFFF",
        "{0} $\"{x}\" @\"\" \"\"\" %s ${y} #pragma #if",
        new string('x', 100_000),
        "\u0301 begins with a mark",
        "\U000E0041 tag, \U0001F32C wind",
    ];
}
