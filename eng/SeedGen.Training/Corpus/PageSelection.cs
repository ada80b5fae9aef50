namespace SeedGen.Training;

/// <summary>Which pages of a corpus to measure on.</summary>
/// <param name="Only">Fields and the values that they must have.</param>
/// <param name="Except">Fields and the values that they must not have.</param>
internal sealed record PageSelection(IReadOnlyList<FieldValue> Only, IReadOnlyList<FieldValue> Except)
{
    /// <summary>Whether <paramref name="page"/> is one of them.</summary>
    public bool Includes(PageHead page) => Only.All(wanted => wanted.IsOf(page)) && !Except.Any(unwanted => unwanted.IsOf(page));
}

/// <summary>A field of a page and a value of it, as the command line gives it: <c>lang=English</c>.</summary>
internal readonly record struct FieldValue(string Field, string Value)
{
    public bool IsOf(PageHead page) => page[Field] == Value;

    /// <summary>Null where <paramref name="text"/> is no field, equals sign and value.</summary>
    public static FieldValue? Parse(string text) =>
        text.Split('=', 2) is [var field, var value] && PageHead.Fields.Contains(field) ? new FieldValue(field, value) : null;
}
