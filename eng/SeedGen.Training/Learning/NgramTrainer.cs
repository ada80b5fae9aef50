namespace SeedGen.Training;

using SeedGen.Text;

internal static class NgramTrainer
{
    public static Ngrams Train(IReadOnlyList<(uint[] Hashes, int Y, float Weight, int Group)> lines, int minGroups, int most, double l2, int epochs)
    {
        var groups = new Dictionary<uint, (int Last, int Count)>();
        foreach (var line in lines)
            foreach (uint h in line.Hashes)
            {
                groups.TryGetValue(h, out var g);
                if (g.Count == 0 || g.Last != line.Group)
                    groups[h] = (line.Group, g.Count + 1);
            }
        var index = new Dictionary<uint, int>();
        foreach (var pair in groups)
            if (pair.Value.Count >= minGroups)
                index[pair.Key] = index.Count;
        int m = index.Count;
        var w = new float[m];
        var acc = new float[m];
        int[][] rows = [.. lines.Select(l => l.Hashes.Where(index.ContainsKey).Select(h => index[h]).ToArray())];
        float[] norm = [.. lines.Select(l => 1f / MathF.Sqrt(Math.Max(1, l.Hashes.Length)))];
        double mean = lines.Average(l => l.Weight);
        float bias = 0, biasAcc = 0;
        var random = new Random(5);
        int[] order = [.. Enumerable.Range(0, lines.Count)];
        for (int e = 0; e < epochs; e++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                float s = bias;
                foreach (int k in rows[i])
                    s += w[k] * norm[i];
                float p = 1 / (1 + MathF.Exp(-s));
                float d = (float)(lines[i].Weight / mean) * (lines[i].Y - p);
                biasAcc += d * d;
                bias += 0.3f * d / (MathF.Sqrt(biasAcc) + 1e-3f);
                foreach (int k in rows[i])
                {
                    float g = (d * norm[i]) - (float)(l2 * w[k]);
                    acc[k] += g * g;
                    w[k] += 0.3f * g / (MathF.Sqrt(acc[k]) + 1e-3f);
                }
            }
        }
        var best = index.OrderByDescending(p => MathF.Abs(w[p.Value])).Take(most);
        return new Ngrams(best.ToDictionary(p => p.Key, p => (sbyte)Math.Clamp(MathF.Round(w[p.Value] * 16), -127, 127)));
    }
}
