using System.Text;

namespace SeedGen.Text;

/// <summary>What the keys of a section of <c>.editorconfig</c> say of the files that it names.</summary>
public sealed record SectionOptions
{
    /// <summary>What every key of ours begins with.</summary>
    public const string Prefix = "seedgen_";

    private static readonly string[] MarkdownExtensions = [".md", ".markdown"];

    /// <summary>What holds where nothing is set.</summary>
    public static SectionOptions Default { get; } = new();

    /// <summary>How the files are read.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>How their articles are checked.</summary>
    public CheckOptions Checking { get; init; } = CheckOptions.Default;

    /// <summary>What was not understood, by key; the default holds there.</summary>
    public ValueList<OptionProblem> Problems { get; init; } = ValueList<OptionProblem>.Empty;

    /// <summary>
    /// A hash of all keys with values that were understood; 0 where there are none. Files of equal signatures are read and checked alike, by the build and by
    /// the compiler.
    /// </summary>
    public ulong Signature { get; init; }

    /// <summary>
    /// What <paramref name="keys"/> say. Keys that do not begin with <see cref="Prefix"/> are others' and are passed over; case does not
    /// count in keys. A key without a value says nothing.
    /// </summary>
    public static SectionOptions Read(IEnumerable<KeyValuePair<string, string>> keys)
    {
        SectionOptions options = Default;
        var problems = new List<OptionProblem>();
        var signature = new StringBuilder();
        foreach (KeyValuePair<string, string> pair in keys.Where(IsOurs).OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase))
        {
            string value = pair.Value.Trim();
            if (OptionKeys.Find(pair.Key) is not { } key)
                problems.Add(OptionProblem.OfKey(pair.Key));
            else if (value.Length == 0)
                continue;
            else if (key.Set(options, value) is { } set)
                (options, _) = (set, signature.Append(key.Name).Append('=').Append(value).Append('\n'));
            else
                problems.Add(new OptionProblem(BadValue.Rule, key.Name, [pair.Key, value, key.Takes]));
        }
        if (problems.Count > 0)
            options = options with { Problems = new(problems) };
        return signature.Length == 0 ? options : options with { Signature = Fnv1a.Of(signature.ToString()) };
    }

    /// <summary>The options of the file at <paramref name="path"/>: where no key says whether it is written in Markdown, its name does.</summary>
    public SectionOptions Of(string path) => Checking.IsMarkdown is null && IsNamedMarkdown(path)
        ? this with { Checking = Checking with { IsMarkdown = true } }
        : this;

    private static bool IsNamedMarkdown(string path) =>
        Array.Exists(MarkdownExtensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool IsOurs(KeyValuePair<string, string> pair) => pair.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
}
