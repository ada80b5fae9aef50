using System.Globalization;
using System.Text;

namespace SeedGen.Text;

/// <summary>
/// How <c>seeds.facts</c> is written: lines that end in <c>\n</c>, fields with tabs between, and in a field an escape for whatever a text
/// file does not carry everywhere.
/// </summary>
/// <remarks>
/// The first line is <c>SeedGen facts</c>, the version, the engine, the corpus hash, and the hash of all lines behind it. Each seed has a line
/// <c>S</c> and behind it a line <c>F</c> for a finding in it and <c>P</c> for a finding that took the whole project.
/// </remarks>
internal static class FactsFormat
{
    public const string Magic = "SeedGen facts";
    public const string Version = "1";
    public const char Seed = 'S', OwnFinding = 'F', ProjectFinding = 'P';

    private const char Escape = '\\';
    private const string Null = @"\N";

    /// <summary>
    /// Which engine reads and checks: facts of another are no facts. It changes with every build of this assembly.
    /// </summary>
    public static string Engine { get; } = typeof(FactsFormat).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Appends a tab and a field.</summary>
    public static void Append(StringBuilder line, string? field)
    {
        line.Append('\t');
        if (field is null)
        {
            line.Append(Null);
            return;
        }
        for (int i = 0; i < field.Length; i++)
        {
            char unit = field[i];
            if (char.IsHighSurrogate(unit) && i + 1 < field.Length && char.IsLowSurrogate(field[i + 1]))
                line.Append(unit).Append(field[++i]);
            else if (unit is Escape or '\uFEFF' || char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\u2028' or '\u2029')
                line.Append(Escape).Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else
                line.Append(unit);
        }
    }

    public static void Append(StringBuilder line, int field) => line.Append('\t').Append(field.ToString(CultureInfo.InvariantCulture));

    public static void Append(StringBuilder line, ulong field) => line.Append('\t').Append(Digits(field));

    public static string Digits(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The text that a field was written for; null for a null, and for what is none.</summary>
    public static string? TextOf(string field)
    {
        if (field == Null)
            return null;
        int escape = field.IndexOf(Escape);
        if (escape < 0)
            return field;
        var text = new StringBuilder(field.Length);
        int done = 0;
        for (; escape >= 0; escape = field.IndexOf(Escape, done))
        {
            text.Append(field, done, escape - done);
            if (escape + 5 > field.Length || !TryReadHash(field.Substring(escape + 1, 4), out ulong unit))
                return null;
            text.Append((char)unit);
            done = escape + 5;
        }
        return text.Append(field, done, field.Length - done).ToString();
    }

    public static bool TryReadHash(string field, out ulong hash) =>
        ulong.TryParse(field, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out hash);

    public static bool TryReadNumber(string field, out int number) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
