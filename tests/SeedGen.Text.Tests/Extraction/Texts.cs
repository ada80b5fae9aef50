using FsCheck;
using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

/// <summary>Random texts: any string, and strings of pieces that a reader looks for, so that it is led deep into its branches.</summary>
internal static class Texts
{
    public static Arbitrary<string> OfPieces(params string[] pieces) => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)),
        Gen.Elements(pieces).ListOf().Select(list => string.Join(" ", list))).ToArbitrary();

    public static bool Holds(string text, TextRange span) => span.Start >= 0 && span.Start < span.End && span.End <= text.Length;

    /// <summary>Whether the excerpt stands where it says, marks between its words left out.</summary>
    public static bool Holds(string text, Excerpt excerpt) =>
        Holds(text, excerpt.Span) && (text[excerpt.Span.Start..excerpt.Span.End] is var place && place == excerpt.Text
            || (MarkupReader.Read(text) != Markup.None && StandsIn(place, excerpt.Text)));

    /// <summary>Whether <paramref name="place"/> has all of <paramref name="words"/> in order, whatever marks stand between.</summary>
    public static bool StandsIn(string place, string words)
    {
        int at = 0;
        foreach (char c in words.Where(c => c is not (' ' or '\n')))
        {
            at = place.IndexOf(c, at) + 1;
            if (at == 0)
                return false;
        }
        return true;
    }

    public static Line Line(string text) => LineReader.Read(text)[0];
}
