namespace SeedGen.Text;

/// <summary>Finds the run of lines that holds the article's text: the one whose lines weigh most in sum.</summary>
/// <remarks>
/// The classical rule weighs a line by its words minus a constant (the maximum subsequence of Pasternack and Roth, 2009). Here lines of
/// furniture weigh against the text, whole sentences for it, and the pieces of a paragraph that links and bold words tore apart are neutral.
/// </remarks>
internal static class BodyFinder
{
    private const int WordsOfFurniture = 10;
    private const int MostOfOneLine = 60;
    private const int Furniture = -15;
    private const int Inset = -5;
    private const int Near = 3;
    private const int NotProse = -5;
    private const int Sentence = 4;
    private const int NoSentence = -2;
    private const int Piece = -1;
    private const int Heading = -3;
    private const double ShareOfMenus = 0.4;
    private const string Continuations = ".,;:)]”’?!";

    /// <summary>The half-open range of indices into the page's lines; empty where no line reads like prose.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">The index of the first line that may be text.</param>
    public static (int First, int End) Find(Page page, int start)
    {
        (int First, int End) best = (start, start);
        int bestSum = 0, sum = 0, first = start;
        for (int i = start; i < page.Lines.Length; i++)
        {
            sum += Weight(page, i);
            if (sum <= 0)
            {
                sum = 0;
                first = i + 1;
            }
            else if (sum > bestSum)
            {
                bestSum = sum;
                best = (first, i + 1);
            }
        }
        return best;
    }

    private static int Weight(Page page, int i)
    {
        LineFacts line = page[i];
        int words = Math.Min(line.Length, MostOfOneLine) - WordsOfFurniture;
        if (page.IsFurniture(i))
            return IsInset(page, i) ? Inset : Math.Min(words, 0) + Furniture;
        if (words > 0 && ((line.LowercaseShare < ShareOfMenus && !line.EndsSentence) || line.EndsCut))
            return NotProse;
        if (words < 0 && IsPiece(page, i))
            return Piece;
        if (words < 0 && StandsBetweenSentences(page, i))
            return Math.Max(words, Heading);
        return words + (!line.EndsSentence ? NoSentence : line.Length >= 5 ? Sentence : 0);
    }

    /// <summary>Whether line <paramref name="i"/> is a piece of a paragraph that was torn apart: it goes on with the line before, or the next goes on with it.</summary>
    private static bool IsPiece(Page page, int i) =>
        GoesOn(page[i]) || (i > 0 && IsOpen(page[i - 1])) || (i + 1 < page.Lines.Length && GoesOn(page[i + 1]));

    /// <summary>Whether line <paramref name="i"/> is an advertisement or a link between sentences close above and below: it does not end the text.</summary>
    private static bool IsInset(Page page, int i)
    {
        if (page.Seen(i)!.Kind is not (LineKind.Advertisement or LineKind.RelatedContent))
            return false;
        bool above = false, below = false;
        for (int distance = 1; distance <= Near; distance++)
        {
            above |= i - distance >= 0 && IsText(page, i - distance);
            below |= i + distance < page.Lines.Length && IsText(page, i + distance);
        }
        return above && below;
    }

    private static bool IsText(Page page, int i) => !page.IsFurniture(i) && IsSentence(page[i]);

    /// <summary>Whether line <paramref name="i"/> stands between two paragraphs, as a heading does.</summary>
    private static bool StandsBetweenSentences(Page page, int i) =>
        i > 0 && i + 1 < page.Lines.Length && IsSentence(page[i - 1]) && IsSentence(page[i + 1]);

    private static bool IsSentence(LineFacts line) => line.EndsSentence && !line.EndsCut && line.Length >= 8;

    private static bool GoesOn(LineFacts line) => line.StartsLower || Continuations.IndexOf(line.Text[0]) >= 0;

    private static bool IsOpen(LineFacts line) => line.LowercaseShare > 0.5 && line.Length >= 3 && !line.EndsSentence;
}
