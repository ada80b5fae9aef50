namespace SeedGen.Text;

/// <summary>What a label at a line's start announces.</summary>
internal enum LabelField
{
    /// <summary>Something that an article has no field for.</summary>
    Other,
    Title,
    Subtitle,
    Author,
    Date,
    Category,
    SiteName,

    /// <summary>The text itself: such a label is no metadata, what stands behind it is the first paragraph.</summary>
    Text,
}

/// <summary>The names that forms, content systems and drafts give to the fields of an article, and put before a colon.</summary>
internal static class LabelNames
{
    private static readonly Dictionary<string, LabelField> Fields = Index(
        (LabelField.Title,
        [
            "title", "article title", "post title", "page title", "news title", "seo title", "meta title", "working title", "title tag",
            "headline", "main headline", "heading", "titel", "überschrift", "schlagzeile", "titre", "titolo", "título", "tytuł", "nagłówek",
            "заголовок", "titulek", "rubrik", "başlık", "judul", "标题", "標題", "タイトル", "제목",
        ]),
        (LabelField.Subtitle,
        [
            "subtitle", "sub-title", "subheading", "subheadline", "subhead", "kicker", "standfirst", "dek", "summary", "short summary",
            "excerpt", "description", "short description", "meta description", "untertitel", "zusammenfassung", "sous-titre", "chapeau",
            "résumé", "sottotitolo", "riassunto", "subtítulo", "resumen", "resumo",
        ]),
        (LabelField.Text,
        [
            "lede", "lead paragraph", "intro", "introduction", "content", "main content", "body", "body text", "article body", "article",
            "article text", "full text", "einleitung",
        ]),
        (LabelField.Author, ["author", "authors", "byline", "writer", "autor", "auteur"]),
        (LabelField.Date, ["date", "datum", "published", "published on", "publish date", "publication date", "pubdate"]),
        (LabelField.Category, ["category", "categories", "section", "topic"]),
        (LabelField.SiteName, ["site", "site name", "publisher"]),
        (LabelField.Other,
        [
            "url", "link", "permalink", "canonical", "language", "lang", "source", "tag", "tags", "keywords", "updated", "last updated",
            "modified", "slug", "layout", "id",
        ]));

    /// <summary>The length of the longest label: a colon further right ends no label.</summary>
    public static int Longest { get; } = Fields.Keys.Max(name => name.Length);

    /// <summary>Whether <paramref name="name"/> is a label, and of what.</summary>
    public static bool TryGet(string name, out LabelField field) => Fields.TryGetValue(name, out field);

    private static Dictionary<string, LabelField> Index(params (LabelField Field, string[] Names)[] rows) =>
        rows.SelectMany(row => row.Names, (row, name) => (row.Field, Name: name))
            .ToDictionary(row => row.Name, row => row.Field, StringComparer.OrdinalIgnoreCase);
}
