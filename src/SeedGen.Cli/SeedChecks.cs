using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>How inputs are checked.</summary>
/// <param name="AcrossFiles">Whether each is read and checked with what all of them tell; otherwise each is alone.</param>
/// <param name="Confidence">What the command line says of SEED1…; null for what the files' settings say.</param>
/// <param name="UsesBaseline">Whether findings that a baseline knows are left out.</param>
internal sealed record CheckPlan(bool AcrossFiles, double? Confidence = null, bool UsesBaseline = true);

/// <summary>What came of an input.</summary>
/// <param name="Input">The input.</param>
/// <param name="Seed">What was read and found; null where it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, as it is said; else null.</param>
internal sealed record CheckedSeed(SeedInput Input, InspectedSeed? Seed, string? Problem)
{
    /// <summary>Reads and checks another text as if it stood in the file; null where the file cannot be read.</summary>
    public Func<string, CheckedText>? CheckAgain { get; init; }
}

/// <summary>
/// Reads inputs with their settings and finds what is to be said of them: the one place where files and options become findings, for every
/// command.
/// </summary>
internal sealed class SeedChecks
{
    /// <summary>The files in memory at one time: enough for every core, few enough for any number of files.</summary>
    private const int FilesAtOnce = 64;

    private readonly IReadOnlyList<SeedInput> inputs;
    private readonly CheckPlan plan;
    private readonly Stream input;
    private readonly SeedSettings settings;
    private readonly KnownFindings known;

    /// <summary>Standard input can be read once, and is asked for more than once where the files are read across.</summary>
    private readonly Lazy<SeedContent> standardInput;

    /// <param name="inputs">What to read.</param>
    /// <param name="plan">How.</param>
    /// <param name="standardInput">The process's own input.</param>
    public SeedChecks(IReadOnlyList<SeedInput> inputs, CheckPlan plan, Stream standardInput)
    {
        this.inputs = inputs;
        this.plan = plan;
        input = standardInput;
        settings = SeedSettings.Find(inputs);
        known = plan.UsesBaseline ? KnownFindings.Find(inputs) : KnownFindings.None;
        this.standardInput = new(() => SeedInput.OfStandardInput.Read(input));
    }

    /// <summary>The baselines that were looked into, and which of their entries were met by the files that were checked so far.</summary>
    public KnownFindings Known => known;

    /// <summary>Every input in order, with <paramref name="select"/> called on several threads at a time.</summary>
    public IEnumerable<T> Run<T>(Func<CheckedSeed, T> select)
    {
        TemplateLines templates = plan.AcrossFiles ? TemplateLines.Find(InParallel(inputs, ReadLines)) : TemplateLines.None;
        ILookup<string, Finding> ofAll = FindAcross(templates);
        return inputs.Chunk(FilesAtOnce).SelectMany(chunk => InParallel(chunk, file => select(Check(file, templates, ofAll))));
    }

    private static ParallelQuery<T> InParallel<T>(IEnumerable<SeedInput> files, Func<SeedInput, T> read) =>
        files.AsParallel().AsOrdered().Select(read);

    /// <summary>
    /// Each file is read for this and again when its turn comes: in memory are the facts of all, the texts of few at a time. Settings that
    /// are not understood are said of the first file that they reach.
    /// </summary>
    private ILookup<string, Finding> FindAcross(TemplateLines templates)
    {
        var seen = new HashSet<OptionProblem>();
        List<(string File, Finding Finding)> found = [.. inputs.SelectMany(
            file => settings.Of(file).Problems.Where(seen.Add).Select(problem => (file.File, problem.Finding)))];
        if (plan.AcrossFiles)
        {
            IEnumerable<CorpusFile> files = InParallel(inputs, file => ReadFacts(file, templates)).OfType<CorpusFile>();
            found.AddRange(CorpusChecker.Check(files, templates).Select(finding => (finding.Path, finding.Finding)));
        }
        return found.ToLookup(finding => finding.File, finding => finding.Finding, StringComparer.Ordinal);
    }

    /// <summary>What cannot be read has no lines here, and is complained of when its turn comes.</summary>
    private ValueList<LineKey> ReadLines(SeedInput file) =>
        TryRead(file, out _) is { } content ? LineKey.ReadAll(content.Text) : ValueList<LineKey>.Empty;

    private CorpusFile? ReadFacts(SeedInput file, TemplateLines templates)
    {
        if (TryRead(file, out _) is not { } content)
            return null;
        SectionOptions options = settings.Of(file);
        ParsedArticle article = ArticleReader.Read(content.Text, file.Id, templates, options.Reading);
        return new CorpusFile(file.File, ArticleFacts.Of(article), options.Checking);
    }

    private CheckedSeed Check(SeedInput file, TemplateLines templates, ILookup<string, Finding> ofAll)
    {
        if (TryRead(file, out string? problem) is not { } content)
            return new CheckedSeed(file, null, problem);
        SectionOptions options = settings.Of(file);
        CheckOptions checks = plan.Confidence is { } confidence
            ? options.Checking with { BoilerplateConfidence = confidence }
            : options.Checking;
        ParsedArticle article = ArticleReader.Read(content.Text, file.Id, templates, options.Reading);
        IReadOnlyList<Finding> found = Find(article);
        IReadOnlyList<Finding> unknown = known.Unknown(file, content.Text, found);
        var seed = new InspectedSeed(file.File, article, unknown, checks) { Known = [.. found.Except(unknown)] };
        return new CheckedSeed(file, seed, null) { CheckAgain = Again };

        IReadOnlyList<Finding> Find(ParsedArticle article) =>
        [
            .. ArticleChecker.Check(article, checks, content.Encoding)
                .Concat(ofAll[file.File].Where(finding => checks.SeverityOf(finding.Rule) != Severity.None))
                .OrderBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];

        CheckedText Again(string text)
        {
            ParsedArticle article = ArticleReader.Read(text, file.Id, templates, options.Reading);
            return new CheckedText(article, known.Unknown(file, text, Find(article)));
        }
    }

    private SeedContent? TryRead(SeedInput file, out string? problem)
    {
        problem = null;
        try
        {
            return file == SeedInput.OfStandardInput ? standardInput.Value : file.Read(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = SeedInputs.CannotRead(file.File, e);
            return null;
        }
    }
}
