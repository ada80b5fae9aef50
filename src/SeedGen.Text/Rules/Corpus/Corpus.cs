namespace SeedGen.Text;

/// <summary>A file of a corpus.</summary>
/// <param name="Path">Its path, as messages name it; it tells files apart.</param>
/// <param name="Facts">What others are compared with.</param>
/// <param name="Options">How it is checked.</param>
public sealed record CorpusFile(string Path, ArticleFacts Facts, CheckOptions Options);

/// <summary>A finding that took more than one file.</summary>
/// <param name="Path">The <see cref="CorpusFile.Path"/> of the file that it stands in.</param>
/// <param name="Finding">The finding.</param>
public sealed record CorpusFinding(string Path, Finding Finding);

/// <summary>All articles of a project, with what more than one rule asks of them: each is found out once, when the first asks.</summary>
internal sealed class Corpus
{
    private readonly Similarities similarities;
    private Likeness[]? likenesses;

    /// <param name="files">The files in any order.</param>
    /// <param name="templates">The lines of three files or more; none where nobody asked for them.</param>
    /// <param name="similarities">How like bodies are, as far as it was counted before.</param>
    public Corpus(IEnumerable<CorpusFile> files, TemplateLines templates, Similarities similarities)
    {
        this.similarities = similarities;
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Templates = templates;
    }

    /// <summary>The files by path: what is found of two is said of the later.</summary>
    public CorpusFile[] Files { get; }

    public TemplateLines Templates { get; }

    /// <summary>For each file, the first file before it with the same or nearly the same body.</summary>
    public Likeness[] Likenesses => likenesses ??= SimilarTexts.Find(Files, similarities);
}
