namespace SeedGen.Text;

/// <summary>Gives each line of a text its kind: the seam between reading lines and everything that uses their kinds.</summary>
internal interface ILineLabeler
{
    /// <summary>One label a line, in the order of <paramref name="lines"/>.</summary>
    LabeledLine[] Label(Line[] lines);
}
