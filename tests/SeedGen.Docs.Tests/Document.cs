namespace SeedGen.Docs.Tests;

/// <summary>
/// A Markdown file whose derived parts stand behind a comment with their name: a fenced block, or the lines up to <c>/name</c>.
/// </summary>
/// <remarks>
/// With <c>SEEDGEN_UPDATE_DOCS=1</c> in the environment, a part that differs is written anew instead of failing the test.
/// </remarks>
internal sealed class Document(string path)
{
    private static readonly bool Updates = Environment.GetEnvironmentVariable("SEEDGEN_UPDATE_DOCS") == "1";

    public string Text { get; private set; } = File.ReadAllText(path).ReplaceLineEndings("\n");

    /// <summary>The texts of the fenced blocks of <paramref name="language"/>.</summary>
    public IEnumerable<string> Blocks(string language) =>
        Text.Split("\n```" + language + "\n").Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]);

    /// <summary>The lines between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> are <paramref name="expected"/>.</summary>
    public void Holds(string name, string expected) => Compare($"<!-- {name} -->\n", $"\n<!-- /{name} -->", expected);

    /// <summary>The fenced block behind <c>&lt;!-- name --&gt;</c> is <paramref name="expected"/>.</summary>
    public void HoldsBlock(string name, string expected) => Compare($"<!-- {name} -->\n```\n", "\n```", expected);

    private void Compare(string before, string after, string expected)
    {
        int start = Text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        Assert.True(start >= before.Length, $"{path} has no {before.Trim()}");
        int end = Text.IndexOf(after, start - 1, StringComparison.Ordinal);
        string actual = Text[Math.Min(start, end)..end];
        if (Updates && actual != expected)
        {
            Text = Text[..start] + expected + Text[end..];
            File.WriteAllText(path, Text);
            return;
        }
        Assert.Equal(expected, actual);
    }
}
