namespace SeedGen.Text;

/// <summary>Every key there is. The analyzer, the command line and the documentation speak of the same ones.</summary>
public static class OptionKeys
{
    private const string SeverityWords = "none, suggestion, warning or error";

    /// <summary>The keys by name but for those of severities, of which every rule and family has one.</summary>
    private static readonly OptionKey[] Plain =
    [
        new(
            "seedgen_allowed_words", "words, or phrases, between commas", "none",
            "Words that are meant as they are: no rule of the family Text reports what is one of them, or stands in one",
            (options, value) => options.Check(checks => checks with { AllowedWords = new AllowedWords(Split(value, ',')) })),
        new(
            "seedgen_boilerplate_confidence", "a number from 0 to 1, with a point", "0.9",
            "How sure it must be that a line is boilerplate for it to be reported; the article is the same at any",
            (options, value) => BoilerplateConfidence.Parse(value) is { } confidence
                ? options.Check(checks => checks with { BoilerplateConfidence = confidence })
                : null),
        new(
            "seedgen_boilerplate_phrases", "phrases of one word or more between bars (|)", "none",
            "Phrases of your own pages: a line that has one, case and punctuation apart, is taken out of the article and reported",
            (options, value) => Split(value, '|') is var phrases && phrases.All(phrase => LineWords.Count(phrase) > 0)
                ? options.Read(reading => reading with { BoilerplatePhrases = phrases })
                : null),
        new(
            "seedgen_date_order", "dmy, mdy or ymd", "told from the text",
            "The order of day and month in dates of numbers such as 03/04/2024",
            (options, value) => DateOrderOf(value) is { } order ? options.Read(reading => reading with { DateOrder = order }) : null),
        new(
            "seedgen_language", "a code of ISO 639-1, such as en", "told from the text",
            "The language of the articles",
            (options, value) => value.Length == 2 && value.All(char.IsLetter)
                ? options.Read(reading => reading with { Language = value.ToLowerInvariant() })
                : null),
        new(
            "seedgen_markdown", "true or false", "true in files named *.md or *.markdown",
            "Whether the articles are written in Markdown, which a site renders: then Markdown and HTML in them are meant, and not reported",
            (options, value) => bool.TryParse(value, out bool isMarkdown)
                ? options.Check(checks => checks with { IsMarkdown = isMarkdown })
                : null),
        new(
            "seedgen_site_name", "a name", "told from the text",
            "The site that the articles were taken from: where a title carries the name behind or before a separator, it is taken off",
            (options, value) => options.Read(reading => reading with { SiteName = value })),
    ];

    /// <summary>All keys as a reader is told of them, by name; the one of severities stands for one of each rule and family.</summary>
    public static ValueList<OptionKey> All { get; } = new(Plain
        .Append(new OptionKey(
            "seedgen_severity.<rule or family>", SeverityWords, "the rule’s own",
            "How loudly a rule speaks (seedgen_severity.SEED2024), or every rule of a family that is not off by default "
            + "(seedgen_severity.Text); the rule’s own key counts more than its family’s, and turns on a rule that is off",
            (_, _) => null))
        .OrderBy(key => key.Name, StringComparer.Ordinal));

    private static readonly Dictionary<string, OptionKey> ByName = Plain
        .Concat(RuleTable.All.Select(OfRule))
        .Concat(RuleTable.All.Select(rule => rule.Family).Distinct().Select(OfFamily))
        .ToDictionary(key => key.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of every key, those of severities one by one.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The key named <paramref name="name"/>, case apart; null where there is none.</summary>
    public static OptionKey? Find(string name) => ByName.TryGetValue(name, out OptionKey? key) ? key : null;

    private static OptionKey OfRule(Rule rule) => Severity(
        rule.Id, "How loudly " + rule.Id + " speaks",
        (checks, severity) => checks with { Severities = checks.Severities.With(rule.Id, severity) });

    private static OptionKey OfFamily(RuleFamily family) => Severity(
        family.ToString(), "How loudly the rules of the family " + family + " speak",
        (checks, severity) => checks with { FamilySeverities = checks.FamilySeverities.With(family, severity) });

    private static OptionKey Severity(string what, string meaning, Func<CheckOptions, Severity, CheckOptions> set) => new(
        "seedgen_severity." + what, SeverityWords, "the rule’s own", meaning,
        (options, value) => SeverityOf(value) is { } severity ? options.Check(checks => set(checks, severity)) : null);

    private static Severity? SeverityOf(string value) => value.ToLowerInvariant() switch
    {
        "none" => Text.Severity.None,
        "suggestion" => Text.Severity.Suggestion,
        "warning" => Text.Severity.Warning,
        "error" => Text.Severity.Error,
        _ => null,
    };

    /// <summary>Where the year stands first, a date that has it last is in doubt whatever its language says.</summary>
    private static DateOrder? DateOrderOf(string value) => value.ToLowerInvariant() switch
    {
        "dmy" => DateOrder.DayFirst,
        "mdy" => DateOrder.MonthFirst,
        "ymd" => DateOrder.Unknown,
        _ => null,
    };

    private static SectionOptions Read(this SectionOptions options, Func<ReadOptions, ReadOptions> set) =>
        options with { Reading = set(options.Reading) };

    private static SectionOptions Check(this SectionOptions options, Func<CheckOptions, CheckOptions> set) =>
        options with { Checking = set(options.Checking) };

    private static Dictionary<TKey, Severity> With<TKey>(this IReadOnlyDictionary<TKey, Severity> severities, TKey key, Severity severity)
        where TKey : notnull
    {
        var copy = severities.ToDictionary(pair => pair.Key, pair => pair.Value);
        copy[key] = severity;
        return copy;
    }

    private static ValueList<string> Split(string value, char separator) =>
        new(value.Split(separator).Select(part => part.Trim()).Where(part => part.Length > 0));
}
