namespace SeedGen.Text;

/// <summary>A setting that was not understood; equal by value, since all files of a section have the same.</summary>
/// <param name="Rule">SEED9004 or SEED9005.</param>
/// <param name="Key">The key or property.</param>
/// <param name="Arguments">What <see cref="Rule.Message"/> speaks of.</param>
public sealed record OptionProblem(Rule Rule, string Key, ValueList<string> Arguments)
{
    internal OptionProblem(Rule rule, string key, string[] arguments)
        : this(rule, key, new ValueList<string>(arguments))
    {
    }

    /// <summary>The problem as a finding about a whole file, or about the project.</summary>
    public Finding Finding => new(Rule, default, Arguments);

    /// <summary>Nobody knows <paramref name="key"/>.</summary>
    internal static OptionProblem OfKey(string key) =>
        new(UnknownKey.Rule, key, [key, NearestName.WordsFor(key, OptionKeys.Names)]);

    /// <summary>The project's property cannot have <paramref name="value"/>.</summary>
    public static OptionProblem OfProperty(ProjectProperty property, string value) =>
        new(BadValue.Rule, property.Name, [property.Name, value, property.Takes]);
}
