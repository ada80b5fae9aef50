namespace SeedGen.Text;

/// <summary>What templates have in the place of a text that is still to be filled in.</summary>
internal static class PlaceholderWords
{
    /// <summary>The names of what is filled in.</summary>
    public static readonly WordSet Names = new(
        "title subtitle headline name firstname lastname surname username author byline date time year month city town",
        "country place location",
        "address street state zip company organization organisation client customer product price amount number email phone",
        "url link website text",
        "body content paragraph description summary image caption placeholder insert topic subject keyword brand position",
        "source quote job");

    /// <summary>Words that stand beside such a name in a placeholder.</summary>
    public static readonly WordSet Beside = new(
        "your first last full insert enter add the a an of here my our event start end site page post article");
}
