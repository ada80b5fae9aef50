using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Writes what generated code sets on an <c>ArticleBuilder</c>; what an article does not have is not written.</summary>
internal static class ArticleInitializer
{
    /// <summary>A row for each property.</summary>
    public static void Write(SourceWriter code, ArticleModel article)
    {
        Value(code, "Id", Literal.Of(article.File.Id));
        Text(code, "Title", article.Title);
        Texts(code, "AlternateTitles", article.AlternateTitles);
        Text(code, "Subtitle", article.Subtitle);
        Text(code, "Byline", article.Byline);
        Texts(code, "Authors", article.Authors);
        Date(code, "Date", article.Date);
        Date(code, "Updated", article.Updated);
        if (article.Dateline is { } dateline)
            Value(code, "Dateline", New("Dateline", Literal.Of(dateline.Place), Literal.Of(dateline.Agency)));
        Text(code, "SiteName", article.SiteName);
        Text(code, "SourceName", article.SourceName);
        Text(code, "Url", article.Url);
        Texts(code, "Categories", article.Categories);
        Texts(code, "Highlights", article.Highlights);
        Sections(code, article.Sections);
        List(code, "Quotes", "global::SeedGen.Quote", article.Quotes.Select(quote =>
            New("Quote", Literal.Of(quote.Words), Literal.Of(quote.Speaker))));
        List(code, "Captions", "global::SeedGen.Caption", article.Captions.Select(caption =>
            New("Caption", Literal.Of(caption.Words), Literal.Of(caption.Credit))));
        if (article.ReadingMinutes is { } minutes)
            Value(code, "ReadingMinutes", Literal.Of(minutes));
        Value(code, "WordCount", Literal.Of(article.WordCount));
        Text(code, "Language", article.Language);
        Value(code, "Sha256", Literal.Of(article.Sha256));
        List(code, "Removed", "global::SeedGen.RemovedBlock", article.Removed.Select(block =>
            New("RemovedBlock", Literal.Of(block.Kind), Literal.Of(block.Text))));
        Value(code, "SourcePath", Literal.Of(article.File.ProjectPath));
    }

    private static void Sections(SourceWriter code, ValueList<SectionModel> sections)
    {
        if (sections.Count == 0)
            return;
        code.Open("Sections = new global::SeedGen.Section[]");
        foreach (SectionModel section in sections)
        {
            code.Open($"new global::SeedGen.Section({Literal.Of(section.Heading)}, new string[]");
            foreach (string paragraph in section.Paragraphs)
                code.Line(Literal.Of(paragraph) + ",");
            code.Close("),");
        }
        code.Close(",");
    }

    private static void Date(SourceWriter code, string property, DateModel? date)
    {
        if (date is not null)
            Value(code, property, New(
                "ArticleDate", Literal.Of(date.Iso), $"global::SeedGen.DateOrigin.{date.Origin}", Literal.Of(date.Raw)));
    }

    private static void Text(SourceWriter code, string property, string? text)
    {
        if (text is not null)
            Value(code, property, Literal.Of(text));
    }

    private static void Texts(SourceWriter code, string property, ValueList<string> texts) =>
        List(code, property, "string", texts.Select(Literal.Of));

    private static void List(SourceWriter code, string property, string type, IEnumerable<string> items)
    {
        bool isOpen = false;
        foreach (string item in items)
        {
            if (!isOpen)
                code.Open($"{property} = new {type}[]");
            isOpen = true;
            code.Line(item + ",");
        }
        if (isOpen)
            code.Close(",");
    }

    private static void Value(SourceWriter code, string property, string expression) => code.Line($"{property} = {expression},");

    private static string New(string type, params string[] arguments) => $"new global::SeedGen.{type}({string.Join(", ", arguments)})";
}
