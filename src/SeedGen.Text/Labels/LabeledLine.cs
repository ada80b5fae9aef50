namespace SeedGen.Text;

/// <summary>A line and what the labeller says of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">Its kind; <see cref="LineKind.Blank"/> exactly when the line is blank.</param>
/// <param name="Score">How sure it is that the line is boilerplate, from 0 (article) to 1.</param>
/// <param name="Evidence">Why it was taken for that, in words that fit behind “it”: <c>says “leave a reply”</c>; empty where there is
/// nothing to explain.</param>
public sealed record LabeledLine(Line Line, LineKind Kind, double Score, string Evidence)
{
    /// <summary>
    /// Whether what the line says goes on in the next line of the file that is no directive: a paragraph was wrapped, or cut at its links.
    /// </summary>
    public bool GoesOn { get; init; }
}
