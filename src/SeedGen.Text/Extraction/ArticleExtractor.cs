using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Text;

internal static class ArticleExtractor
{
    public static ParsedArticle Extract(string id, string source, LabeledLine[] lines, Block[] blocks)
    {
        static Excerpt Whole(LabeledLine l) => new(l.Line.Text, l.Line.Content, l.Line.Number);
        var paragraphs = lines.Where(l => l.Kind == LineKind.Paragraph).Select(Whole).ToArray();
        string body = string.Join("\n\n", paragraphs.Select(p => p.Text));
        using var sha = SHA256.Create();
        string hash = string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(body)).Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        return new ParsedArticle
        {
            Id = id, Source = source, Lines = new(lines), Blocks = new(blocks), Body = body, Sha256 = hash,
            Title = lines.Where(l => l.Kind == LineKind.Title).Select(Whole).FirstOrDefault(),
            Sections = paragraphs.Length == 0 ? ValueList<ParsedSection>.Empty : new(new ParsedSection(null, new(paragraphs))),
            WordCount = body.Split(' ', '\n').Count(w => w.Length > 0),
        };
    }
}
