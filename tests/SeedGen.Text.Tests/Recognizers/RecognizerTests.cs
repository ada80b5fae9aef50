namespace SeedGen.Text.Tests.Recognizers;

/// <summary>Each family on lines of its own, whatever stands around them, and all families on ordinary prose.</summary>
public class RecognizerTests
{
    private const string Above = "The ferry across the sound will run again from the first of June, the harbor master said on Monday.";
    private const string Below = "It carries sixty passengers and twelve cars, and it takes eleven minutes for the crossing.";

    [Theory]
    [InlineData("Skip to main content")]
    [InlineData("BACK TO TOP")]
    [InlineData("↑ Back to the top")]
    [InlineData("Trending Now")]
    [InlineData("Home › Science › Oceans")]
    [InlineData("Home / World")]
    [InlineData("Previous article")]
    [InlineData("Page 2 of 7")]
    [InlineData("View all posts")]
    [InlineData("Close menu")]
    [InlineData("Home | News | Sport | Weather | Contact")]
    [InlineData("Articles · About us · Imprint · Search")]
    public void MenusAndBreadcrumbsAreNavigation(string line) => AssertKind(LineKind.Navigation, line);

    [Theory]
    [InlineData("14.1 C")]
    [InlineData("−3 °C")]
    [InlineData("72°F")]
    [InlineData("21,5 °C")]
    [InlineData("Most Popular")]
    [InlineData("MOST READ THIS WEEK")]
    [InlineData("Recent comments")]
    [InlineData("Listen to this article")]
    [InlineData("Editor’s Picks")]
    public void WeatherAndRankingsAreWidgets(string line) => AssertKind(LineKind.Widget, line);

    [Theory]
    [InlineData("Related posts")]
    [InlineData("RELATED ARTICLES:")]
    [InlineData("You may also like")]
    [InlineData("Read more »")]
    [InlineData("READ MORE : Ferry crews vote on new hours")]
    [InlineData("Also read: Ferry crews vote on new hours")]
    [InlineData("More from this author")]
    [InlineData("Recommended for you")]
    [InlineData("In case you missed it")]
    [InlineData("Worth reading…")]
    [InlineData("5 related stories")]
    public void LinksToOtherStoriesAreRelatedContent(string line) => AssertKind(LineKind.RelatedContent, line);

    [Theory]
    [InlineData("Leave a Reply")]
    [InlineData("leave your comment below")]
    [InlineData("LEAVE A RESPONSE")]
    [InlineData("Your email address will not be published. Required fields are marked *")]
    [InlineData("Please enter your name here")]
    [InlineData("3 Comments")]
    [InlineData("No comments yet")]
    [InlineData("Comments are closed.")]
    [InlineData("Jane Doe says:")]
    [InlineData("Save my name, email, and website in this browser for the next time I comment.")]
    public void FormsAndThreadsAreComments(string line) => AssertKind(LineKind.Comments, line);

