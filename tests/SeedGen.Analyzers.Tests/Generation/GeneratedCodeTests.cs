using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

/// <summary>What generated code is to the compiler and to the program.</summary>
public sealed class GeneratedCodeTests
{
    private const string Trade = "Trade talks resume in Geneva\n\n"
        + "The delegations met on Monday for the first time since the spring, and said that they would stay.";
    private const string Wine = "Wine harvest begins early in the south\n\n"
        + "Growers in the south began to pick their grapes two weeks earlier than they did last year.";

    public static TheoryData<LanguageVersion> Versions => [LanguageVersion.CSharp7_3, LanguageVersion.Latest];

    [Theory]
    [MemberData(nameof(Versions))]
    public void TheRealSeedsAreTheArticlesThatTheReaderReads(LanguageVersion version)
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds")).Order(StringComparer.Ordinal)];
        var consumer = new Consumer(
            [.. files.Select(file => ("Seeds/" + Path.GetFileName(file), (string?)File.ReadAllText(file)))], version);

        IReadOnlyList<Article> articles = new LoadedArticles(consumer).All;

        Assert.Equal(5, articles.Count);
        Assert.Equal(files.Select(file => Path.GetFileNameWithoutExtension(file)), articles.Select(article => article.Id));
        foreach ((string file, Article article) in files.Zip(articles))
        {
            ParsedArticle read = ArticleReader.Read(File.ReadAllText(file), article.Id);
            Assert.Equal(read.Title?.Text, article.Title);
            Assert.Equal(read.Date?.Iso, article.Date?.Iso);
            Assert.Equal(read.Body, article.Body);
            Assert.Equal(read.Sha256, article.Sha256);
            Assert.Equal(read.WordCount, article.WordCount);
            Assert.Equal(read.Paragraphs.Select(paragraph => paragraph.Text), article.Paragraphs);
            Assert.Equal(read.Headings.Select(heading => heading.Text), article.Headings);
            Assert.Equal(read.Removed.Select(block => block.Text), article.Removed.Select(block => block.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void NoTextBreaksTheCode(LanguageVersion version)
    {
        var consumer = new Consumer(
            [.. Nasty.Texts.Select((text, i) => ($"Seeds/{i}.txt", (string?)$"Title {i} {text[..Math.Min(text.Length, 60)]}\n\n{text}"))],
            version, isPublic: true);

        IReadOnlyList<Article> articles = new LoadedArticles(consumer).All;

        Assert.Equal(Nasty.Texts.Length, articles.Count);
        Assert.All(articles, article => Assert.Equal(
            ArticleReader.Read(consumer.Texts[int.Parse(article.Id, null)].ToString(), article.Id).Body, article.Body));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void NoTitleBreaksTheCode(LanguageVersion version)
    {
        string[] titles =
        [
            "Equals", "All", "Find", "Constants", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize",
            "Articles", "Id", "Title", "Date", "SiteName", "Word count", "Sha256", "Value", "value", "class", "2024", "Article", "SeedGen",
            "System", "global", "日本", "_", "Folder", "Economy", "id", "null", "Item", "Build", "Namespace", "Object", "String",
        ];
        string[] folders = ["", "Economy/Economy/", "Constants/", "All/", "Articles/Articles/"];
        var consumer = new Consumer(
            [.. folders.SelectMany(folder => titles.Select((title, i) =>
                ($"Seeds/{folder}f{i}.txt", (string?)$"{title}\n\nThe text of {title}.")))],
            version, isPublic: true);

        Assert.Equal(folders.Length * titles.Length, new LoadedArticles(consumer).All.Count);
    }

    [Fact]
    public void ArticlesAreBuiltOnce()
    {
        LoadedArticles articles = new(Consumer.WithSeeds(("trade", Trade)));
        var found = new Article[16];

        Parallel.For(0, found.Length, i => found[i] = articles["TradeTalksResumeInGeneva"]);

        Assert.All(found, article => Assert.Same(articles.All[0], article));
    }

    [Fact]
    public void AllAreOrderedByPath() =>
        Assert.Equal(
            ["a", "b/a", "c"],
            new LoadedArticles(Consumer.WithSeeds(("c", Trade), ("b/a", Trade), ("a", Wine))).All.Select(article => article.Id));

    [Fact]
    public void FindFindsByIdAndNothingElse()
    {
        LoadedArticles articles = new(Consumer.WithSeeds(("trade", Trade), ("Food/wine", Wine)));

        Assert.Same(articles.Nested("Food")["WineHarvestBeginsEarlyInTheSouth"], articles.Find("Food/wine"));
        Assert.Null(articles.Find("food/wine"));
        Assert.Null(articles.Find(null));
    }

    [Fact]
    public void ConstantsAreTheArticlesOwn()
    {
        LoadedArticles articles = new(Consumer.WithSeeds(("Food/wine", Wine)));
        Article wine = articles.All[0];

        LoadedArticles constants = articles.Nested("Constants").Nested("Food").Nested("WineHarvestBeginsEarlyInTheSouth");

        Assert.Equal("Food/wine", constants.Constant("Id"));
        Assert.Equal(wine.Title, constants.Constant("Title"));
        Assert.Equal(wine.WordCount, constants.Constant("WordCount"));
        Assert.Equal(wine.Sha256, constants.Constant("Sha256"));
        Assert.Null(constants.Constant("Date"));
        Assert.Null(constants.Constant("SiteName"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ArticlesArePublicWhenAskedFor(bool isPublic) =>
        Assert.Equal(isPublic, new LoadedArticles(new Consumer([("Seeds/a.txt", Trade)], isPublic: isPublic)).Type.IsPublic);

    [Fact]
    public void WithoutARootNamespaceArticlesStandInTheGlobalOne() =>
        Assert.Single(new LoadedArticles(new Consumer([("Seeds/a.txt", Trade)], rootNamespace: ""), "Articles").All);

    [Fact]
    public void WithoutSeedsThereAreNoArticlesAndTheCodeCompiles() => Assert.Empty(new LoadedArticles(new Consumer([])).All);

    [Fact]
    public void FilesOfOthersAreLeftAlone() =>
        Assert.Empty(new LoadedArticles(new Consumer([("BannedSymbols.txt", "T:System.Console"), ("other/Seeds/a.txt", Trade)])).All);

    [Fact]
    public void AnUnreadableFileIsLeftOut() =>
        Assert.Single(new LoadedArticles(new Consumer([("Seeds/a.txt", null), ("Seeds/b.txt", Trade)])).All);

    [Fact]
    public void AProjectWithoutTheBuildFilesGetsNothing() =>
        Assert.Empty(new Consumer([("Seeds/a.txt", Trade)], globs: "").Sources);

    [Fact]
    public void MembersAreNamedAfterFilesWhenAskedFor() =>
        Assert.Equal(["_001Geneva"], new LoadedArticles(new Consumer([("Seeds/001-geneva.txt", Trade)], names: "FileName")).Names);

    [Fact]
    public void HintNamesThatDifferInCaseAloneAreKeptApart()
    {
        Consumer consumer = Consumer.WithSeeds(("a", "NATO\n\nOne."), ("b", "Nato\n\nTwo."), ("FOOD/a", Trade), ("Food/a", Trade));

        Assert.Equal(4, new LoadedArticles(consumer).All.Count);
        Assert.Equal(5, consumer.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void ManyArticlesShareFilesOfAtMostTheChunkSize()
    {
        Consumer consumer = Consumer.WithSeeds([.. Enumerable.Range(0, 300).Select(i =>
            ($"{i % 3}/{i:0000}", $"Report number {i}\n\nText of {i}."))]);

        Assert.Equal(300, new LoadedArticles(consumer).All.Count);
        Assert.InRange(consumer.Sources.Count, 1 + (300 / SourceLayout.ChunkSize), 10);
    }

    [Fact]
    public void OneArticleMoreAmongManyLeavesMostFilesAsTheyAre()
    {
        Consumer consumer = Consumer.WithSeeds([.. Enumerable.Range(0, 300).Select(i =>
            ($"{i:0000}", $"Report number {i}\n\nText of {i}."))]);
        Dictionary<string, string> before = consumer.Sources;

        consumer.Add("Seeds/0150-more.txt", Trade);

        Assert.InRange(consumer.Sources.Count(source => !before.Contains(source)), 2, 4);
    }

    [Fact]
    public void LinesEndInLineFeedsAlone() =>
        Assert.All(
            Consumer.WithSeeds(("a", Trade.ReplaceLineEndings("\r\n"))).Sources.Values,
            source => Assert.DoesNotContain('\r', source));

    [Fact]
    public void NoAbsolutePathIsGenerated() =>
        Assert.All(
            Consumer.WithSeeds(("a", Trade)).Sources.Values,
            source => Assert.DoesNotContain("/app", source, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void ATooltipShowsTitleSentenceAndFile()
    {
        Consumer consumer = Consumer.WithSeeds(("a", Trade));

        ISymbol property = consumer.Output.GetSymbolsWithName("TradeTalksResumeInGeneva", SymbolFilter.Member).First();

        string tooltip = property.GetDocumentationCommentXml()!;
        Assert.Contains("Trade talks resume in Geneva", tooltip, StringComparison.Ordinal);
        Assert.Contains("The delegations met on Monday", tooltip, StringComparison.Ordinal);
        Assert.Contains("Seeds/a.txt", tooltip, StringComparison.Ordinal);
    }
}
