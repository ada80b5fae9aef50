using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using static SeedGen.Analyzers.SeedGenerator;

namespace SeedGen.Analyzers.Tests;

/// <summary>What an edit runs again, and what it leaves as it is.</summary>
public sealed class IncrementalTests
{
    private const string Trade = """
        Trade talks resume in Geneva

        The delegations met on Monday for the first time since the spring, and both sides said that they would stay for the week.

        A spokeswoman said that the talks had been frank, that they had been useful, and that they would go on tomorrow morning.
        """;

    private const string Harvest = """
        Wine harvest begins early in the south

        Growers in the south began to pick their grapes two weeks earlier than they did last year, after a hot and very dry summer.
        """;

    private static readonly string[] AllSteps =
        [.. typeof(Steps).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void EveryStepIsTracked()
    {
        var consumer = new Consumer([("Seeds/trade.txt", Trade)], acrossFiles: true, build: new TestBuild { Facts = "" });

        Assert.All(AllSteps, step => Assert.NotEmpty(consumer.Reasons(step)));
    }

    [Fact]
    public void ACSharpEditRunsNothingAgainAndReadsNoText()
    {
        var consumer = new Consumer([("Seeds/trade.txt", Trade), ("Seeds/harvest.txt", Harvest)], acrossFiles: true);
        using var reads = new TextReads(consumer.Texts);

        consumer.AddCode("class Added;");

        Assert.All(StepsOf(consumer), step => Assert.All(consumer.Reasons(step), AssertNotRunAgain));
        Assert.All(consumer.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(0, reads.Count);
    }

    [Theory]
    [InlineData("\n" + Trade)]
    [InlineData("\r\n\r\n" + Trade)]
    public void AddingABlankLineAboveTheFirstLeavesEveryGeneratedFileUnchanged(string edited) => AssertNothingGeneratedAnew(edited);

    [Fact]
    public void AddingABlankLineBetweenParagraphsLeavesEveryGeneratedFileUnchanged() =>
        AssertNothingGeneratedAnew(Trade.Replace("week.", "week.\n\n", StringComparison.Ordinal));

    [Fact]
    public void ABodyEditChangesThatArticlesFileAlone()
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade), ("harvest", Harvest));
        Dictionary<string, string> before = consumer.Sources;
        using var reads = new TextReads(consumer.Texts);

        consumer.Edit("Seeds/trade.txt", Trade.Replace("useful", "fruitful", StringComparison.Ordinal));