    [Theory]
    [InlineData("Newsletter")]
    [InlineData("Subscribe to our weekly newsletter")]
    [InlineData("Sign up for our newsletter and never miss a story")]
    [InlineData("Get the latest news delivered straight to your inbox")]
    [InlineData("This article is for subscribers only")]
    [InlineData("You have reached your free article limit")]
    [InlineData("Already a subscriber? Log in")]
    [InlineData("You can unsubscribe at any time.")]
    public void NewslettersAndPaywallsAreSubscription(string line) => AssertKind(LineKind.Subscription, line);

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("- Advertisment -")]
    [InlineData("ADVERTISEMENTS")]
    [InlineData("Sponsored content")]
    [InlineData("Story continues below advertisement")]
    [InlineData("This post may contain affiliate links.")]
    public void LabelsOfAdvertisementsAreAdvertisement(string line) => AssertKind(LineKind.Advertisement, line);

    [Theory]
    [InlineData("We use cookies to give you the best experience on our site.")]
    [InlineData("Please enable JavaScript to view this page.")]
    [InlineData("JavaScript is disabled in your browser")]
    [InlineData("Your theme license has not been activated. Go to the theme options page.")]
    [InlineData("Plugin license is not valid: please enter your license.")]
    [InlineData("Please turn off your ad blocker")]
    [InlineData("404")]
    [InlineData("An error occurred. Please try again later.")]
    public void NoticesOfTheSiteAreSiteNotice(string line) => AssertKind(LineKind.SiteNotice, line);

    [Theory]
    [InlineData("Share this article")]
    [InlineData("ShareTweetPin")]
    [InlineData("Facebook Twitter WhatsApp Email")]
    [InlineData("Facebook | X | LinkedIn")]
    [InlineData("Share on Facebook")]
    [InlineData("LinkedIn YouTube")]
    [InlineData("3 likes")]
    [InlineData("Follow us on Instagram")]
    [InlineData("Copy link")]
    public void ButtonsAndCountersAreSharing(string line) => AssertKind(LineKind.Sharing, line);

    [Theory]
    [InlineData("© 2024 Example Media Group")]
    [InlineData("Copyright 2023 Example Media Group")]
    [InlineData("All rights reserved.")]
    [InlineData("Terms of Use")]
    [InlineData("Privacy Policy")]
    [InlineData("This article was originally published in The Example.")]
    [InlineData("The views expressed in this article are the author’s own.")]
    [InlineData("This material may not be published, broadcast, rewritten or redistributed.")]
    [InlineData("Powered by WordPress")]
    public void TermsAndRightsAreLegal(string line) => AssertKind(LineKind.Legal, line);

    [Theory]
    [InlineData("2 min read")]
    [InlineData("Reading time: 4 minutes")]
    [InlineData("1024 words")]
    [InlineData("Tags: ferries, harbors, islands")]
    [InlineData("Filed under: Transport")]
    [InlineData("Posted in Transport")]
    public void CountsAndTagsArePageMetadata(string line) => AssertKind(LineKind.PageMetadata, line);

    [Theory]
    [InlineData("The newsletter that the two sisters wrote in their kitchen had, by the end of its first year, more readers than the local paper.")]
    [InlineData("She subscribes to three newspapers, reads none of them, and gives them to the neighbor for his stove.")]
    [InlineData("Cookies are small files that a site keeps in the browser, and most people accept them without a thought.")]
    [InlineData("The baker sells cookies on Fridays, and the children know it.")]
    [InlineData("Home prices rose by four percent in the last quarter, the bureau of statistics said.")]
    [InlineData("Home is where the heart is, she used to say, and then she left.")]
    [InlineData("“I never thought that we would see it again, and then one morning it was simply there…”")]
    [InlineData("He likes to read more.")]
    [InlineData("Share prices fell sharply on Tuesday after the bank’s warning.")]
    [InlineData("Comments by the minister on Monday had unsettled the markets.")]
    [InlineData("More than forty people stood on the quay when the boat came in.")]
    [InlineData("Copyright law has changed little since the days of the printing press.")]
    [InlineData("The advertisement that made him famous ran for eleven seconds.")]
    [InlineData("The search for the missing boat was called off at dusk.")]
    [InlineData("It was 14 °C in the shade, which the old men thought warm for March.")]
    [InlineData("Terms of the agreement were not made public.")]
    [InlineData("Follow the path to the lighthouse and turn left behind the wall.")]
    [InlineData("Weather permitting, the match will be played on Sunday.")]
    [InlineData("The mayor says: we cannot wait.")]
    [InlineData("Print was dead, they had told him, and he had bought the press all the same.")]
    [InlineData("He had 12 comments to make and made them all.")]
    [InlineData("Nobody was willing to leave a reply on the old man’s machine.")]
    [InlineData("Page 2 of the letter was missing when she found it.")]
    public void OrdinaryProseIsLeftAlone(string line) => Assert.False(Read(line).IsFurniture(1), Read(line).Seen(1)?.ToString());

    [Theory]
    [InlineData("Name *", nameof(LineKind.Comments))]
    [InlineData("E-Mail*", nameof(LineKind.Comments))]
    [InlineData("Jane Doe schreibt:", nameof(LineKind.Comments))]
    [InlineData("Jane Doe dice:", nameof(LineKind.Comments))]
    [InlineData("Example Media © 2024", nameof(LineKind.Legal))]
    [InlineData("(c) 1998–2024 Example Media", nameof(LineKind.Legal))]
    [InlineData("#ferries #harbors", nameof(LineKind.PageMetadata))]
    [InlineData("Tags: ferries", nameof(LineKind.PageMetadata))]
    [InlineData("Auf X teilen", nameof(LineKind.Sharing))]
    [InlineData("Partager via WhatsApp", nameof(LineKind.Sharing))]
    [InlineData("Главная » Спорт", nameof(LineKind.Navigation))]
    [InlineData("ホーム > ニュース > 国内", nameof(LineKind.Navigation))]
    public void TheFormOfALineTellsItsKindInAnyLanguage(string line, string kind) => AssertKind(Enum.Parse<LineKind>(kind), line);

    [Theory]
    [InlineData("3:45", nameof(LineKind.Widget))]
    [InlineData("1:02:33", nameof(LineKind.Widget))]
    [InlineData("$12.99", nameof(LineKind.Widget))]
    [InlineData("▲ 0.8%", nameof(LineKind.Widget))]
    [InlineData("−0.45 (−1.2%)", nameof(LineKind.Widget))]
    [InlineData("1 2 3 … 17 Next", nameof(LineKind.Navigation))]
    [InlineData("(12)", nameof(LineKind.Navigation))]
    [InlineData("»", nameof(LineKind.Navigation))]
    [InlineData("editor@example.org", nameof(LineKind.Navigation))]
    [InlineData("https://example.org/ferries", nameof(LineKind.Navigation))]
    [InlineData("+49 30 123456-7", nameof(LineKind.Navigation))]
    [InlineData("June 3, 2019", nameof(LineKind.PageMetadata))]
    [InlineData("Travel", nameof(LineKind.Navigation))]
    [InlineData("Weather", nameof(LineKind.Widget))]
    public void WhatAnArticleMayHaveTooIsWeakEvidence(string line, string kind)
    {
        Page page = Read(line);
        Assert.Equal((kind, false), (page.Seen(1)?.Kind.ToString(), page.IsFurniture(1)));
    }

    [Theory]
    [InlineData("42%")]
    [InlineData("Chapter 12")]
    [InlineData(".")]
    [InlineData("The ferry*")]
    [InlineData("Tagged along")]
    public void OtherShortLinesAreNoStrongEvidence(string line) => Assert.False(Read(line).IsFurniture(1), Read(line).Seen(1)?.ToString());

    [Fact]
    public void AShortLineAmongWhatMenusSayIsAnItemOfTheMenu()
    {
        var page = new Page(LineReader.Read(Above + "\nSports\nTravel\nHarbor life\nHealth\nOpinion\n" + Below));
        Assert.Equal([false, true, true, true, true, true, false], Enumerable.Range(0, 7).Select(page.IsFurniture));
        Assert.Equal((LineKind.Navigation, "stands in a menu"), (page.Seen(3)!.Kind, page.Seen(3)!.Reason));
    }

    [Fact]
    public void AShortLineBetweenTwoThatMenusSayIsWeakEvidence()
    {
        var page = new Page(LineReader.Read(Above + "\nTravel\nHarbor life\nHealth\n" + Below));
        Assert.Equal((LineKind.Navigation, false), (page.Seen(2)?.Kind, page.IsFurniture(2)));
    }

    [Fact]
    public void ATableIsNoMenu()
    {
        var page = new Page(LineReader.Read("Travel\nHealth\n$12\nHarbor life\n$14\nOpinion\nSports"));
        Assert.False(page.IsFurniture(3));
    }

    [Fact]
    public void APhraseWithoutSpacesIsQuotedAsItIsWritten() => Assert.Equal("says “続きを読む”", Read("続きを読む").Seen(1)?.Reason);

    [Fact]
    public void APlaceBesideATemperatureIsAWidget()
    {
        var page = new Page(LineReader.Read("12 °C\nPort Elms\n" + Below));
        Assert.Equal(LineKind.Widget, page.Seen(1)?.Kind);
    }

    [Fact]
    public void APlaceWithoutATemperatureIsNone() => Assert.False(Read("Port Elms").IsFurniture(1));

    [Fact]
    public void TwoCutLinesInARowAreTeasers()
    {
        var page = new Page(LineReader.Read(
            Above + "\nThe harbor master wants a second ferry for the…\nA storm has torn two boats from their…"));
        Assert.Equal([false, true, true], Enumerable.Range(0, 3).Select(page.IsFurniture));
        Assert.Equal(LineKind.RelatedContent, page.Seen(1)?.Kind);
    }

    [Fact]
    public void ACutLineAboveReadMoreIsATeaser()
    {
        var page = new Page(LineReader.Read(Above + "\nThe harbor master wants a second ferry for the...\nRead more"));
        Assert.True(page.IsFurniture(1));
    }

    [Fact]
    public void OneCutLineBetweenParagraphsIsLeftAlone() => Assert.False(Read("And then the boat came in, without a crew…").IsFurniture(1));

    [Fact]
    public void EvidenceSaysWhatWasSeen() => Assert.Equal("says “leave a reply”", Read("Leave a Reply").Seen(1)?.Reason);

    [Theory]
    [InlineData("Leave a Reply")]
    [InlineData("Related posts")]
    [InlineData("14 °C")]
    [InlineData("© 2024 Example Media Group")]
    public void ALineIsKnownWhateverStandsAroundIt(string line)
    {
        string[] neighbors = ["", Above, "Newsletter", "A heading", "…", "Port Elms", "© 2020"];
        foreach (string above in neighbors)
        {
            foreach (string below in neighbors)
            {
                var page = new Page(LineReader.Read(above + "\n" + line + "\n" + below));
                Assert.True(page.IsFurniture(above.Length > 0 ? 1 : 0), above + " / " + below);
            }
        }
    }

    [Theory]
    [InlineData("Leave a Reply")]
    [InlineData("Related posts")]
    [InlineData("Newsletter")]
    [InlineData("Terms of Use")]
    public void CaseDoesNotMatter(string line)
    {
        AssertKind(Read(line).Seen(1)!.Kind, line.ToUpperInvariant());
        AssertKind(Read(line).Seen(1)!.Kind, line.ToLowerInvariant());
    }

    private static void AssertKind(LineKind kind, string line)
    {
        Page page = Read(line);
        Assert.Equal((kind, true), (page.Seen(1)?.Kind ?? LineKind.Blank, page.IsFurniture(1)));
    }

    private static Page Read(string line) => new(LineReader.Read(Above + "\n" + line + "\n" + Below));
}
