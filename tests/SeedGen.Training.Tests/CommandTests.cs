using System.Xml.Linq;

namespace SeedGen.Training.Tests;

public sealed class CommandTests : IDisposable
{
    private const string TableSource = "above\n    [\n        1, 2,\n    ];\nbelow";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TrainingWritesTheSameWeightsEveryTime()
    {
        Assert.Equal(0, Train("one").Code);
        Assert.Equal(0, Train("two").Code);
        Assert.Equal(File.ReadAllBytes(folder["one"]), File.ReadAllBytes(folder["two"]));
        Assert.NotEmpty(File.ReadAllBytes(folder["one"]));
    }

    [Fact]
    public void TrainingMeasuresAllPagesHeldOutAndEachSet()
    {
        string output = Train("w", "--by", "set", "--without", "other").Output;
        Assert.Matches(@"(?m)^all +4 ", output);
        Assert.Matches(@"(?m)^set=example +2 ", output);
        Assert.Matches(@"(?m)^set=other +2 ", output);
        Assert.Contains("bytes written to", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AblationMeasuresTheModelWithoutEachPart() => Assert.Matches(@"(?m)^without \w+", Train("w", "--ablate").Output);

    [Fact]
    public void WithoutCrossValidationThereAreWeightsAndNoTable()
    {
        string output = TestFolder.Run("train", TestFolder.Example, "--out", folder["w"], "--folds", "0").Output;
        Assert.DoesNotContain("text_f1", output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["w"]));
    }

    [Fact]
    public void SpeedTimesEveryStepAgainstDecodingAndSplitting()
    {
        (int code, string output) = TestFolder.Run("speed", TestFolder.Example, "--rounds", "1");
        Assert.Equal(0, code);
        Assert.Matches(@"(?m)^decoding and splitting +1\.0 +\d+\.\d\r?$", output);
        Assert.All(["labelling", "reading", "checking"], step => Assert.Matches($@"(?m)^{step} +\d+\.\d +\d+\.\d\r?$", output));
    }

    [Fact]
    public void SpeedRefusesNoRounds() => Assert.Equal(2, TestFolder.Run("speed", TestFolder.Example, "--rounds", "0").Code);

    [Fact]
    public void TitlesLearnsTheSameTableEveryTimeAndKeepsTheRestOfTheSource()
    {
        string[] sources = [folder.Add("one", TableSource), folder.Add("two", TableSource)];
        Assert.All(sources, source => Assert.Equal(0, TestFolder.Run("titles", TestFolder.Example, "--source", source).Code));
        string table = File.ReadAllText(sources[0]);
        Assert.Equal(table, File.ReadAllText(sources[1]));
        Assert.Matches(@"(?s)^above\n    \[\n        // Words\n        (-?\d+, )+-?\d+,\n.*\n    \];\nbelow$", table);
        Assert.Matches("[1-9]", table);
    }

    [Fact]
    public void TitlesLeavesASetOut()
    {
        string[] sources = [folder.Add("all", TableSource), folder.Add("some", TableSource)];
        TestFolder.Run("titles", TestFolder.Example, "--source", sources[0]);
        TestFolder.Run("titles", TestFolder.Example, "--source", sources[1], "--without", "other");
        Assert.NotEqual(File.ReadAllText(sources[0]), File.ReadAllText(sources[1]));
    }

    [Fact]
    public void TitlesWithoutAPageToLearnFromLeavesTheSourceAlone()
    {
        string source = folder.Add("source", TableSource);
        Assert.Equal(1, TestFolder.Run("titles", folder.Add("empty.jsonl", ""), "--source", source).Code);
        Assert.Equal(TableSource, File.ReadAllText(source));
    }

    [Fact]
    public void ASourceWithoutATableIsTold()
    {
        (int code, string output) = TestFolder.Run("titles", TestFolder.Example, "--source", folder.Add("source", "no list"));
        Assert.Equal(1, code);
        Assert.Contains("no table", output, StringComparison.Ordinal);
    }

    [Fact]
    public void EvaluationShowsEveryMeasureAndEachGroup()
    {
        (int code, string output) = TestFolder.Run("evaluate", TestFolder.Example, "--by", "set,lang,kind", "--except", "type=listing");
        Assert.Equal(0, code);
        Assert.All(Measure.All, measure => Assert.Contains(measure.Name, output, StringComparison.Ordinal));
        Assert.Matches(@"(?m)^all +3 ", output);
        Assert.Matches(@"(?m)^lang=German +1 ", output);
        Assert.Matches(@"(?m)^Heading +1 ", output);
    }

    [Theory]
    [InlineData("text_f1=0", 0)]
    [InlineData("text_f1=1.1", 1)]
    [InlineData("ece=1", 0)]
    [InlineData("ece=-1", 1)]
    public void ARequirementThatIsNotMetFails(string requirement, int code) =>
        Assert.Equal(code, TestFolder.Run("evaluate", TestFolder.Example, "--require", requirement).Code);

    [Theory]
    [InlineData("--baseline", "keep-all")]
    [InlineData("--drop-first-line")]
    [InlineData("--only", "set=example")]
    public void AnotherReadingHasOtherFigures(params string[] args) =>
        Assert.NotEqual(Evaluate(), Evaluate(args));

    [Fact]
    public void TheConfidenceDecidesWhatIsWarnedOf() =>
        Assert.NotEqual(Evaluate("--boilerplate-confidence", "0"), Evaluate("--boilerplate-confidence", "1"));

    [Theory]
    [InlineData("--only", "colour=blue")]
    [InlineData("--by", "colour")]
    [InlineData("--require", "beauty=1")]
    [InlineData("--require", "text_f1=high")]
    [InlineData("--baseline", "guess")]
    public void WhatIsNotUnderstoodIsWrongUsage(params string[] args) =>
        Assert.Equal(2, TestFolder.Run(["evaluate", TestFolder.Example, .. args]).Code);

    [Theory]
    [InlineData("1")]
    [InlineData("-2")]
    public void OneFoldIsNoCrossValidation(string folds) =>
        Assert.Equal(2, TestFolder.Run("train", TestFolder.Example, "--out", folder["w"], "--folds", folds).Code);

    [Fact]
    public void ACorpusThatCannotBeReadIsToldAndFails()
    {
        (int code, string output) = TestFolder.Run("evaluate", folder.Add("bad.jsonl", "{}"));
        Assert.Equal(1, code);
        Assert.StartsWith(folder["bad.jsonl"] + "(1): ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void SelectingNoPageFails() => Assert.Equal(1, TestFolder.Run("evaluate", TestFolder.Example, "--only", "lang=Welsh").Code);

    [Fact]
    public void AReportFillsEveryPlaceOfTheLabelersPageAndDrawsThePicture()
    {
        string document = folder.Add("labeller.md", TestFolder.LabelerPage);
        Assert.Equal((0, ""), TestFolder.Run("report", TestFolder.Example, "--out", document));
        string[] places = [.. File.ReadAllText(document).Split("<!-- table: ").Skip(1)];
        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Matches(@"^[a-z ]+ -->\n\| .+\n\| --- \|.+\n\| .+\n", place));
        Assert.Equal("svg", XDocument.Load(folder["labeller-reliability.svg"]).Root!.Name.LocalName);
    }

    [Fact]
    public void AReportKeepsWhatAPersonWroteOfAPage()
    {
        string document = folder.Add("d.md", """
            <!-- table: worst pages -->
            | page | why |
            | --- | --- |
            | example/glass-bees | its sentences are about bees |
            <!-- end -->

            """);
        TestFolder.Run("report", TestFolder.Example, "--out", document);
        Assert.Matches(@"(?m)^\| example/glass-bees \|.*\| its sentences are about bees \|$", File.ReadAllText(document));
    }

    [Theory]
    [InlineData("<!-- table: by colour -->\n<!-- end -->", "by colour")]
    [InlineData("<!-- table: by set -->\n", "<!-- end -->")]
    public void APlaceThatCannotBeFilledIsTold(string document, string reason)
    {
        (int code, string output) = TestFolder.Run("report", TestFolder.Example, "--out", folder.Add("d.md", document));
        Assert.Equal(1, code);
        Assert.Contains(reason, output, StringComparison.Ordinal);
    }

    private static string Evaluate(params string[] args)
    {
        (int code, string output) = TestFolder.Run(["evaluate", TestFolder.Example, .. args]);
        Assert.Equal(0, code);
        return output;
    }

    private (int Code, string Output) Train(string name, params string[] args) =>
        TestFolder.Run(["train", TestFolder.Example, "--out", folder[name], "--folds", "2", .. args]);
}
