using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Leaves markup of a wiki, a forum or Markdown in the text.</summary>
internal sealed class MarkupRemnantMutator : IMutator
{
    private static readonly string[] Forms =
    [
        "**{0}**", "[{0}](https://example.org/a)", "[[{0}]]", "[[Elmsby|{0}]]", "[b]{0}[/b]", "[url=https://example.org]{0}[/url]",
        "'''{0}'''",
        "__The {0}__", "[1]", "[12]", "[citation needed]", "[edit]", "{{cite web|url=https://example.org|title=Elmsby}}",
    ];

    public string What => "MarkupRemnant";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 2) is not { } word)
            yield break;
        string form = Forms[draws.Next(Forms.Length)];
        yield return form.Contains("{0}")
            ? Mutation.Replace(text, word, form.Replace("{0}", text[word.Start..word.End]))
            : Mutation.Replace(text, new TextRange(word.End, word.End), form);
    }
}
