using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.CodeFixes;

/// <summary>A seed that is open in an editor, checked as the analyzer checks it.</summary>
internal sealed class SeedDocument
{
    private readonly TextDocument document;
    private readonly SourceText text;
    private readonly Func<string, CheckedText> check;

    private SeedDocument(TextDocument document, SourceText text, Func<string, CheckedText> check)
    {
        this.document = document;
        this.text = text;
        this.check = check;
    }

    /// <summary>Opens <paramref name="document"/>; null where it is no seed of its project.</summary>
    public static async Task<SeedDocument?> OpenAsync(TextDocument document, CancellationToken cancellation)
    {
        var project = SeedProject.Of(document.Project, cancellation);
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return project.CheckOf(document, text) is { } check ? new SeedDocument(document, text, check) : null;
    }

    /// <summary>The finding that <paramref name="diagnostic"/> reported; null where it is not there.</summary>
    public Finding? Find(Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        return check(text.ToString()).Findings.FirstOrDefault(finding =>
            finding.Rule.Id == diagnostic.Id && finding.Span.Start == span.Start && finding.Span.End == span.End);
    }

    /// <summary>The solution with <paramref name="edits"/> made in the document.</summary>
    public Solution With(TextEdits edits) => With(Apply(text, edits));

    /// <summary>The solution with all findings of the rules repaired in the document that can be.</summary>
    public Solution Fix(ICollection<string> ruleIds)
    {
        FixedText repaired = new TextFixer(check, finding => ruleIds.Contains(finding.Rule.Id)).Fix(text.ToString());
        return repaired.Rounds.Count == 0 ? document.Project.Solution : With(repaired.Rounds.Aggregate(text, Apply));
    }

    private Solution With(SourceText edited) => document.Project.Solution.WithAdditionalDocumentText(document.Id, edited);

    private static SourceText Apply(SourceText text, TextEdits edits) =>
        text.WithChanges(edits.All.Select(edit => new TextChange(TextSpan.FromBounds(edit.Span.Start, edit.Span.End), edit.NewText)));
}
