namespace SeedGen.Cli.Tests;

/// <summary>A text that any reader would see the same way: a title, an empty line, long paragraphs.</summary>
internal static class Samples
{
    public const string Title = "Lighthouse keepers return to the northern islands";

    public const string First =
        "The last keepers left the northern islands in 1987, when the lamps were made to run by themselves, and for more than thirty "
        + "years nobody lived there except the seabirds and, in summer, a few scientists who came to count them.";

    public const string Second =
        "This spring two families moved back into the old houses below the tower, repaired the roofs with their own hands, and began "
        + "to send the weather to the mainland three times a day, as the keepers before them had done for a century.";

    public const string Third =
        "The council hopes that others will follow before the winter, since the harbor is deep enough for a larger boat and the school "
        + "on the nearest island still has more desks than children to sit at them.";

    public const string Article = Title + "\n\n" + First + "\n\n" + Second + "\n\n" + Third + "\n";
}
