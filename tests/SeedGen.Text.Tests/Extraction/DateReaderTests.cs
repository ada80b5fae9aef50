using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class DateReaderTests
{
    [Theory]
    [InlineData("July 27, 2024", "2024-07-27")]
    [InlineData("JULY 27, 2024", "2024-07-27")]
    [InlineData("July 27 2024", "2024-07-27")]
    [InlineData("July 27th, 2024", "2024-07-27")]
    [InlineData("27 July 2024", "2024-07-27")]
    [InlineData("Jul. 27, 2024", "2024-07-27")]
    [InlineData("Sept. 7, 2024", "2024-09-07")]
    [InlineData("27th of July 2024", "2024-07-27")]
    [InlineData("the 1st of May, 2024", "2024-05-01")]
    [InlineData("27-Jul-2024", "2024-07-27")]
    [InlineData("Friday, 22 November 2024", "2024-11-22")]
    [InlineData("Fri 22 Nov 2024", "2024-11-22")]
    [InlineData("2024-07-27", "2024-07-27")]
    [InlineData("2024/07/27", "2024-07-27")]
    [InlineData("2024.7.27", "2024-07-27")]
    [InlineData("2024 July 27", "2024-07-27")]
    [InlineData("27.07.2024", "2024-07-27")]
    [InlineData("27. 7. 2024", "2024-07-27")]
    [InlineData("27/07/2024", "2024-07-27")]
    [InlineData("07/27/2024", "2024-07-27")]
    [InlineData("27-07-2024", "2024-07-27")]
    [InlineData("03/03/2024", "2024-03-03")]
    [InlineData("July 2024", "2024-07")]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("٢٧ يوليو ٢٠٢٤", "2024-07-27")]
    public void AWrittenDateIsReadAsIso8601(string text, string iso) => Assert.Equal(iso, DateReader.Find(text)?.Iso);

    [Theory]
    [InlineData("ReporterJuly 27, 2024", "2024-07-27")]
    [InlineData("HealthJULY 27, 2024", "2024-07-27")]
    [InlineData("July 27, 20245:00 AM", "2024-07-27T05:00")]
    [InlineData("July 27, 2024119 views", "2024-07-27")]
    [InlineData("July 27th 202411 mins", "2024-07-27")]
    [InlineData("27 July 202428 July 2024", "2024-07-27")]
    [InlineData("27. Juli 20245 Min.", "2024-07-27")]
    [InlineData("27 aou\u0302t 2024", "2024-08-27")]
    public void ADateIsReadThoughItsWordsAreGluedOrDecomposed(string text, string iso) => Assert.Equal(iso, DateReader.Find(text)?.Iso);

    [Theory]
    [InlineData("03/04/2024", nameof(DateOrder.DayFirst), "2024-04-03")]
    [InlineData("03/04/2024", nameof(DateOrder.MonthFirst), "2024-03-04")]
    [InlineData("27/07/24", nameof(DateOrder.DayFirst), "2024-07-27")]
    [InlineData("25.04.98", nameof(DateOrder.DayFirst), "1998-04-25")]
    [InlineData("03/04/2024 2:15 PM PT", nameof(DateOrder.DayFirst), "2024-03-04T14:15")]
    [InlineData("03/04/2024 2:15 PM PT", nameof(DateOrder.Unknown), "2024-03-04T14:15")]
    [InlineData("03/04/2024 14:15 CET", nameof(DateOrder.Unknown), "2024-04-03T14:15")]
    [InlineData("03/04/2024 14:15 GMT+1", nameof(DateOrder.Unknown), "2024-04-03T14:15+01:00")]
    public void AnAmbiguousDateIsReadInTheOrderThatIsKnown(string text, string order, string iso) =>
        Assert.Equal(iso, DateReader.Read(text, Enum.Parse<DateOrder>(order)).Best?.Iso);

    [Theory]
    [InlineData("27. Juli 2024", "2024-07-27")]
    [InlineData("Samstag, den 3. März 2024", "2024-03-03")]
    [InlineData("1er août 2024", "2024-08-01")]
    [InlineData("samedi 27 juillet 2024", "2024-07-27")]
    [InlineData("3 mars 2024", "2024-03-03")]
    [InlineData("27 de julio de 2024", "2024-07-27")]
    [InlineData("sábado, 27 de julho de 2024", "2024-07-27")]
    [InlineData("7 de setembro de 2024", "2024-09-07")]
    [InlineData("27 luglio 2024", "2024-07-27")]
    [InlineData("27 mei 2024", "2024-05-27")]
    [InlineData("27 lipca 2024", "2024-07-27")]
    [InlineData("11 listopada 2024 r.", "2024-11-11")]
    [InlineData("27 июля 2024 г.", "2024-07-27")]
    [InlineData("27 Temmuz 2024 Cumartesi", "2024-07-27")]
    [InlineData("5 KASIM 2024", "2024-11-05")]
    [InlineData("27 juli 2024", "2024-07-27")]
    [InlineData("27. maj 2024", "2024-05-27")]
    [InlineData("27. desember 2024", "2024-12-27")]
    [InlineData("27. heinäkuuta 2024", "2024-07-27")]
    [InlineData("27. července 2024", "2024-07-27")]
    [InlineData("27 يوليو 2024", "2024-07-27")]
    [InlineData("27 يوليو/تموز 2024", "2024-07-27")]
    [InlineData("27 ביולי 2024", "2024-07-27")]
    [InlineData("27 Ιουλίου 2024", "2024-07-27")]
    [InlineData("2024. július 27.", "2024-07-27")]
    [InlineData("2024年7月27日", "2024-07-27")]
    [InlineData("2024年7月27日星期六", "2024-07-27")]
    [InlineData("2024年7月", "2024-07")]
    [InlineData("2024년 7월 27일", "2024-07-27")]
    [InlineData("2024. 7. 27. 오후 4:14", "2024-07-27T16:14")]
    public void ADateIsReadInManyLanguages(string text, string iso)
    {
        Assert.Equal(iso, DateReader.Find(text)?.Iso);
    }

    [Theory]
    [InlineData("Sunday, December 3, 2023 4:14 am", "2023-12-03T04:14")]
    [InlineData("July 27, 2024 at 4:14 pm ET", "2024-07-27T16:14")]
    [InlineData("July 27, 2024 4:14 p.m. EDT", "2024-07-27T16:14")]
    [InlineData("July 27, 2024, 12:05 AM", "2024-07-27T00:05")]
    [InlineData("July 27, 2024 | 12:05 PM", "2024-07-27T12:05")]
    [InlineData("July 27, 2024 at 4pm", "2024-07-27T16:00")]
    [InlineData("4:14 pm, July 27, 2024", "2024-07-27T16:14")]
    [InlineData("10:15 GMT, 27 July 2024", "2024-07-27T10:15Z")]
    [InlineData("27 July 2024 14:30 UTC", "2024-07-27T14:30Z")]
    [InlineData("27 July 2024, 14:30 (GMT+5:30)", "2024-07-27T14:30+05:30")]
    [InlineData("27 July 2024 14:30 UTC-3", "2024-07-27T14:30-03:00")]
    [InlineData("Sat, 27 Jul 2024 04:14:00 +0000", "2024-07-27T04:14Z")]
    [InlineData("Sat, 27 Jul 2024 04:14:00 -0500", "2024-07-27T04:14-05:00")]
    [InlineData("2024-07-27T04:14:09Z", "2024-07-27T04:14Z")]
    [InlineData("2024-07-27T04:14:09.123+02:00", "2024-07-27T04:14+02:00")]
    [InlineData("2024-07-27T04:14-04:00", "2024-07-27T04:14-04:00")]
    [InlineData("2024-07-27 04:14", "2024-07-27T04:14")]
    [InlineData("20240727T041409Z", "2024-07-27T04:14Z")]
    [InlineData("27.07.2024, 14:30 Uhr", "2024-07-27T14:30")]
    [InlineData("27. Juli 2024 um 14.30 Uhr", "2024-07-27T14:30")]
    [InlineData("27 juillet 2024 à 14h30", "2024-07-27T14:30")]
    [InlineData("27.7.2024 klo 14.30", "2024-07-27T14:30")]
    [InlineData("2024年7月27日 下午4:14", "2024-07-27T16:14")]
    [InlineData("2024年7月27日(土) 14時05分", "2024-07-27T14:05")]
    [InlineData("2024년 7월 27일 오후 4시 14분", "2024-07-27T16:14")]
    [InlineData("July 27, 2024 14:30-15:30", "2024-07-27T14:30")]
    [InlineData("July 27, 2024 25:61", "2024-07-27")]
    public void AClockBesideTheDateIsReadWithItsNumericZone(string text, string iso) => Assert.Equal(iso, DateReader.Find(text)?.Iso);

    [Theory]
    [InlineData("")]
    [InlineData("2 hours ago")]
    [InlineData("yesterday at 4:14 pm")]
    [InlineData("Friday")]
    [InlineData("July 27")]
    [InlineData("31 February 2024")]
    [InlineData("February 30, 2024")]
    [InlineData("29 February 2023")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("32 July 2024")]
    [InlineData("31.04.2024")]
    [InlineData("27 July 1812")]
    [InlineData("27 July 2999")]
    [InlineData("20240727")]
    [InlineData("Version 1.27.07.2024")]
    [InlineData("192.168.12.2024.1")]
    [InlineData("Mars 2020 has landed")]
    [InlineData("a march of 2000 people")]
    [InlineData("from 2010 to 2024")]
    [InlineData("Room 2024")]
    [InlineData("You may 12 times")]
    public void WhatIsNoDateIsNotRead(string text) => Assert.Null(DateReader.Find(text)?.Iso);

    [Theory]
    [InlineData("03/04/2024")]
    [InlineData("03-04-2024")]
    [InlineData("27/07/24")]
    public void AnAmbiguousDateIsFlaggedAndNeverGuessed(string text)
    {
        DateMention? date = DateReader.Find(text);

        Assert.Equal(DateDoubt.Ambiguous, date?.Doubt);
        Assert.Null(date?.Iso);
    }

    [Fact]
    public void AnImpossibleDateIsFlagged() =>
        Assert.Equal(DateDoubt.Impossible, Assert.Single(DateReader.Read("31 February 2024").Dates).Doubt);

    [Theory]
    [InlineData("July 27, 2024")]
    [InlineData("Sunday, December 3, 2023 4:14 am")]
    [InlineData("Published: July 27, 2024, 4:14 pm ET")]
    [InlineData("Posted on July 27, 2024")]
    [InlineData("Last updated at 14:30 on 27 July 2024")]
    [InlineData("Published 27 July 2024 | Updated 28 July 2024")]
    [InlineData("Publié le 27 juillet 2024 à 14h30 - Mis à jour le 28 juillet 2024")]
    [InlineData("Stand: 27.07.2024, 14:30 Uhr")]
    [InlineData("• 27/07/2024 •")]
    [InlineData("发布时间：2024-07-27 14:30")]
    [InlineData("Sat, Jul 27")]
    [InlineData("03/04/2024")]
    public void ALineThatSaysNothingButADateIsADateLine(string text) => Assert.True(DateReader.Read(text).IsWholeLine);

    [Theory]
    [InlineData("")]
    [InlineData("Published")]
    [InlineData("Monday")]
    [InlineData("The law came into force on July 27, 2024.")]
    [InlineData("July 27, 2024 will be remembered")]
    [InlineData("Jane Doe, July 27, 2024")]
    public void ALineThatSaysMoreIsNoDateLine(string text) => Assert.False(DateReader.Read(text).IsWholeLine);

    [Theory]
    [InlineData("Published: July 27, 2024", "Published")]
    [InlineData("Posted on Saturday, July 27, 2024", "Published")]
    [InlineData("Veröffentlicht am 27.07.2024", "Published")]
    [InlineData("Updated July 27, 2024", "Updated")]
    [InlineData("Last modified: 2024-07-27", "Updated")]
    [InlineData("Mis à jour le 27 juillet 2024", "Updated")]
    [InlineData("July 27, 2024", "None")]
    [InlineData("The report published by the bank says that July 27, 2024 is near", "None")]
    public void TheWordBeforeTheDateSaysWhatItIs(string text, string label) => Assert.Equal(label, DateReader.Find(text)?.Label.ToString());

    [Theory]
    [InlineData("Updated July 30, 2024. Published July 27, 2024", "2024-07-27")]
    [InlineData("July 27, 2024 (updated July 30, 2024)", "2024-07-27")]
    [InlineData("Updated July 30, 2024", "2024-07-30")]
    [InlineData("03/04/2024, that is 3 April 2024", "2024-04-03")]
    public void OfSeveralDatesTheDayOfPublicationIsTheBest(string text, string iso) => Assert.Equal(iso, DateReader.Find(text)?.Iso);

    [Theory]
    [InlineData("Posted on Saturday, July 27, 2024 at 4:14 pm by Jane", "Saturday, July 27, 2024 at 4:14 pm")]
    [InlineData("In Rom, am 27. Juli 2024, begann", "27. Juli 2024")]
    [InlineData("Updated: 2024-07-27T04:14Z.", "2024-07-27T04:14Z")]
    public void TheSpanCoversWeekdayDateAndClock(string text, string said)
    {
        TextRange span = DateReader.Find(text)!.Span;

        Assert.Equal(said, text[span.Start..span.End]);
    }

    [Fact]
    public void AnyTextIsReadAndEverySpanLiesInIt() => Prop.ForAll(Texts.OfPieces(
        "July", "27", "2024", ",", " ", ".", "/", "-", ":", "4:14", "pm", "T", "Z", "+0200", "(", "GMT", "Fri", "年", "月", "27th",
        "Updated", "上午", "\uD83D", "مايو"),
        text => DateReader.Read(text).Dates.All(date => Texts.Holds(text, date.Span) && date.Iso is null == (date.Doubt != DateDoubt.None)))
        .HoldsFor(100);
}
