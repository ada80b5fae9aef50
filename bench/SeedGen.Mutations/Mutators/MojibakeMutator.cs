using System.Text;
using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Reads the UTF-8 of a character as a code page, once or twice.</summary>
internal sealed class MojibakeMutator : IMutator
{
    private static readonly int[] Numbers = [1252, 1252, 1250, 1251, 28591];

    private static readonly Encoding[] Pages =
        [.. Numbers.Select(number => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.Latin1)];

    public string What => "Mojibake";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        int at = FindCharacter(text, line, draws);
        if (at < 0)
            yield break;
        Encoding page = Pages[draws.Next(Pages.Length)];
        string plain = text.Substring(at, char.IsHighSurrogate(text[at]) ? 2 : 1);
        string misread = Misread(plain, page);
        if (draws.Next(4) == 0)
            misread = Misread(misread, page);
        if (!misread.Contains('\uFFFD') && !misread.Contains('?'))
            yield return Mutation.Replace(text, new TextRange(at, at + plain.Length), misread);
    }

    private static string Misread(string plain, Encoding page) => page.GetString(Encoding.UTF8.GetBytes(plain));

    /// <summary>A character of Latin letters or marks that UTF-8 writes in several bytes and no other such stands beside.</summary>
    private static int FindCharacter(string text, TextRange line, Random draws)
    {
        List<int> found = [];
        for (int i = line.Start + 1; i + 1 < line.End; i++)
        {
            if (text[i] is (>= '\u00C0' and < '\u0180') or (>= '\u2010' and < '\u2030') && char.IsAscii(text[i - 1])
                && char.IsAscii(text[i + 1]))
                found.Add(i);
        }
        return found.Count == 0 ? -1 : found[draws.Next(found.Count)];
    }
}
