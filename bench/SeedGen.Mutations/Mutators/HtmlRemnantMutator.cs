using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Leaves code of a page in the text.</summary>
internal sealed class HtmlRemnantMutator : IMutator
{
    private static readonly string[] Forms =
    [
        "<b>{0}</b>", "<a href=\"https://example.org/a?b=1&amp;c=2\">{0}</a>", "<em>{0}</em>", "<br>", "<br />", "</p>",
        "<div class=\"left wide\">",
        "<span style=\"color: red\">{0}</span>", "<script>var a = 1 < 2;</script>", "<style>.a { color: red; }</style>", "<!-- more -->",
        ".wide { margin: 0; padding: 2px }", "{\"@context\": \"https://schema.org\", \"@type\": \"Article\"}",
        "<img src=\"a.jpg\" alt=\"A boat\">",
    ];

    public string What => "HtmlRemnant";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 2) is not { } word)
            yield break;
        string form = Forms[draws.Next(Forms.Length)];
        yield return form.Contains("{0}")
            ? Mutation.Replace(text, word, form.Replace("{0}", text[word.Start..word.End]))
            : Mutation.Replace(text, new TextRange(word.Start, word.Start), form);
    }
}
