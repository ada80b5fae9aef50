using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SeedGen.Text;

namespace SeedGen.CodeFixes;

/// <summary>
/// Offers the repair of what is found in a text file. The text is checked anew, as it is now: where it changed since it was marked and the
/// finding is not there, nothing is offered.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(SeedCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class SeedCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleTable.All.Where(rule => rule.FixTitle is not null).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SeedFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await SeedDocument.OpenAsync(context.TextDocument, context.CancellationToken).ConfigureAwait(false) is not { } seed)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (seed.Find(diagnostic) is not { Edits.Count: > 0 } finding)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    finding.Rule.FixTitle!,
                    _ => Task.FromResult(seed.With(TextEdits.Of([finding]))),
                    EquivalenceKey.Of(finding.Rule.Id, context.TextDocument.Id)),
                diagnostic);
        }
    }
}
