namespace SeedGen.Text;

/// <summary>The words of the Latin filler that typesetters set where text is still to come.</summary>
internal static class FillerWords
{
    /// <summary>The first words of its usual beginnings, as they are looked for.</summary>
    public static readonly string[] Telling = ["ipsum", "dolor sit amet", "consectetur"];

    /// <summary>Its words.</summary>
    public static readonly WordSet All = new(
        "lorem ipsum dolor sit amet consectetur consectetuer adipiscing adipisicing elit sed do eiusmod tempor incididunt ut",
        "labore et dolore magna",
        "aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in",
        "reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident",
        "sunt culpa qui officia",
        "deserunt mollit anim id est laborum vestibulum vivamus aenean nam nunc mauris donec phasellus praesent integer",
        "curabitur suspendisse",
        "pellentesque habitant morbi tristique senectus netus malesuada fames ac turpis egestas tortor eget vel at a nec",
        "ante primis faucibus",
        "orci luctus ultrices posuere cubilia curae lacinia lectus massa vitae sapien pulvinar augue tincidunt libero justo",
        "placerat diam nonummy",
        "nibh euismod laoreet aliquam erat volutpat wisi nisl feugiat accumsan iusto odio dignissim blandit zzril delenit",
        "feugait facilisi");
}
