using System.Globalization;

namespace SeedGen.Text;

/// <summary>One place where a rule found something.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The range in the seed's text; the empty range at 0 for a finding about the whole file.</param>
/// <param name="Arguments">What <see cref="Rule.Message"/> speaks of.</param>
public sealed record Finding(Rule Rule, TextRange Span, ValueList<string> Arguments)
{
    internal Finding(Rule rule, TextRange span, params string[] arguments)
        : this(rule, span, new ValueList<string>(arguments))
    {
    }

    /// <summary>
    /// What repairs it, in the order of their places and without overlap; empty where no repair is certain. With them the finding is gone
    /// and no other has come.
    /// </summary>
    public ValueList<TextEdit> Edits { get; init; } = ValueList<TextEdit>.Empty;

    /// <summary>What is wrong here, why, and what to do.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.ToArray<object>());
}
