using FsCheck;
using FsCheck.Fluent;
using SeedGen.Analyzers.Tests;
using SeedGen.Text;
using SeedGen.Text.Tests;

namespace SeedGen.Build.Tests;

/// <summary>Random articles: what the reader reads in random pages, each field as often as not replaced by any text at all.</summary>
internal static class AnyArticle
{
    /// <summary>Up to a few articles, each with an id of its own.</summary>
    public static Arbitrary<ParsedArticle[]> Several { get; } = Arb.From(
        Article().ListOf().Resize(12).Select(articles => articles.Select((article, i) => article with { Id = $"{i:00}" }).ToArray()),
        articles => articles.Select(one => articles.Where(article => article != one).ToArray()));

    private static Gen<ParsedArticle> Article()
    {
        Gen<Change> changes = Gen.OneOf(
            Field(Any(), (article, text) => article with { Title = text }),
            Field(Any(), (article, text) => article with { Subtitle = text }),
            Field(Any(), (article, text) => article with { Byline = text }),
            Field(Any(), (article, text) => article with { SiteName = text }),
            Field(Any(), (article, text) => article with { SourceName = text }),
            Field(Any(), (article, text) => article with { Url = text }),
            Field(Any(), (article, text) => article with { Language = text.Text }),
            Field(Any(), (article, text) => article with { Sha256 = text.Text }),
            Field(List(Any()), (article, texts) => article with { AlternateTitles = texts }),
            Field(List(Any()), (article, texts) => article with { Authors = texts }),
            Field(List(Any()), (article, texts) => article with { Categories = texts }),
            Field(List(Any()), (article, texts) => article with { Highlights = texts }),
            Field(Date(), (article, date) => article with { Date = date }),
            Field(Date(), (article, date) => article with { Updated = date }),
            Field(Pair((place, agency) => new ParsedDateline(place, agency)), (article, dateline) => article with { Dateline = dateline }),
            Field(List(Pair((words, speaker) => new ParsedQuote(words, speaker))), (article, quotes) => article with { Quotes = quotes }),
            Field(List(Pair((words, credit) => new ParsedCaption(words, credit))), (article, each) => article with { Captions = each }),
            Field(List(Section()), (article, sections) => article with { Sections = sections }),
            Field(Gen.Choose(0, int.MaxValue), (article, minutes) => article with { ReadingMinutes = minutes }),
            Field(Gen.Choose(0, int.MaxValue), (article, words) => article with { WordCount = words }));
        return AnyText.Arbitrary.Generator.SelectMany(
            _ => changes.ListOf(),
            (page, each) => each.Aggregate(ArticleReader.Read(page, "x"), (article, change) => change(article)));
    }

    private delegate ParsedArticle Change(ParsedArticle article);

    private static Gen<Change> Field<T>(Gen<T> values, Func<ParsedArticle, T, ParsedArticle> set) =>
        values.Select(value => new Change(article => set(article, value)));

    private static Gen<Excerpt> Any() =>
        Gen.OneOf(AnyText.Arbitrary.Generator, Gen.Elements(Nasty.Texts), Gen.Constant(""))
            .Select(text => new Excerpt(text, new TextRange(0, text.Length), 1));

    private static Gen<Text.ValueList<T>> List<T>(Gen<T> items) => items.ListOf().Resize(4).Select(list => new Text.ValueList<T>(list));

    private static Gen<T> Pair<T>(Func<Excerpt, Excerpt?, T> make) =>
        Any().SelectMany(_ => Gen.OneOf(Any().Select(Excerpt? (second) => second), Gen.Constant((Excerpt?)null)), make);

    private static Gen<ParsedSection> Section() =>
        Gen.OneOf(Any().Select(Excerpt? (heading) => heading), Gen.Constant((Excerpt?)null))
            .SelectMany(_ => List(Any()), (heading, paragraphs) => new ParsedSection(heading, paragraphs));

    private static Gen<ParsedDate> Date() =>
        Any().SelectMany(
            _ => Gen.Elements(Enum.GetValues<SeedGen.Text.DateOrigin>()),
            (raw, origin) => new ParsedDate(raw.Text, origin, raw));
}
