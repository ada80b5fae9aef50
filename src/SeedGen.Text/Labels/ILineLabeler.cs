namespace SeedGen.Text;

/// <summary>What speaks for furniture and does not stand in the text itself.</summary>
/// <param name="Templates">The lines that other texts have, too; none where the text is read alone.</param>
/// <param name="Phrases">The user's own phrases.</param>
internal sealed record OutsideEvidence(TemplateLines Templates, OwnPhrases Phrases)
{
    /// <summary>Nothing: the text is read alone, by what it says.</summary>
    public static readonly OutsideEvidence None = new(TemplateLines.None, OwnPhrases.None);

    public bool IsEmpty => Templates.Count == 0 && Phrases.Count == 0;
}

/// <summary>Gives each line of a text its kind: the seam between reading lines and everything that uses their kinds.</summary>
internal interface ILineLabeler
{
    /// <summary>One label a line, in the order of <paramref name="lines"/>.</summary>
    /// <param name="lines">All lines of the text.</param>
    /// <param name="outside">What is known of the lines that the text itself does not say.</param>
    LabeledLine[] Label(Line[] lines, OutsideEvidence outside);
}
