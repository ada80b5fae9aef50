using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SeedGen.Text;

namespace SeedGen.CodeFixes;

/// <summary>
/// Repairs all findings of a rule in a file, a project or the solution, as <c>seedgen fix</c> does. The editors' own batch of fixes knows
/// nothing of additional documents.
/// </summary>
internal sealed class SeedFixAllProvider : FixAllProvider
{
    public static readonly SeedFixAllProvider Instance = new();

    private SeedFixAllProvider()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        string title = RuleTable.All.First(rule => fixAllContext.DiagnosticIds.Contains(rule.Id)).FixTitle!;
        string[] ids = [.. fixAllContext.DiagnosticIds];
        DocumentId[] documents = [.. DocumentsOf(fixAllContext)];
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            title, cancellation => FixAsync(fixAllContext.Solution, documents, ids, cancellation), fixAllContext.CodeActionEquivalenceKey));
    }

    private static IEnumerable<DocumentId> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Project.AdditionalDocumentIds
            .Where(id => EquivalenceKey.Names(context.CodeActionEquivalenceKey, id)),
        FixAllScope.Project => context.Project.AdditionalDocumentIds,
        FixAllScope.Solution => context.Solution.Projects.SelectMany(project => project.AdditionalDocumentIds),
        _ => [],
    };

    private static async Task<Solution> FixAsync(
        Solution solution, DocumentId[] documents, string[] ruleIds, CancellationToken cancellation)
    {
        // A file that several projects have is several documents; it is repaired once, and editors carry the text to the others.
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (DocumentId id in documents)
        {
            TextDocument document = solution.GetAdditionalDocument(id)!;
            if (document.FilePath is not { } path || paths.Contains(path)
                || await SeedDocument.OpenAsync(document, cancellation).ConfigureAwait(false) is not { } seed)
                continue;
            paths.Add(path);
            solution = seed.Fix(ruleIds);
        }
        return solution;
    }
}
