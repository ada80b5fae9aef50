namespace SeedGen.Text;

/// <summary>Knows one kind of page furniture when it sees it.</summary>
/// <remarks>It is asked while the page is made: it may look at the page's lines, not at what other recognisers saw on them.</remarks>
internal interface IRecognizer
{
    /// <summary>What line <paramref name="i"/> of <paramref name="page"/> is evidence of; null where the recogniser sees nothing.</summary>
    Evidence? Recognize(Page page, int i);
}
