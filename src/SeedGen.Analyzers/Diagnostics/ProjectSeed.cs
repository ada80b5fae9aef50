using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>One seed of a project. Its text is opened and read when somebody asks, which nobody does where the build knows enough.</summary>
internal sealed class ProjectSeed
{
    private readonly AdditionalText file;
    private readonly Func<SourceText, ParsedArticle> read;

    /// <param name="seed">Where it stands.</param>
    /// <param name="file">Its file.</param>
    /// <param name="options">What is set for it.</param>
    /// <param name="known">What the build knows of it; null where it has to be read.</param>
    /// <param name="read">How it is read.</param>
    public ProjectSeed(SeedFile seed, AdditionalText file, SectionOptions options, KnownSeed? known, Func<SourceText, ParsedArticle> read)
    {
        this.file = file;
        this.read = read;
        File = seed;
        Options = options;
        Known = known;
    }

    /// <summary>Where it stands in the project.</summary>
    public SeedFile File { get; }

    /// <summary>Its path as the compiler has it.</summary>
    public string Path => file.Path;

    /// <summary>What <c>.editorconfig</c> says of the file.</summary>
    public SectionOptions Options { get; }

    /// <summary>What the build knows of it; null where it has to be read.</summary>
    public KnownSeed? Known { get; }

    /// <summary>Its text; null where it cannot be read.</summary>
    public SourceText? Text => file.GetText();

    /// <summary>Its article; null where it cannot be read.</summary>
    public ParsedArticle? Article => Text is { } text ? read(text) : null;

    /// <summary>Whether it has an article.</summary>
    public bool IsReadable => Known is not null || Text is not null;

    /// <summary>What its article is named after; null where it cannot be read.</summary>
    public ArticleKey? Key => Known is not null ? new ArticleKey(File, Known.Summary.Title)
        : Article is { } article ? new ArticleKey(File, article.Title?.Text)
        : null;

    /// <summary>What one article is enough for; null where it cannot be read.</summary>
    public IReadOnlyList<PlacedFinding>? Check()
    {
        if (Known is not null)
            return Known.Findings;
        if (Text is not { } text)
            return null;
        ParsedArticle article = read(text);
        return [.. ArticleChecker.Check(article, Options.Checking, SourceEncodings.Of(text)).Select(found => PlacedFinding.Of(found, article.Lines))];
    }

    /// <summary>Finds the place of a finding that is not the build's.</summary>
    public PlacedFinding Place(Finding finding) => finding.Span == default || Article is not { } article
        ? new PlacedFinding(finding, new TextPosition(1, 1), new TextPosition(1, 1))
        : PlacedFinding.Of(finding, article.Lines);
}
