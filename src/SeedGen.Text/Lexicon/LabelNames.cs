namespace SeedGen.Text;

/// <summary>What a label in an article's head announces.</summary>
internal enum LabelField
{
    Other,
    Title,
    Subtitle,
    Author,
    Date,
    Category,
    SiteName,
    Url,
    Language,
}

/// <summary>The labels that stand before a colon in an article's head.</summary>
internal static class LabelNames
{
    private static readonly Dictionary<string, LabelField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = LabelField.Title,
        ["headline"] = LabelField.Title,
        ["titel"] = LabelField.Title,
        ["titre"] = LabelField.Title,
        ["título"] = LabelField.Title,
        ["titolo"] = LabelField.Title,
        ["subtitle"] = LabelField.Subtitle,
        ["subheading"] = LabelField.Subtitle,
        ["description"] = LabelField.Subtitle,
        ["summary"] = LabelField.Subtitle,
        ["excerpt"] = LabelField.Subtitle,
        ["author"] = LabelField.Author,
        ["authors"] = LabelField.Author,
        ["byline"] = LabelField.Author,
        ["writer"] = LabelField.Author,
        ["autor"] = LabelField.Author,
        ["auteur"] = LabelField.Author,
        ["date"] = LabelField.Date,
        ["datum"] = LabelField.Date,
        ["published"] = LabelField.Date,
        ["publish date"] = LabelField.Date,
        ["published on"] = LabelField.Date,
        ["publication date"] = LabelField.Date,
        ["pubdate"] = LabelField.Date,
        ["category"] = LabelField.Category,
        ["categories"] = LabelField.Category,
        ["section"] = LabelField.Category,
        ["topic"] = LabelField.Category,
        ["site"] = LabelField.SiteName,
        ["site name"] = LabelField.SiteName,
        ["publisher"] = LabelField.SiteName,
        ["url"] = LabelField.Url,
        ["link"] = LabelField.Url,
        ["permalink"] = LabelField.Url,
        ["canonical"] = LabelField.Url,
        ["language"] = LabelField.Language,
        ["lang"] = LabelField.Language,
        ["source"] = LabelField.Other,
        ["tags"] = LabelField.Other,
        ["tag"] = LabelField.Other,
        ["keywords"] = LabelField.Other,
        ["updated"] = LabelField.Other,
        ["last updated"] = LabelField.Other,
        ["modified"] = LabelField.Other,
        ["slug"] = LabelField.Other,
        ["layout"] = LabelField.Other,
        ["id"] = LabelField.Other,
    };

    /// <summary>The length of the longest label: a colon further right ends no label.</summary>
    public static int Longest { get; } = Fields.Keys.Max(name => name.Length);

    /// <summary>Whether <paramref name="name"/> is a label, and of what.</summary>
    public static bool TryGet(string name, out LabelField field) => Fields.TryGetValue(name, out field);
}
