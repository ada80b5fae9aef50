using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Writes a character as a reference of HTML.</summary>
internal sealed class HtmlEntityMutator : IMutator
{
    private static readonly (string Plain, string Written)[] Forms =
    [
        ("'", "&#39;"), ("’", "&rsquo;"), ("’", "&#8217;"), ("\"", "&quot;"), ("“", "&ldquo;"), ("–", "&ndash;"), (" ", "&nbsp;"),
        ("&", "&amp;"),
        ("—", "&#x2014;"), ("é", "&eacute;"), ("'", "&apos;"), (" ", "&amp;nbsp;"),
    ];

    public string What => "HtmlEntity";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        (string plain, string written) = Forms[draws.Next(Forms.Length)];
        int at = text.IndexOf(plain, line.Start, line.End - line.Start, StringComparison.Ordinal);
        if (at >= 0)
            yield return Mutation.Replace(text, new TextRange(at, at + plain.Length), written);
    }
}
