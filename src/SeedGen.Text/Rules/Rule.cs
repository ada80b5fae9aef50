namespace SeedGen.Text;

/// <summary>How loudly a rule speaks by default.</summary>
public enum Severity
{
    /// <summary>Says nothing; as a default: the rule is off until it is turned on.</summary>
    None,

    /// <summary>A hint in the editor; silent in a build.</summary>
    Suggestion,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Stops the build.</summary>
    Error,
}

/// <summary>What a rule is about; the first digit of its id.</summary>
public enum RuleFamily
{
    /// <summary>Lines that are no part of the article: SEED1….</summary>
    Boilerplate = 1,

    /// <summary>Malformed text: SEED2….</summary>
    Text = 2,

    /// <summary>Titles, dates and other facts about the article: SEED3….</summary>
    Metadata = 3,

    /// <summary>What shows only across files: SEED4….</summary>
    Corpus = 4,

    /// <summary>How SeedGen was set up: SEED9….</summary>
    Configuration = 9,
}

/// <summary>
/// A rule as data, so that the analyzer, the command line, the fixes and the documentation all speak of the same one.
/// </summary>
/// <param name="id">Its id, <c>SEEDnnnn</c>; never used again for another rule.</param>
/// <param name="name">Its name in PascalCase: the <c>what</c> of its findings.</param>
/// <param name="severity">Its severity unless configured.</param>
/// <param name="title">What is wrong, in a few words without a full stop.</param>
/// <param name="message">A composite format string over a finding's arguments: what is wrong here, why, and what to do.</param>
public sealed class Rule(string id, string name, Severity severity, string title, string message)
{
    private readonly Func<CheckedArticle, IEnumerable<Finding>>? check;
    private readonly Func<Corpus, IEnumerable<(CorpusFile File, Finding Finding)>>? checkAll;

    /// <summary>Where the rules' pages are published, one a rule.</summary>
    private const string Pages = "https://github.com/seedgen/SeedGen/blob/main/docs/rules/";

    /// <summary>A rule that one article is enough for.</summary>
    internal Rule(
        string id, string name, Severity severity, string title, string message, Func<CheckedArticle, IEnumerable<Finding>> check)
        : this(id, name, severity, title, message) => this.check = check;

    /// <summary>A rule that takes all articles of a project.</summary>
    internal Rule(
        string id, string name, Severity severity, string title, string message,
        Func<Corpus, IEnumerable<(CorpusFile File, Finding Finding)>> check)
        : this(id, name, severity, title, message)
    {
        checkAll = check;
        NeedsEveryFile = true;
    }

    /// <summary>The id, <c>SEEDnnnn</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The name in PascalCase.</summary>
    public string Name { get; } = name;

    /// <summary>What the rule is about, as its id says.</summary>
    public RuleFamily Family { get; } = (RuleFamily)(id[4] - '0');

    /// <summary>The severity unless configured.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>What is wrong, in a few words without a full stop.</summary>
    public string Title { get; } = title;

    /// <summary>The composite format string of its messages.</summary>
    public string Message { get; } = message;

    /// <summary>
    /// What its fix does, as a menu says it (“Delete the repeated word”); null where no repair is certain for any of its findings. Which
    /// edits make it, each finding says: <see cref="Finding.Edits"/>.
    /// </summary>
    public string? FixTitle { get; init; }

    /// <summary>Whether it shows only when every file has been read: such a rule speaks in builds, not while one types.</summary>
    public bool NeedsEveryFile { get; init; }

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => Pages + Id + ".md";

    /// <summary>
    /// This rule's findings in <paramref name="article"/>, in the order of their places; none for a rule that needs more than one
    /// article.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What is set about checking; null for the defaults.</param>
    public IEnumerable<Finding> Check(ParsedArticle article, CheckOptions? options = null) =>
        Check(new CheckedArticle(article, options ?? CheckOptions.Default));

    internal IEnumerable<Finding> Check(CheckedArticle article) => check is null ? [] : check(article);

    /// <summary>This rule's findings in a whole project; none for a rule that one article is enough for.</summary>
    internal IEnumerable<(CorpusFile File, Finding Finding)> Check(Corpus corpus) => checkAll is null ? [] : checkAll(corpus);

    /// <inheritdoc/>
    public override string ToString() => Id + " " + Name;
}
