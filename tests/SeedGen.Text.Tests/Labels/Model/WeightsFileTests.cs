using System.Security.Cryptography;

namespace SeedGen.Text.Tests.Labels.Model;

public class WeightsFileTests
{
    private const int MostBytes = 256 * 1024;
    private const int VersionAt = 4, SignatureAt = 8, HashLength = 32;

    [Fact]
    public void TheShippedWeightsAreForTheFeaturesOfThisAssembly() => Assert.NotEmpty(ShippedWeights.Read().Trees.Questions);

    [Fact]
    public void TheShippedWeightsAreSmall() => Assert.InRange(ShippedWeights.Bytes().Length, 1, MostBytes);

    [Fact]
    public void EveryQuestionOfTheShippedWeightsAsksForAColumnThatThereIsAndANeighborWithinReach() =>
        Assert.All(ShippedWeights.Read().Trees.Questions, question =>
        {
            Assert.InRange(question.Column, 0, LabelerModel.NgramColumn);
            int reach = question.Column == LabelerModel.NgramColumn ? LabelerModel.NgramReach : LineFeatures.All[question.Column].Reach;
            Assert.InRange(question.Offset, -reach, reach);
        });

    [Fact]
    public void WhatIsWrittenIsReadAgain() => Assert.Equal(ShippedWeights.Bytes(), WeightsFile.Write(ShippedWeights.Read()));

    [Fact]
    public void WeightsForOtherFeaturesAreRefused() => AssertRefused(Changed(SignatureAt), "other features");

    [Fact]
    public void WeightsOfAnotherVersionAreRefused() => AssertRefused(Changed(VersionAt), "version");

    [Fact]
    public void ADamagedFileIsRefused()
    {
        byte[] file = ShippedWeights.Bytes();
        file[file.Length / 2] ^= 1;
        AssertRefused(file, "damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public void WhatIsNoWeightsFileIsRefused(int length) => AssertRefused(new byte[length], "no weights file");

    [Fact]
    public void NoTwoFeaturesHaveOneName() =>
        Assert.Equal(LineFeatures.All.Length, LineFeatures.All.Select(feature => feature.Name).Distinct().Count());

    /// <summary>The shipped file with one byte changed and a hash that fits.</summary>
    private static byte[] Changed(int at)
    {
        byte[] file = ShippedWeights.Bytes();
        file[at] ^= 1;
        SHA256.HashData(file.AsSpan(0, file.Length - HashLength)).CopyTo(file, file.Length - HashLength);
        return file;
    }

    private static void AssertRefused(byte[] file, string why) =>
        Assert.Contains(why, Assert.Throws<InvalidDataException>(() => WeightsFile.Read(file)).Message, StringComparison.Ordinal);
}
