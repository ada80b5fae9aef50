namespace SeedGen.Text;

/// <summary>What is left of a line when punctuation, case and spacing do not count: lines of equal keys say the same.</summary>
/// <param name="Hash">A hash of the line's words, the same on every machine and in every run.</param>
/// <param name="Length">The number of words, at least <see cref="FewestWords"/>; text without spaces counts two characters a word.</param>
public readonly record struct LineKey(ulong Hash, int Length)
{
    /// <summary>
    /// A shorter line has no key: names, sections and headings (<c>Frequently asked questions</c>) stand in many texts and are a part of
    /// each. On the training pages lines of three words bring most of the errors and no better articles.
    /// </summary>
    public const int FewestWords = 4;

    /// <summary>The keys of the lines of <paramref name="text"/>, each once, in the order of the lines.</summary>
    public static ValueList<LineKey> ReadAll(string text) => new(LogicalLines.Read(text).Lines.Select(Of).OfType<LineKey>().Distinct());

    /// <summary>The key of <paramref name="line"/>; null where the line is too short to have one.</summary>
    internal static LineKey? Of(Line line)
    {
        int words = 0, unspaced = 0;
        var word = new WordCursor(line.Text, 0, line.Text.Length);
        while (word.MoveNext())
        {
            words++;
            unspaced += word.IsUnspaced ? 1 : 0;
        }
        int length = LineWords.Length(words, unspaced);
        return length < FewestWords ? null : new LineKey(word.KeyHash, length);
    }
}
