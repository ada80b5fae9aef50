using System.Globalization;
using System.Text;
using SeedGen.Text;

namespace SeedGen.Training.Tests;

/// <summary>The simplest thing that can be learned: a number of words below which a line is boilerplate.</summary>
internal sealed class ShortLineLearner : ILearner
{
    private const int MostWords = 40;

    public IReadOnlyList<string> Parts { get; } = ["length"];

    /// <summary>The length that tells most lines of <paramref name="pages"/> rightly; without it, every line is kept.</summary>
    public ILearnedModel Learn(IReadOnlyList<CorpusPage> pages, string? without = null)
    {
        (int Words, bool IsArticle)[] lines =
            [.. pages.SelectMany(page => page.Lines).Where(line => line.IsJudged).Select(line => (WordsOf(line.Text), line.IsArticle))];
        int shortest = without == "length"
            ? 0
            : Enumerable.Range(0, MostWords).MaxBy(length => lines.Count(line => line.Words >= length == line.IsArticle));
        return new Model(shortest, Share(line => line.Words < shortest), Share(line => line.Words >= shortest));

        double Share(Func<(int Words, bool IsArticle), bool> isSide) =>
            lines.Where(isSide).Select(line => line.IsArticle ? 0d : 1).DefaultIfEmpty().Average();
    }

    private static int WordsOf(string text) => LineWords.Read(text).Count;

    private sealed class Model(int shortest, double shortScore, double longScore) : ILearnedModel, ILineLabeler
    {
        public ILineLabeler Labeler => this;

        public byte[] ToBytes() =>
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{shortest} {shortScore:R} {longScore:R}\n"));

        public LabeledLine[] Label(Line[] lines, OutsideEvidence outside) => [.. lines.Select(Label)];

        private LabeledLine Label(Line line) =>
            line.IsBlank ? new LabeledLine(line, LineKind.Blank, 0, "")
            : WordsOf(line.Text) < shortest ? new LabeledLine(line, LineKind.Unclassified, shortScore, "")
            : new LabeledLine(line, LineKind.Paragraph, longScore, "");
    }
}
