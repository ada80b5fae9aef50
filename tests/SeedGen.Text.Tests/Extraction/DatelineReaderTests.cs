using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class DatelineReaderTests
{
    [Theory]
    [InlineData("NEW DELHI: The minister said on Tuesday that he would go.", "NEW DELHI", null)]
    [InlineData("NEW YORK, June 3, 2019 /PRNewswire/ -- A company has done something.", "NEW YORK", "PRNewswire")]
    public void AColonBehindAKnownPlaceAndAnAgencyBetweenSlashesMakeADateline(string text, string place, string? agency)
    {
        ParsedDateline? dateline = DatelineReader.Read(Texts.Line(text));
        Assert.Equal((place, agency), (dateline?.Place.Text, dateline?.Agency?.Text));
    }

    [Theory]
    [InlineData("BEIJING (AP) — Leaders met on Monday.", "BEIJING", "AP")]
    [InlineData("Beijing — Russian President Vladimir Putin arrived.", "Beijing", null)]
    [InlineData("WASHINGTON, March 3 (Reuters) - The bank said so.", "WASHINGTON", "Reuters")]
    [InlineData("LONDON — Rain fell.", "LONDON", null)]
    [InlineData("LONDON - Rain fell.", "LONDON", null)]
    [InlineData("LONDON -- Rain fell.", "LONDON", null)]
    [InlineData("LONDON—Rain fell.", "LONDON", null)]
    [InlineData("Berlin (dpa) – Es regnet.", "Berlin", "dpa")]
    [InlineData("Berlin (dpa/tmn) - Es regnet.", "Berlin", "dpa/tmn")]
    [InlineData("Frankfurt/Main (dpa) - Es regnet.", "Frankfurt/Main", "dpa")]
    [InlineData("NEW YORK (AP) _ Rain.", "NEW YORK", "AP")]
    [InlineData("New York — “Rain,” they said.", "New York", null)]
    [InlineData("Rio de Janeiro — It rained.", "Rio de Janeiro", null)]
    [InlineData("KYIV, Ukraine (AP) — It rained.", "KYIV", "AP")]
    [InlineData("RICHMOND, Va. (AP) — It rained.", "RICHMOND", "AP")]
    [InlineData("WASHINGTON, D.C. — It rained.", "WASHINGTON", null)]
    [InlineData("Berlin – Es regnet.", "Berlin", null)]
    [InlineData("Beispielstadt (dpa) – Es regnet.", "Beispielstadt", "dpa")]
    [InlineData("London CNN — It rained.", "London", "CNN")]
    [InlineData("London (CNN) It rained.", null, null)]
    [InlineData("Los Angeles, July 27, 2024 – It rained.", "Los Angeles", null)]
    [InlineData("Москва — Погода была хорошей.", "Москва", null)]
    public void ThePlaceAndAgencyAreReadOffTheOpening(string text, string? place, string? agency)
    {
        ParsedDateline? dateline = DatelineReader.Read(Texts.Line(text));

        Assert.Equal(place, dateline?.Place.Text);
        Assert.Equal(agency, dateline?.Agency?.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Beijing —")]
    [InlineData("Berlin. Es regnet seit Tagen.")]
    [InlineData("Also — perhaps — it rained.")]
    [InlineData("Yes — he said so.")]
    [InlineData("Yes — He said so.")]
    [InlineData("He — Putin — said so.")]
    [InlineData("Putin — who arrived late — said so.")]
    [InlineData("Paris — Europe’s most visited city — was quiet.")]
    [InlineData("Update — The bridge is open.")]
    [InlineData("President Doe — The man of the hour.")]
    [InlineData("Paris - The city was quiet.")]
    [InlineData("Soil – What to look for in a garden.")]
    [InlineData("Diatomaceous Earth (DE) – The powder works.")]
    [InlineData("US - China talks began.")]
    [InlineData("Well-known people met.")]
    [InlineData("Doe (left) — The winner.")]
    [InlineData("The Example City Council — Meeting")]
    [InlineData("Monday — The first day.")]
    [InlineData("it rained — Again.")]
    [InlineData("One Two Three Four Five Six — Seven.")]
    public void AnOrdinaryOpeningIsNoDateline(string text) => Assert.Null(DatelineReader.Read(Texts.Line(text)));

    [Fact]
    public void AnyTextIsReadAndEverySpanLiesInIt() => Prop.ForAll(Texts.OfPieces(
        "BEIJING", "Berlin", "New", " ", ",", "March", "3", "(", "AP", ")", "—", "-", "--", "/", "Va", ".", "The", "“", "\uD83D"),
        text =>
        {
            Line line = Texts.Line(text);
            return DatelineReader.Read(line) is not { } dateline
                || (Texts.Holds(text, dateline.Place) && (dateline.Agency is null || Texts.Holds(text, dateline.Agency)));
        })
        .HoldsFor(100);
}
