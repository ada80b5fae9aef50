using SeedGen.Text;

namespace SeedGen.Benchmarks;

/// <summary>
/// jusText (Pomikálek 2011) on plain text, where no block has links: a line is good, near-good, short or bad by its length and its share
/// of small words; then near-good and short lines take after the good and bad ones around them.
/// </summary>
internal static class JusText
{
    // The defaults of the thesis, in characters and shares of words.
    private const int LengthLow = 70, LengthHigh = 200;
    private const double SmallWordsLow = 0.30, SmallWordsHigh = 0.32;
    private const byte English = 0;

    private enum Class
    {
        Bad,
        Short,
        NearGood,
        Good,
    }

    /// <summary>Whether each of <paramref name="lines"/> is kept; a blank one never is.</summary>
    public static bool[] Keep(string[] lines)
    {
        int[] places = [.. Enumerable.Range(0, lines.Length).Where(i => !string.IsNullOrWhiteSpace(lines[i]))];
        Class[] alone = [.. places.Select(place => ClassOf(lines[place]))];
        Class[] withNearGood = [.. alone];
        for (int i = 0; i < alone.Length; i++)
        {
            if (alone[i] == Class.Short)
                withNearGood[i] = OfShort(Nearest(alone, i, -1), Nearest(alone, i, +1), alone, i);
        }
        bool[] kept = new bool[lines.Length];
        for (int i = 0; i < places.Length; i++)
            kept[places[i]] = withNearGood[i] == Class.Good || (withNearGood[i] == Class.NearGood && HasGoodNeighbor(withNearGood, i));
        return kept;
    }

    private static Class ClassOf(string line)
    {
        if (line.Contains('©', StringComparison.Ordinal))
            return Class.Bad;
        if (line.Length < LengthLow)
            return Class.Short;
        double share = ShareOfSmallWords(line);
        if (share >= SmallWordsHigh)
            return line.Length > LengthHigh ? Class.Good : Class.NearGood;
        return share >= SmallWordsLow ? Class.NearGood : Class.Bad;
    }

    /// <summary>
    /// A short line between two of a kind is of their kind; between a good and a bad one it is good where a near-good one stands closer.
    /// </summary>
    private static Class OfShort(Class before, Class after, Class[] alone, int i)
    {
        if (before == after)
            return before;
        int towardsBad = before == Class.Bad ? -1 : +1;
        for (int j = i + towardsBad; j >= 0 && j < alone.Length && alone[j] != Class.Bad; j += towardsBad)
        {
            if (alone[j] == Class.NearGood)
                return Class.Good;
        }
        return Class.Bad;
    }

    /// <summary>The nearest good or bad line on one side; bad where the text ends before.</summary>
    private static Class Nearest(Class[] classes, int i, int step)
    {
        for (int j = i + step; j >= 0 && j < classes.Length; j += step)
        {
            if (classes[j] is Class.Good or Class.Bad)
                return classes[j];
        }
        return Class.Bad;
    }

    private static bool HasGoodNeighbor(Class[] classes, int i) =>
        Nearest(classes, i, -1) == Class.Good || Nearest(classes, i, +1) == Class.Good;

    private static double ShareOfSmallWords(string line)
    {
        int words = 0, small = 0;
        var word = new WordCursor(line, 0, line.Length);
        while (word.MoveNext())
        {
            words++;
            small += StopWords.Latin.LanguagesOf(word.Hash).AsSpan().Contains(English) ? 1 : 0;
        }
        return words == 0 ? 0 : (double)small / words;
    }
}
