namespace SeedGen.Text;

/// <summary>Knows one family of page furniture when it sees it.</summary>
internal interface IRecognizer
{
    /// <summary>What line <paramref name="i"/> of <paramref name="page"/> is evidence of; null where the recogniser sees nothing.</summary>
    Evidence? Recognize(Page page, int i);
}
