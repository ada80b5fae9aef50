namespace SeedGen.Text;

/// <summary>
/// What the scores of a first model say about a line's surroundings: the second model sees the page as the first one has read it.
/// </summary>
/// <remarks>All scores are in 1/1024 of a log-odds unit, positive for the article.</remarks>
internal sealed class ScoreContext
{
    /// <summary>Scores beyond are sure enough; more does not count.</summary>
    private const int Sure = 2000;
    private const int SureOfFurniture = -2500;
    private const int MostOfOneLine = 3000;
    private const int LongestWeight = 80;
    private const int ShortestSureLine = 10;

    private readonly PageShape shape;
    private readonly int[] scores;
    private readonly int[] weights;
    private readonly int[] weighted;
    private readonly int[] weightSums;
    private readonly int[] articleWords;

    public ScoreContext(PageShape shape, int[] scores)
    {
        this.shape = shape;
        this.scores = scores;
        Lines = scores.Length;
        Levels = new int[Lines];
        weights = new int[Lines];
        weighted = new int[Lines + 1];
        weightSums = new int[Lines + 1];
        articleWords = new int[Lines + 1];
        for (int i = 0; i < Lines; i++)
        {
            int words = shape.Page[i].Length;
            Levels[i] = Scale.Signed(scores[i] / 48);
            weights[i] = Scale.Root(Math.Min(LongestWeight, words) + 1);
            weighted[i + 1] = weighted[i] + (weights[i] * (Levels[i] - 128));
            weightSums[i + 1] = weightSums[i] + weights[i];
            articleWords[i + 1] = articleWords[i] + (scores[i] > 0 ? words : 0);
        }
        (RunFirst, RunEnd) = HeaviestRun();
        Core = FindCore();
        SureAbove = Distances(i => scores[i] > Sure && shape.Page[i].Length > ShortestSureLine, 1);
        SureBelow = Distances(i => scores[i] > Sure && shape.Page[i].Length > ShortestSureLine, -1);
        FurnitureAbove = Distances(i => scores[i] < SureOfFurniture, 1);
        FurnitureBelow = Distances(i => scores[i] < SureOfFurniture, -1);
        (Valley, ValleyLines, ValleyEvidence) = Valleys();
        Topic = shape.Topicality(RunFirst, RunEnd, i => scores[i] > 0);
    }

    public int Lines { get; }

    /// <summary>The scores as bytes, with 128 for 0.</summary>
    public int[] Levels { get; }

    /// <summary>The run of lines whose scores, weighted by their lengths, have the greatest sum; half-open.</summary>
    public int RunFirst { get; }

    public int RunEnd { get; }

    /// <summary>The middle of the seven lines of that run that are surest to be article.</summary>
    public int Core { get; }

    /// <summary>How many lines above the next line stands that is surely article; 255 where none does.</summary>
    public int[] SureAbove { get; }

    public int[] SureBelow { get; }

    /// <summary>How many lines above the next line stands that is surely furniture; 255 where none does.</summary>
    public int[] FurnitureAbove { get; }

    public int[] FurnitureBelow { get; }

    /// <summary>How much furniture in one piece stands between a line and the core: what comes behind much of it is another text.</summary>
    public int[] Valley { get; }

    /// <summary>How many lines between a line and the core are likely furniture.</summary>
    public int[] ValleyLines { get; }

    /// <summary>How many lines between a line and the core the recognisers call furniture.</summary>
    public int[] ValleyEvidence { get; }

    /// <summary>How much a line shares its words with the other lines of the run.</summary>
    public int[] Topic { get; }

    /// <summary>The mean level of a half-open range of lines, long lines weighing more; 100, rather furniture, where it is empty.</summary>
    public int Mean(int first, int end)
    {
        first = Math.Max(0, first);
        end = Math.Min(Lines, end);
        return first >= end ? 100 : 128 + ((weighted[end] - weighted[first]) / Math.Max(1, weightSums[end] - weightSums[first]));
    }

    public int Highest(int first, int end)
    {
        int highest = 0;
        for (int i = Math.Max(0, first); i < Math.Min(Lines, end); i++)
            highest = Math.Max(highest, Levels[i]);
        return highest;
    }

    public int Lowest(int first, int end)
    {
        int lowest = 255;
        for (int i = Math.Max(0, first); i < Math.Min(Lines, end); i++)
            lowest = Math.Min(lowest, Levels[i]);
        return lowest;
    }

    /// <summary>The words of a half-open range of lines that the first model takes for article.</summary>
    public int ArticleWords(int first, int end) => articleWords[end] - articleWords[first];

    private (int First, int End) HeaviestRun()
    {
        (int First, int End) best = (0, 0);
        long bestSum = 0, sum = 0;
        int first = 0;
        for (int i = 0; i < Lines; i++)
        {
            sum += weights[i] * Clamp(scores[i]) / 64;
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

    private int FindCore()
    {
        int core = RunFirst, best = int.MinValue;
        for (int i = RunFirst; i < RunEnd; i++)
        {
            int sum = weighted[Math.Min(Lines, i + 4)] - weighted[Math.Max(0, i - 3)];
            if (sum > best)
                (core, best) = (i, sum);
        }
        return core;
    }

    private int[] Distances(Func<int, bool> isMark, int step)
    {
        var distances = new int[Lines];
        int distance = 255;
        for (int i = step > 0 ? 0 : Lines - 1; i >= 0 && i < Lines; i += step)
        {
            distances[i] = distance;
            distance = isMark(i) ? 1 : Math.Min(255, distance + 1);
        }
        return distances;
    }

    private (int[] Depth, int[] Lines, int[] Evidence) Valleys()
    {
        int[] depth = new int[Lines], lines = new int[Lines], evidence = new int[Lines];
        Walk(1);
        Walk(-1);
        return (depth, lines, evidence);

        void Walk(int step)
        {
            int current = 0, deepest = 0, likely = 0, recognized = 0;
            for (int i = Core; i >= 0 && i < Lines; i += step)
            {
                depth[i] = Math.Min(255, deepest / 512);
                lines[i] = Math.Min(255, likely);
                evidence[i] = Math.Min(255, recognized);
                current = scores[i] < 0 ? current - Clamp(scores[i]) : Math.Max(0, current - (Clamp(scores[i]) * weights[i] / 192));
                deepest = Math.Max(deepest, current);
                likely += scores[i] < -1500 ? 1 : 0;
                recognized += shape.Page.IsFurniture(i) ? 1 : 0;
            }
        }
    }

    private static int Clamp(int score) => Math.Max(-MostOfOneLine, Math.Min(MostOfOneLine, score));
}
