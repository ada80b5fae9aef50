using System.Globalization;

namespace SeedGen.Text;

/// <summary>How sure it must be that a line is boilerplate for it to be reported: a number from 0 to 1.</summary>
public static class BoilerplateConfidence
{
    /// <summary>The confidence that findings need where none is set.</summary>
    public const double Default = 0.9;

    /// <summary>The confidence that <paramref name="text"/> says, with a point; null where it is no number from 0 to 1.</summary>
    public static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= 0 and <= 1 ? value : null;
}
