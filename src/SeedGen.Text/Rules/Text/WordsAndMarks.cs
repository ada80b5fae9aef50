namespace SeedGen.Text;

/// <summary>What a line is made of.</summary>
/// <param name="Words">
/// Its words, in order: letters, digits and the marks on them, with the apostrophes, hyphens and periods that join two of them.
/// </param>
/// <param name="Hashes">The <see cref="WordHash"/> of each word.</param>
/// <param name="Keys">The hash of each word without what joins its parts: the other hash, where nothing does.</param>
/// <param name="Marks">Where every character stands that is no letter, no digit and no white space, in order; those inside words, too.</param>
internal sealed record WordsAndMarks(TextRange[] Words, ulong[] Hashes, ulong[] Keys, int[] Marks)
{
    public static readonly WordsAndMarks None = new([], [], [], []);
}
