using SeedGen.Text;

namespace SeedGen.Build.Tests;

public class StorageChoiceTests
{
    [Theory]
    [InlineData("", 5, 1_000, false)]
    [InlineData("Auto", 5, 200_000, false)]
    [InlineData("auto", 5, 200_001, true)]
    [InlineData("Inline", 5, 300_000, false)]
    [InlineData("blob", 5, 10, true)]
    [InlineData("anything", 1_000, 1_001, true)]
    public void ThePropertyDecidesElseTheSize(string storage, int seeds, int size, bool isBlob)
    {
        StorageChoice choice = StorageChoice.Of(Seeds(seeds, size), storage, "", "");

        Assert.Equal((isBlob, true), (choice.IsBlob, choice.HasMembers));
        Assert.Null(choice.Problem);
    }

    [Theory]
    [InlineData("", 2_000, true)]
    [InlineData("", 2_001, false)]
    [InlineData("true", 20_000, true)]
    [InlineData("true", 20_001, false)]
    [InlineData("false", 5, false)]
    [InlineData("Auto", 5, true)]
    public void AboveTwoThousandArticlesHaveNoMembersUnlessAskedForAndAboveTwentyThousandNone(string members, int seeds, bool hasMembers) =>
        Assert.Equal(hasMembers, StorageChoice.Of(Seeds(seeds, 100), "Blob", members, "").HasMembers);

    [Theory]
    [InlineData("Blob", "", 1_000, true)]
    [InlineData("Blob", "", 1_001, false)]
    [InlineData("Blob", "true", 1_001, true)]
    [InlineData("Blob", "false", 5, false)]
    [InlineData("Inline", "", 1_001, true)]
    public void AboveAThousandArticlesInABlobHaveNoConstantsUnlessThePropertySaysSo(string storage, string constants, int seeds, bool hasConstants) =>
        Assert.Equal(hasConstants, StorageChoice.Of(Seeds(seeds, 100), storage, "", constants).HasConstants);

    [Fact]
    public void ArticlesWithoutMembersAreInABlobHoweverSmall() => Assert.True(StorageChoice.Of(Seeds(5, 10), "", "false", "").IsBlob);

    [Fact]
    public void ArticlesInTheCodeHaveMembersAlways() => Assert.True(StorageChoice.Of(Seeds(5, 10), "Inline", "false", "").HasMembers);

    [Fact]
    public void TooManyArticlesForTheCodeAreAProblem() =>
        Assert.Equal("20,001 articles", StorageChoice.Of(Seeds(20_001, 10), "Inline", "", "")!.Problem![0]);

    [Theory]
    [InlineData("", "in the code, for 5 seeds, 50 bytes are no more than 1,000,000")]
    [InlineData("Blob", "in a blob, as SeedGenStorage says")]
    public void TheReasonSaysWhichAndWhy(string storage, string reason) =>
        Assert.StartsWith(reason, StorageChoice.Of(Seeds(5, 10), storage, "", "").Reason, StringComparison.Ordinal);

    [Fact]
    public void TheReasonSaysWhereMembersAreMissing() =>
        Assert.Contains("no members of their own", StorageChoice.Of(Seeds(2_001, 100), "", "", "").Reason, StringComparison.Ordinal);

    private static SeedSource[] Seeds(int count, int size) =>
        [.. Enumerable.Range(0, count).Select(i => new SeedSource(new SeedFile($"Seeds/{i}.txt", $"{i}.txt"), $"/none/{i}.txt", new FileStamp(size, 0)))];
}
