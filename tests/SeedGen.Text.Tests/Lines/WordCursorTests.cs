namespace SeedGen.Text.Tests.Lines;

public class WordCursorTests
{
    [Theory]
    [InlineData("Don’t miss 1,024 e-mails")]
    [InlineData("最新の記事 in 中文")]
    [InlineData(" — ")]
    [InlineData("")]
    public void TheHashesAreThoseOfTheWords(string text) => Assert.Equal(LineWords.Read(text).Select(WordHash.Of), Hashes(text));

    [Fact]
    public void AWordsSpanHoldsTheMarksInsideIt()
    {
        const string Text = "so: “Don’t!”";
        var cursor = new WordCursor(Text, 0, Text.Length);
        Assert.True(cursor.MoveNext());
        Assert.True(cursor.MoveNext());
        Assert.Equal("Don’t", Text[cursor.Start..cursor.End]);
        Assert.False(cursor.MoveNext());
    }

    [Fact]
    public void WordsOutsideThePartAreNotRead()
    {
        const string Text = "one two three";
        var cursor = new WordCursor(Text, 4, 7);
        Assert.True(cursor.MoveNext());
        Assert.Equal("two", Text[cursor.Start..cursor.End]);
        Assert.False(cursor.MoveNext());
    }

    [Theory]
    [InlineData("How-to: DON’T", "how to dont")]
    [InlineData("1.5 m", "15m")]
    public void LinesWithTheSameKeyHaveTheSameKeyHash(string one, string other)
    {
        Assert.Equal(LineWords.Key(one), LineWords.Key(other));
        Assert.Equal(KeyHash(one), KeyHash(other));
    }

    [Fact]
    public void AnotherKeyHasAnotherKeyHash() => Assert.NotEqual(KeyHash("A visit to China"), KeyHash("A visit from China"));

    private static List<ulong> Hashes(string text)
    {
        var hashes = new List<ulong>();
        var cursor = new WordCursor(text, 0, text.Length);
        while (cursor.MoveNext())
            hashes.Add(cursor.Hash);
        return hashes;
    }

    private static ulong KeyHash(string text)
    {
        var cursor = new WordCursor(text, 0, text.Length);
        while (cursor.MoveNext())
            ;
        return cursor.KeyHash;
    }
}
