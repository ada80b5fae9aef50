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
    Updated,
    Category,
    SiteName,

    /// <summary>Who published it first, or whom it was taken from.</summary>
    Source,

    /// <summary>The article's address on the web.</summary>
    Url,

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
            "article text", "full text", "markdown content", "einleitung",
        ]),
        (LabelField.Author,
        [
            "author", "authors", "author(s)", "byline", "writer", "writers", "written by", "autor", "autorin", "autoren", "auteur",
            "auteurs", "autora", "autores", "autore", "autori", "autorzy", "forfatter", "författare", "skribent", "kirjoittaja", "szerző",
            "yazar", "penulis", "автор", "авторы", "المؤلف", "الكاتب", "作者", "著者", "執筆者", "记者", "記者", "기자", "작성자", "저자", "글쓴이", "लेखक",
        ]),
        (LabelField.Date,
        [
            "date", "datum", "published", "published on", "published at", "publishedat", "date published", "datepublished", "published time", "publish date",
            "publication date", "pubdate", "posted", "posted on", "release date", "veröffentlicht", "veröffentlicht am",
            "erscheinungsdatum", "publié le", "date de publication", "fecha", "fecha de publicación", "publicado", "publicado el",
            "publicado em", "data", "data de publicação", "data di pubblicazione", "pubblicato", "pubblicato il", "publicatiedatum",
            "gepubliceerd", "gepubliceerd op", "data publikacji", "opublikowano", "дата", "дата публикации", "опубликовано", "tarih",
            "yayın tarihi", "dato", "publicerad", "publisert", "julkaistu", "päivämäärä", "dátum",
            "tanggal", "التاريخ", "تاريخ النشر", "日期",
            "发布日期", "發布日期", "发布时间", "發布時間", "公開日", "掲載日", "投稿日", "日付", "날짜", "게시일", "작성일", "등록일", "발행일",
        ]),
        (LabelField.Updated,
        [
            "updated", "updated on", "updated at", "updatedat", "last updated", "last update", "date updated", "update", "modified",
            "last modified", "lastmod", "date modified", "datemodified", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert",
            "mis à jour", "mis à jour le", "dernière mise à jour", "actualizado", "última actualización", "atualizado", "atualizado em",
            "aggiornato", "aggiornato il", "bijgewerkt", "laatst bijgewerkt", "zaktualizowano", "aktualizacja", "обновлено", "güncelleme",
            "uppdaterad", "oppdatert", "opdateret", "päivitetty", "更新", "更新日", "更新日期", "更新时间", "更新時間", "最終更新日", "수정일",
        ]),
        (LabelField.Category,
        [
            "category", "categories", "section", "topic", "topics", "kategorie", "kategorien", "ressort", "catégorie", "catégories",
            "rubrique", "categoría", "categorías", "sección", "categoria", "categorias", "categorie", "sezione", "seção", "kategoria",
            "kategori", "категория", "рубрика", "التصنيف", "分类", "分類", "カテゴリ", "カテゴリー", "카테고리",
        ]),
        (LabelField.SiteName, ["site", "site name", "sitename", "publisher", "website", "newspaper"]),
        (LabelField.Source,
        [
            "source", "source name", "quelle", "fuente", "fonte", "bron", "źródło", "источник", "kaynak", "källa", "kilde", "lähde",
            "zdroj", "forrás", "sumber", "المصدر", "来源", "來源", "出典", "출처",
        ]),
        (LabelField.Url,
        [
            "url", "link", "permalink", "canonical", "canonical url", "source url", "url source", "original url", "article url", "web address", "lien",
            "enlace", "ссылка", "链接", "連結", "网址", "網址", "リンク", "링크",
        ]),
        (LabelField.Other,
        [
            "language", "lang", "tag", "tags", "keywords", "slug", "layout", "id", "sprache", "langue", "idioma", "lingua", "język", "язык",
            "语言", "schlagwörter", "stichwörter", "mots-clés", "palabras clave", "parole chiave", "palavras-chave", "trefwoorden",
            "słowa kluczowe", "ключевые слова", "теги", "anahtar kelimeler", "关键词", "關鍵字", "キーワード", "태그",
        ]));

    /// <summary>The length of the longest label: a colon further right ends no label.</summary>
    public static int Longest { get; } = Fields.Keys.Max(name => name.Length);

    /// <summary>Whether <paramref name="name"/> is a label, and of what.</summary>
    public static bool TryGet(string name, out LabelField field) => Fields.TryGetValue(name, out field);

    private static Dictionary<string, LabelField> Index(params (LabelField Field, string[] Names)[] rows) =>
        rows.SelectMany(row => row.Names, (row, name) => (row.Field, Name: name))
            .ToDictionary(row => row.Name, row => row.Field, StringComparer.OrdinalIgnoreCase);
}
