using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Finds marks that stand in pairs around words.</summary>
internal static class Pairs
{
    /// <summary>
    /// The pairs in <paramref name="line"/> of those kinds, each a mark that opens and one that closes, whose marks balance in the line.
    /// </summary>
    public static List<(int Open, int Close)> Of(string text, TextRange line, params string[] kinds)
    {
        var pairs = new List<(int, int)>();
        foreach (string kind in kinds)
        {
            if (!Balances(text, line, kind))
                continue;
            for (int open = text.IndexOf(kind[0], line.Start, line.Length); open >= 0 && open + 1 < line.End;)
            {
                int close = text.IndexOf(kind[1], open + 1, line.End - open - 1);
                if (close < 0)
                    break;
                if (IsAroundWords(text, line, open, close))
                    pairs.Add((open, close));
                open = text.IndexOf(kind[0], close + 1, line.End - close - 1);
            }
        }
        return pairs;
    }

    private static bool Balances(string text, TextRange line, string kind)
    {
        int opening = 0, closing = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            opening += text[i] == kind[0] ? 1 : 0;
            closing += text[i] == kind[1] ? 1 : 0;
        }
        return kind[0] == kind[1] ? opening % 2 == 0 : opening == closing;
    }

    private static bool IsAroundWords(string text, TextRange line, int open, int close) => close - open > 2
        && char.IsLetter(text[open + 1])
        && (open == line.Start || !char.IsLetter(text[open - 1]))
        && (close + 1 == line.End || !char.IsLetter(text[close + 1]));
}
