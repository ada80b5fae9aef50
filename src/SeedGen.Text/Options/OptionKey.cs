namespace SeedGen.Text;

/// <summary>A key that a section of <c>.editorconfig</c>, or a <c>.globalconfig</c>, may have.</summary>
public sealed class OptionKey
{
    private readonly Func<SectionOptions, string, SectionOptions?> set;

    internal OptionKey(string name, string takes, string byDefault, string meaning, Func<SectionOptions, string, SectionOptions?> set)
    {
        Name = name;
        Takes = takes;
        Default = byDefault;
        Meaning = meaning;
        this.set = set;
    }

    /// <summary>The key as it is written; case does not count.</summary>
    public string Name { get; }

    /// <summary>The values that it may have, in words that fit behind “it takes”.</summary>
    public string Takes { get; }

    /// <summary>What holds where it is not set, in words.</summary>
    public string Default { get; }

    /// <summary>What it means, a sentence without full stop.</summary>
    public string Meaning { get; }

    /// <summary><paramref name="options"/> with what <paramref name="value"/> says; null where that is not understood.</summary>
    /// <param name="options">What the keys before say.</param>
    /// <param name="value">The value, not empty, without white space at its ends.</param>
    internal SectionOptions? Set(SectionOptions options, string value) => set(options, value);
}
