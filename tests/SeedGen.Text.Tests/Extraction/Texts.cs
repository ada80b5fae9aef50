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

    public static bool Holds(string text, Excerpt excerpt) =>
        Holds(text, excerpt.Span) && text[excerpt.Span.Start..excerpt.Span.End] == excerpt.Text;

    public static Line Line(string text) => LineReader.Read(text)[0];
}
