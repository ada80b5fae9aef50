namespace SeedGen.Training;

using SeedGen.Text;

internal sealed record BoostingOptions
{
    public int Trees { get; init; } = 120;
    public int Depth { get; init; } = 6;
    public double Rate { get; init; } = 0.12;
    public double Lambda { get; init; } = 3;
    public double FeatureShare { get; init; } = 0.3;
    public double RowShare { get; init; } = 0.5;
    public int Bins { get; init; } = 32;
    public int Seed { get; init; } = 1;
}

/// <summary>The rows to learn from: columns of bytes with candidate (column, offset) pairs.</summary>
internal sealed class Rows
{
    public required (byte Column, sbyte Offset)[] Candidates;
    public required byte[][] Values;   // [candidate][row], binned by Bin()
    public byte[][] Edges = [];
    public required byte[] Target;
    public required float[] Weight;
    public int Count => Target.Length;
    public int[] Page = [];
    public float[]? Base;
    public void Bin(int most) { Edges = new byte[Values.Length][]; Parallel.For(0, Values.Length, f => (Values[f], Edges[f]) = ObliviousTreeTrainer.Bin(Values[f], most)); }
}

internal static class ObliviousTreeTrainer
{
    public static ObliviousTrees Train(Rows rows, int[] subset, BoostingOptions o)
    {
        int n = subset.Length, m = rows.Candidates.Length;
        byte[][] bins = rows.Values;
        byte[][] edges = rows.Edges;
        double sw = 0, sy = 0;
        foreach (int i in subset) { sw += rows.Weight[i]; sy += rows.Weight[i] * rows.Target[i]; }
        double start = Math.Log(sy / (sw - sy));
        var score = new float[n];
        Array.Fill(score, (float)start);
        if (rows.Base is { } offsets)
        {
            start = 0;
            for (int i = 0; i < n; i++) score[i] = offsets[subset[i]];
        }
        var grad = new float[n];
        var hess = new float[n];
        var questions = new List<Question>();
        var leaves = new List<short>();
        var random = new Random(o.Seed);
        double scale = n / sw;
        for (int t = 0; t < o.Trees; t++)
        {
            for (int i = 0; i < n; i++)
            {
                float p = 1 / (1 + MathF.Exp(-score[i]));
                float w = rows.Weight[subset[i]] * (float)scale;
                grad[i] = w * (rows.Target[subset[i]] - p);
                hess[i] = w * p * (1 - p);
            }
            int[] sample = [.. Enumerable.Range(0, n).Where(_ => random.NextDouble() < o.RowShare)];
            int[] features = [.. Enumerable.Range(0, m).Where(f => edges[f].Length > 0 && random.NextDouble() < o.FeatureShare)];
            var leaf = new byte[n];
            var chosen = new Question[o.Depth];
            var chosenBins = new (int F, int B)[o.Depth];
            var sg = new float[sample.Length]; var sh = new float[sample.Length]; var sl = new byte[sample.Length];
            for (int k = 0; k < sample.Length; k++) { sg[k] = grad[sample[k]]; sh[k] = hess[sample[k]]; }
            int[] at0 = [.. sample.Select(i => subset[i])];
            for (int level = 0; level < o.Depth; level++)
            {
                int count = 1 << level;
                var gains = new (double Gain, int Bin)[features.Length];
                Parallel.For(0, features.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, x =>
                {
                    int f = features[x];
                    int nb = edges[f].Length + 1;
                    var h = new float[count * nb * 2];
                    byte[] fb = bins[f];
                    for (int k = 0; k < sample.Length; k++)
                    {
                        int at = ((sl[k] * nb) + fb[at0[k]]) * 2;
                        h[at] += sg[k];
                        h[at + 1] += sh[k];
                    }
                    var gain = new double[nb];
                    for (int l = 0; l < count; l++)
                    {
                        double g = 0, hh = 0;
                        int b0 = l * nb * 2;
                        for (int b = 0; b < nb; b++) { g += h[b0 + (2 * b)]; hh += h[b0 + (2 * b) + 1]; }
                        double gl = 0, hl = 0;
                        for (int b = 0; b < nb - 1; b++)
                        {
                            gl += h[b0 + (2 * b)]; hl += h[b0 + (2 * b) + 1];
                            double gr = g - gl, hr = hh - hl;
                            gain[b] += (gl * gl / (hl + o.Lambda)) + (gr * gr / (hr + o.Lambda));
                        }
                    }
                    int best = 0;
                    for (int b = 1; b < nb - 1; b++)
                        if (gain[b] > gain[best]) best = b;
                    gains[x] = (gain[best], best);
                });
                int bx = 0;
                for (int x = 1; x < features.Length; x++)
                    if (gains[x].Gain > gains[bx].Gain) bx = x;
                int bf = features[bx], bb = gains[bx].Bin;
                chosen[level] = new Question(rows.Candidates[bf].Column, rows.Candidates[bf].Offset, edges[bf][bb]);
                chosenBins[level] = (bf, bb);
                byte[] cb = bins[bf];
                for (int k = 0; k < sample.Length; k++)
                    sl[k] = (byte)((sl[k] << 1) | (cb[at0[k]] > bb ? 1 : 0));
            }
            var G = new double[1 << o.Depth]; var H = new double[1 << o.Depth];
            for (int level = 0; level < o.Depth; level++)
            {
                byte[] cb = bins[chosenBins[level].F]; int bb = chosenBins[level].B;
                for (int i = 0; i < n; i++)
                    leaf[i] = (byte)((leaf[i] << 1) | (cb[subset[i]] > bb ? 1 : 0));
            }
            for (int i = 0; i < n; i++) { G[leaf[i]] += grad[i]; H[leaf[i]] += hess[i]; }
            var values = new short[1 << o.Depth];
            for (int l = 0; l < values.Length; l++)
                values[l] = (short)Math.Clamp(Math.Round(1024 * o.Rate * G[l] / (H[l] + o.Lambda)), -4000, 4000);
            for (int i = 0; i < n; i++)
                score[i] += values[leaf[i]] / 1024f;
            questions.AddRange(chosen);
            leaves.AddRange(values);
        }
        return new ObliviousTrees(o.Depth, [.. questions], [.. leaves], (int)Math.Round(start * 1024));
    }

    /// <summary>Bins of about equal mass; edges[b] is the greatest value in bin b.</summary>
    public static (byte[] Bins, byte[] Edges) Bin(byte[] values, int most)
    {
        var counts = new int[256];
        foreach (byte v in values)
            counts[v]++;
        var edges = new List<byte>();
        int want = values.Length / most, sum = 0, lastValue = 255;
        while (lastValue > 0 && counts[lastValue] == 0)
            lastValue--;
        int distinct = counts.Count(c => c > 0);
        for (int v = 0; v < lastValue; v++)
        {
            sum += counts[v];
            if (sum > 0 && (distinct <= most || sum >= want))
            {
                edges.Add((byte)v);
                sum = 0;
            }
        }
        var map = new byte[256];
        int b = 0;
        for (int v = 0; v < 256; v++)
        {
            map[v] = (byte)b;
            if (b < edges.Count && v == edges[b])
                b++;
        }
        return ([.. values.Select(v => map[v])], [.. edges]);
    }
}
