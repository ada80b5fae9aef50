using SeedGen.Text;
using Spectre.Console;

namespace SeedGen.Cli;

/// <summary>The colors of the text report.</summary>
internal static class Styles
{
    public static readonly Style File = new(Color.Aqua, decoration: Decoration.Bold);
    public static readonly Style Label = new(Color.Grey);
    public static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Style Fact = new(Color.Aqua);
    private static readonly Style Picture = new(Color.Fuchsia);
    private static readonly Style Boilerplate = new(Color.Maroon);
    private static readonly Style Suggestion = new(Color.Aqua);
    private static readonly Style Warning = new(Color.Yellow);
    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);

    /// <summary>The style of a kind's name.</summary>
    public static Style OfName(LineKind kind) => kind switch
    {
        LineKind.Title or LineKind.Heading => Strong,
        LineKind.Paragraph => Label,
        LineKind.Caption => Picture,
        _ when kind.IsBoilerplate() => Boilerplate,
        _ => Fact,
    };

    /// <summary>The style of a line's text: what is no part of the article steps back.</summary>
    public static Style OfText(LineKind kind) => kind switch
    {
        LineKind.Paragraph or LineKind.Quote or LineKind.Code => Style.Plain,
        _ when kind.IsBoilerplate() => Label,
        _ => OfName(kind),
    };

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Suggestion => Suggestion,
        Severity.Warning => Warning,
        _ => Error,
    };
}
