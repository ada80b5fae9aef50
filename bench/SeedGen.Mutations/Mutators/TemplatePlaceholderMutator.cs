using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts a template’s placeholder in place of a word.</summary>
internal sealed class TemplatePlaceholderMutator : IMutator
{
    private static readonly string[] Forms =
    [
        "{{name}}", "{{ user.first_name }}", "%s", "%1$s", "[TITLE]", "[INSERT NAME HERE]", "[Your Name]", "${name}", "{first_name}",
        "{% name %}",
        "<%= title %>", "%(name)s", "%FIRSTNAME%", "[CITY]",
    ];

    public string What => "TemplatePlaceholder";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 2) is not { } word
            || !char.IsWhiteSpace(text[Math.Max(0, word.Start - 1)]) || (word.End < text.Length && text[word.End] is not (' ' or '.'
                or ',')))
            yield break;
        yield return Mutation.Replace(text, word, Forms[draws.Next(Forms.Length)]);
    }
}
