namespace SeedGen.Text;

/// <summary>What became of a text when its findings were repaired.</summary>
/// <param name="Text">The repaired text, read and checked; the text itself where nothing was repaired.</param>
/// <param name="Rounds">What was edited, in order: each round's edits are places in the text that the rounds before it left.</param>
/// <param name="Fixed">The findings that were repaired.</param>
/// <param name="Left">
/// The findings of <paramref name="Text"/> that have a repair which was not made, for another finding would have come with it, or a line
/// beside it would have been read otherwise.
/// </param>
public sealed record FixedText(
    CheckedText Text, IReadOnlyList<TextEdits> Rounds, IReadOnlyList<Finding> Fixed, IReadOnlyList<Finding> Left);
