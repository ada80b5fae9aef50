namespace SeedGen.Text;

/// <summary>Finds the run of lines that holds the article's text: the one whose lines weigh most in sum.</summary>
/// <remarks>
/// The classical rule weighs a line by its words minus a constant (the maximum subsequence of Pasternack and Roth, 2009). Here lines of
/// furniture weigh against the text, whole sentences for it, and the pieces of a paragraph that links and bold words tore apart are
/// neutral.
/// </remarks>
internal static class BodyFinder
{
    /// <summary>Lines of fewer words weigh against the text by what they lack: the classical rule's constant.</summary>
    private const int WordsOfFurniture = 10;

    /// <summary>Words beyond do not count: one long line is not to outweigh a text of many.</summary>
    private const int MostOfOneLine = 60;

    // What these kinds of line weigh, or add to their words.
    private const int Furniture = -15;
    private const int Inset = -2;
    private const int NotProse = -5;
    private const int Sentence = 4;
    private const int NoSentence = -2;
    private const int Piece = -1;
    private const int Heading = -3;

    /// <summary>How many lines away a sentence still is beside another line.</summary>
    private const int Near = 3;
    private const int ShortestSentence = 5;
    private const int ShortestParagraph = 8;
    private const int ShortestOpenPiece = 3;
    private const double ShareOfMenus = 0.4;
    private const double ShareOfProse = 0.5;
    private const string Continuations = ".,;:)]”’?!";

    /// <summary>The half-open range of indices into the page's lines; empty where no line reads like prose.</summary>
    public static (int First, int End) Find(Page page)
    {
        (int First, int End) best = (0, 0);
        int bestSum = 0, sum = 0, first = 0;
        for (int i = 0; i < page.Lines.Length; i++)
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
        return words + (!line.EndsSentence ? NoSentence : line.Length >= ShortestSentence ? Sentence : 0);
    }

    /// <summary>
    /// Whether line <paramref name="i"/> is a piece of a paragraph that was torn apart: it goes on with the line before, or the next goes
    /// on with it.
    /// </summary>
    private static bool IsPiece(Page page, int i) =>
        GoesOn(page[i]) || (i > 0 && IsOpen(page[i - 1])) || (i + 1 < page.Lines.Length && GoesOn(page[i + 1]));

    /// <summary>
    /// Whether line <paramref name="i"/> is furniture that does not end the text around it: an advertisement, a link to another story, or a
    /// single word, with sentences close above and below.
    /// </summary>
    private static bool IsInset(Page page, int i)
    {
        bool kind = page.Seen(i)!.Kind is LineKind.Advertisement or LineKind.RelatedContent || page[i].Length == 1;
        return kind && IsTextNear(page, i, -1) && IsTextNear(page, i, 1);
    }

    private static bool IsTextNear(Page page, int i, int step)
    {
        for (int distance = 1; distance <= Near; distance++)
        {
            int j = i + (distance * step);
            if (j < 0 || j >= page.Lines.Length)
                return false;
            if (!page.IsFurniture(j) && IsSentence(page[j]))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether line <paramref name="i"/> stands between two paragraphs, as a heading does; furniture between them does not count.
    /// </summary>
    private static bool StandsBetweenSentences(Page page, int i) => IsNextToSentence(page, i, -1) && IsNextToSentence(page, i, 1);

    private static bool IsNextToSentence(Page page, int i, int step)
    {
        int j = i + step, last = i + (Near * step);
        while (j != last && j >= 0 && j < page.Lines.Length && page.IsFurniture(j))
            j += step;
        return j >= 0 && j < page.Lines.Length && !page.IsFurniture(j) && IsSentence(page[j]);
    }

    private static bool IsSentence(LineFacts line) => line.EndsSentence && !line.EndsCut && line.Length >= ShortestParagraph;

    private static bool GoesOn(LineFacts line) => line.StartsLower || Continuations.IndexOf(line.Text[0]) >= 0;

    private static bool IsOpen(LineFacts line) =>
        line.LowercaseShare > ShareOfProse && line.Length >= ShortestOpenPiece && !line.EndsSentence;
}