        Assert.Equal(["Articles.TradeTalksResumeInGeneva.g.cs"], Changed(before, consumer.Sources));
        Assert.Equal(0, reads.Count);
    }

    [Fact]
    public void ABodyEditLeavesTheNamesCached()
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade), ("harvest", Harvest));

        consumer.Edit("Seeds/trade.txt", Trade.Replace("useful", "fruitful", StringComparison.Ordinal));

        Assert.All(consumer.Reasons(Steps.Keys), AssertNotRunAgain);
        Assert.Equal([IncrementalStepRunReason.Cached], consumer.Reasons(Steps.Names));
        Assert.All(consumer.Reasons(Steps.Files), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Cached], consumer.Reasons(Steps.Index));
    }

    [Fact]
    public void ATitleEditChangesThatArticlesFileAndTheIndex()
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade), ("harvest", Harvest));
        Dictionary<string, string> before = consumer.Sources;

        consumer.Edit("Seeds/trade.txt", Trade.Replace("resume", "falter", StringComparison.Ordinal));

        Assert.Equal(
            ["Articles.TradeTalksFalterInGeneva.g.cs", "Articles.TradeTalksResumeInGeneva.g.cs", "Articles.g.cs"],
            Changed(before, consumer.Sources));
    }

    [Fact]
    public void AnAddedFileAddsItsOwnAndChangesTheIndex()
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade));
        Dictionary<string, string> before = consumer.Sources;

        consumer.Add("Seeds/harvest.txt", Harvest);

        Assert.Equal(["Articles.WineHarvestBeginsEarlyInTheSouth.g.cs", "Articles.g.cs"], Changed(before, consumer.Sources));
    }

    [Fact]
    public void ARemovedFileTakesItsOwnAwayAndChangesTheIndex()
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade), ("harvest", Harvest));
        Dictionary<string, string> before = consumer.Sources;

        consumer.Remove("Seeds/harvest.txt");

        Assert.Equal(["Articles.WineHarvestBeginsEarlyInTheSouth.g.cs", "Articles.g.cs"], Changed(before, consumer.Sources));
    }

    [Fact]
    public void AMovedFileTakesItsArticleIntoTheFoldersClass()
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade), ("harvest", Harvest));
        Dictionary<string, string> before = consumer.Sources;

        consumer.Move("Seeds/trade.txt", "Seeds/Economy/trade.txt");

        Assert.Equal(
            ["Articles.Economy.TradeTalksResumeInGeneva.g.cs", "Articles.TradeTalksResumeInGeneva.g.cs", "Articles.g.cs"],
            Changed(before, consumer.Sources));
    }

    [Fact]
    public void AFileThatBecomesUnreadableIsLeftOut()
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade), ("harvest", Harvest));

        consumer.Edit("Seeds/trade.txt", null);

        Assert.Equal(
            ["Articles.WineHarvestBeginsEarlyInTheSouth.g.cs", "Articles.g.cs"],
            consumer.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NoStepHoldsACompilationOrAText()
    {
        var consumer = new Consumer([("Seeds/trade.txt", Trade), ("Seeds/harvest.txt", Harvest)], acrossFiles: true);
        consumer.AddCode("class Added;");

        IEnumerable<object> outputs = StepsOf(consumer).SelectMany(step => consumer.Result.TrackedSteps[step]).SelectMany(step => step.Outputs)
            .Select(output => output.Value);

        Assert.All(outputs, output => Assert.Empty(CompilerObjects(output)));
    }

    [Fact]
    public void TheSearchForCompilerObjectsFindsThem() =>
        Assert.Single(CompilerObjects(new { Deep = new List<object> { (1, SourceText.From("text")) } }));

    /// <summary>Those that have an output: where no blob holds the articles, no facts are looked for.</summary>
    private static IEnumerable<string> StepsOf(Consumer consumer) => AllSteps.Where(consumer.Result.TrackedSteps.ContainsKey);

    private static void AssertNothingGeneratedAnew(string edited)
    {
        Consumer consumer = Consumer.WithSeeds(("trade", Trade), ("harvest", Harvest));
        Dictionary<string, string> before = consumer.Sources;

        consumer.Edit("Seeds/trade.txt", edited);

        Assert.Empty(Changed(before, consumer.Sources));
        Assert.All(consumer.Reasons(Steps.Articles), AssertNotRunAgain);
        Assert.All(consumer.Reasons(Steps.Sources), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(consumer.Reasons(Steps.Index), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static void AssertNotRunAgain(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    /// <summary>The files that are new, gone or different, in order.</summary>
    private static string[] Changed(Dictionary<string, string> before, Dictionary<string, string> after) =>
        [.. before.Except(after).Concat(after.Except(before)).Select(file => file.Key).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Everything of the compiler that can be reached from <paramref name="root"/>.</summary>
    private static List<object> CompilerObjects(object root)
    {
        var found = new List<object>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out object? value))
        {
            if (value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or SourceText or AdditionalText)
                found.Add(value);
            else if (value is not (string or Type or Delegate) && !value.GetType().IsPrimitive
                && (value.GetType().IsValueType || seen.Add(value)))
                Push(open, value);
        }
        return found;
    }

    private static void Push(Stack<object> open, object value)
    {
        IEnumerable<object?> inner =
            value is Array items ? items.Cast<object?>() : Fields(value.GetType()).Select(field => field.GetValue(value));
        foreach (object item in inner.OfType<object>())
            open.Push(item);
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Concat(Fields(type.BaseType));
}
