namespace SeedGen.Text.Tests.Lexicon;

public class WordMapTests
{
    [Fact]
    public void EveryWordThatWasSetIsFoundWithItsLastValue()
    {
        var map = new WordMap<int>();
        for (ulong word = 1; word <= 1000; word++)
        {
            map.Set(word << 10, 0);
            map.Set(word << 10, (int)word);
        }
        Assert.Equal(1000, map.Count);
        Assert.All(
            Enumerable.Range(1, 1000),
            word => Assert.Equal((true, word), (map.TryGetValue((ulong)word << 10, out int value), value)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void WhatWasNotSetIsNotThere(ulong word)
    {
        var map = new WordMap<string>();
        map.Set(1, "one");
        Assert.False(map.TryGetValue(word, out _));
    }
}
