namespace SeedGen.Text;

/// <summary>A label at a line's start and what stands behind it.</summary>
/// <param name="Field">What it announces.</param>
/// <param name="Label">The label with its colon.</param>
/// <param name="Value">What stands behind the colon, quotes around it removed; null where nothing does.</param>
internal sealed record LineLabel(LabelField Field, Excerpt Label, Excerpt? Value);

/// <summary>Reads labels such as <c>Title:</c> at the start of a line.</summary>
internal static class LabelReader
{
    /// <summary>The label of <paramref name="line"/>; null where it begins with none.</summary>
    public static LineLabel? Read(Line line)
    {
        int colon = line.Text.IndexOfAny([':', '：'], 0, Math.Min(line.Text.Length, LabelNames.Longest + 2));
        if (colon <= 0)
            return null;
        if (!LabelNames.TryGet(line.Text.Substring(0, colon).Trim(' ', '*', '_').Replace('_', ' '), out LabelField field))
            return null;
        Excerpt? value = Value(line, colon + 1);
        return value is null || MayBeOf(field, value.Text) ? new LineLabel(field, line.Part(new TextRange(0, colon + 1)), value) : null;
    }

    /// <summary>“Data: the new oil” and “Update: the bridge is closed” are headlines.</summary>
    private static bool MayBeOf(LabelField field, string value) => field switch
    {
        LabelField.Date or LabelField.Updated => value.Any(char.IsDigit),
        LabelField.Url => value.IndexOf('.') >= 0 && !value.Any(char.IsWhiteSpace),
        _ => true,
    };

    private static Excerpt? Value(Line line, int start)
    {
        int end = line.Text.Length;
        while (start < end && (char.IsWhiteSpace(line.Text[start]) || line.Text[start] is '*' or '_'))
            start++;
        if (end - start >= 2 && line.Text[start] is '"' or '\'' && line.Text[end - 1] == line.Text[start])
        {
            start++;
            end--;
        }
        Excerpt value = line.Part(new TextRange(start, end));
        return value.Text.Length > 0 ? value : null;
    }
}
