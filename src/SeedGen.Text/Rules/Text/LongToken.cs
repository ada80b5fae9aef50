using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED2034: a token that is longer than any word: data, a key, an image that was pasted as text.</summary>
internal static class LongToken
{
    /// <summary>The longest words and addresses that people write stay far below.</summary>
    private const int MostCharacters = 1000;

    public static readonly Rule Rule = new(
        "SEED2034", nameof(LongToken), Severity.Warning,
        "A token longer than any word",
        "{0} characters without white space, from “{1}” on, are no words of an article but data; delete them",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        foreach (CheckedLine line in article.Lines)
        {
            TextRange content = line.Content;
            if (content.Length <= MostCharacters)
                continue;
            for (int i = content.Start; i < content.End; i++)
            {
                int start = i;
                while (i < content.End && !EndsToken(article.Source[i]))
                    i++;
                if (i - start > MostCharacters)
                {
                    yield return new Finding(
                        Rule, new TextRange(start, i),
                        (i - start).ToString(CultureInfo.InvariantCulture), article.Source.Substring(start, 20) + "…");
                }
            }
        }
    }

    /// <summary>White space, and all characters of scripts that write none.</summary>
    private static bool EndsToken(char c) => char.IsWhiteSpace(c) || (c >= '\u0E00' && (Scripts.IsUnspaced(c) || c is >= '\u3000' and <= '\u303F'));
}
