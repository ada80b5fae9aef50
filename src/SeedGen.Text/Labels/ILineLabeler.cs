namespace SeedGen.Text;

/// <summary>Gives each line of a text its kind: the seam between reading lines and everything that uses their kinds.</summary>
internal interface ILineLabeler
{
    /// <summary>One label a line, in the order of <paramref name="lines"/>.</summary>
    /// <param name="lines">All lines of the text.</param>
    /// <param name="templates">The lines that other texts have, too: evidence of furniture. None where the text is read alone.</param>
    LabeledLine[] Label(Line[] lines, TemplateLines templates);
}
