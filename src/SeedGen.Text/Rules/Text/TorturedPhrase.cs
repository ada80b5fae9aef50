namespace SeedGen.Text;

/// <summary>SEED2032: a name or a term in whose words a program put synonyms.</summary>
internal static class TorturedPhrase
{
    public static readonly Rule Rule = new(
        "SEED2032", nameof(TorturedPhrase), Severity.Warning,
        "A name or term was paraphrased by a program",
        "“{0}” reads like “{1}” with synonyms in it, as programs that respin articles write; take the text from its source",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (!article.MayBeEnglish)
            yield break;
        SpunNames spun = SpunNames.Known;
        foreach (CheckedLine line in article.Lines)
        {
            for (int i = 0; spun.FindFirst(line.WordKeys, ref i); i++)
            {
                TextRange word = line.Words[i];
                if (Longest(article.Source, line, i, out string meant) is not { } end || line.IsCode || line.IsQuoted(word.Start))
                    continue;
                var span = new TextRange(word.Start, line.Words[end - 1].End);
                yield return new Finding(Rule, span, article.Source.Substring(span.Start, span.Length), meant);
                i = end - 1;
            }
        }
    }

    /// <summary>One past the last word of the longest tortured form that begins at a word; null where none does.</summary>
    private static int? Longest(string source, CheckedLine line, int first, out string meant)
    {
        meant = "";
        int? end = null;
        ulong hash = line.WordKeys[first];
        int bound = Math.Min(line.Words.Length, first + SpunNames.Known.LongestFrom(hash));
        for (int i = first + 1; i < bound && StandsBehind(source, line.Words[i - 1], line.Words[i]); i++)
        {
            hash = WordHash.Join(hash, line.WordKeys[i]);
            if (!SpunNames.Known.TryGet(hash, out SpunNames.Term term) || (term.IsName && !IsName(source, line, first, i)))
                continue;
            meant = term.Meant;
            end = i + 1;
        }
        return end;
    }

    /// <summary>Whether nothing but a space or a hyphen stands between the two.</summary>
    private static bool StandsBehind(string source, TextRange word, TextRange next) =>
        next.Start == word.End + 1 && source[word.End] is ' ' or '\u00A0' or '-';

    /// <summary>
    /// Whether the first and the last words have capitals, as names have, no word beside them has one too, and it is no name of its own.
    /// </summary>
    private static bool IsName(string source, CheckedLine line, int first, int last)
    {
        int capitals = 0, small = 0;
        for (int i = first; i <= last; i++)
        {
            char c = source[line.Words[i].Start];
            capitals += char.IsUpper(c) || char.IsDigit(c) ? 1 : 0;
            small += char.IsLower(c) && line.Words[i].Length > 3 ? 1 : 0;
        }
        if (!char.IsUpper(source[line.Words[first].Start]) || capitals < 2 || small > 1)
            return false;
        var tokens = Tokens.Read(source, line.Words[first].Start, line.Words[last].End);
        return TorturedNames.NamesOfTheirOwn.Skip(tokens, 0) < tokens.Count;
    }
}
