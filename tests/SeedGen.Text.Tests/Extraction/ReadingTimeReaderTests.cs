using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class ReadingTimeReaderTests
{
    [Theory]
    [InlineData("2 min read", 2)]
    [InlineData("2 MIN READ", 2)]
    [InlineData("5 minute read", 5)]
    [InlineData("5-minute read", 5)]
    [InlineData("5 mins read", 5)]
    [InlineData("5 minutes reading", 5)]
    [InlineData("12 minutes to read", 12)]
    [InlineData("• 4 min read •", 4)]
    [InlineData("< 1 min read", 1)]
    [InlineData("Less than a minute read", 1)]
    [InlineData("0 min read", 1)]
    [InlineData("2 minutes, 30 seconds read", 2)]
    [InlineData("Reading time: 5 minutes", 5)]
    [InlineData("Estimated reading time: about 5 min", 5)]
    [InlineData("Read time 5 min.", 5)]
    [InlineData("Lesedauer: 7 Minuten", 7)]
    [InlineData("Lesezeit: ca. 7 Min.", 7)]
    [InlineData("7 Min. Lesezeit", 7)]
    [InlineData("Lecture 3 min", 3)]
    [InlineData("Temps de lecture : 3 minutes", 3)]
    [InlineData("3 min de lecture", 3)]
    [InlineData("3 min. de lectura", 3)]
    [InlineData("Tiempo de lectura: 3 minutos", 3)]
    [InlineData("tempo di lettura: 4 min", 4)]
    [InlineData("4 minuti di lettura", 4)]
    [InlineData("Leitura: 4 min", 4)]
    [InlineData("Leestijd: 2 minuten", 2)]
    [InlineData("2 min czytania", 2)]
    [InlineData("Время чтения: 6 минут", 6)]
    [InlineData("3 dakikalık okuma", 3)]
    [InlineData("Lästid: 3 min", 3)]
    [InlineData("阅读时间：5分钟", 5)]
    public void AStatedReadingTimeIsReadFromAWholeLine(string text, int minutes)
    {
        ReadingTime? time = ReadingTimeReader.Read(text);

        Assert.Equal((minutes, true), (time?.Minutes, time?.IsWholeLine));
    }

    [Theory]
    [InlineData("July 27, 2024 · 4 min read", 4, "4 min read")]
    [InlineData("By Jane Doe | Reading time: 5 minutes | News", 5, "Reading time: 5 minutes")]
    [InlineData("It is a 5 minute read for everyone.", 5, "5 minute read")]
    public void AStatedReadingTimeIsFoundInsideALine(string text, int minutes, string words)
    {
        ReadingTime time = ReadingTimeReader.Read(text)!.Value;

        Assert.Equal((minutes, words, false), (time.Minutes, text[time.Span.Start..time.Span.End], time.IsWholeLine));
    }

    [Theory]
    [InlineData("")]
    [InlineData("min read")]
    [InlineData("5 minutes ago")]
    [InlineData("She read for 5 minutes.")]
    [InlineData("He waited 5 minutes, then read the letter.")]
    [InlineData("Read 5 more stories")]
    [InlineData("The lecture took 50 minutes.")]
    [InlineData("2024 min read")]
    public void WhatStatesNoReadingTimeIsNotRead(string text) => Assert.Null(ReadingTimeReader.Read(text));

    [Fact]
    public void AnyTextIsReadAndItsSpanLiesInIt() => Prop.ForAll(Texts.OfPieces(
        "5", "min", "minute", "read", "Reading", "time", ":", "-", "<", "less", "than", "a", "de", "lectura", " ", ".", "分", "\uD83D",
        "99999999999"),
        text => ReadingTimeReader.Read(text) is not { } time || (Texts.Holds(text, time.Span) && time.Minutes is >= 1 and <= 999))
        .HoldsFor(100);
}
