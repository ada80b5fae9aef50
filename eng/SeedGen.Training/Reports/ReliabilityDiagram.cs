using System.Globalization;
using System.Text;

namespace SeedGen.Training;

/// <summary>
/// Draws, for each tenth of the range of scores, how many of the lines with such a score are boilerplate indeed. On the diagonal scores are
/// true probabilities. The colors are seen on white and on dark ground.
/// </summary>
internal static class ReliabilityDiagram
{
    private const string Ink = "#808080", Mark = "#2f81f7";
    private const int Left = 64, Top = 24, Side = 360, Width = 460, Height = 452;
    private const int Ticks = 10;

    /// <summary>An SVG picture of <paramref name="bins"/>.</summary>
    public static string Draw(IReadOnlyList<CalibrationBin> bins)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" role="img"
                 font-family="sans-serif" font-size="12" fill="{Ink}">
            <title>Share of boilerplate among lines by their score</title>
            <rect x="{Left}" y="{Top}" width="{Side}" height="{Side}" fill="none" stroke="{Ink}"/>
            <line x1="{X(0)}" y1="{Y(0)}" x2="{X(1)}" y2="{Y(1)}" stroke="{Ink}" stroke-dasharray="4 4"/>

            """);
        for (int tick = 0; tick <= Ticks; tick += 2)
            AppendTick(svg, (double)tick / Ticks);
        AppendText(svg, Left + Side / 2, Height - 18, "middle", "score: the probability that a line is boilerplate");
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(18 {Top + Side / 2}) rotate(-90)\">\n");
        AppendText(svg, 0, 0, "middle", "share of the lines that is boilerplate");
        svg.Append("</g>\n");
        AppendLine(svg, bins);
        foreach (CalibrationBin bin in bins)
            AppendBin(svg, bin);
        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendTick(StringBuilder svg, double at)
    {
        string label = at.ToString("0.0", CultureInfo.InvariantCulture);
        AppendText(svg, X(at), Top + Side + 18, "middle", label);
        AppendText(svg, Left - 8, Y(at) + 4, "end", label);
    }

    private static void AppendLine(StringBuilder svg, IReadOnlyList<CalibrationBin> bins)
    {
        string points = string.Join(' ', bins.Select(bin => Number(X(bin.MeanScore)) + "," + Number(Y(bin.BoilerplateShare))));
        svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{Mark}\" stroke-width=\"1.5\"/>\n");
    }

    /// <summary>A point and, on the side of the diagonal where there is room, the number of lines that it stands for.</summary>
    private static void AppendBin(StringBuilder svg, CalibrationBin bin)
    {
        double x = X(bin.MeanScore), y = Y(bin.BoilerplateShare);
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"4\" fill=\"{Mark}\"/>\n");
        string count = bin.Count.ToString("#,0", CultureInfo.InvariantCulture);
        if (bin.MeanScore < 0.5)
            AppendText(svg, x + 8, y + 16, "start", count);
        else
            AppendText(svg, x - 8, y - 8, "end", count);
    }

    private static void AppendText(StringBuilder svg, double x, double y, string anchor, string text) => svg.Append(
        CultureInfo.InvariantCulture, $"<text x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{text}</text>\n");

    private static double X(double score) => Left + Side * score;

    private static double Y(double share) => Top + Side * (1 - share);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
