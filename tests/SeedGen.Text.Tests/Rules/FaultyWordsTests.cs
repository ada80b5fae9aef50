namespace SeedGen.Text.Tests.Rules;

public class FaultyWordsTests
{
    private static readonly string[] Rules = ["MissingSpace", "GluedWords", "LostApostrophe", "TorturedPhrase", "UnbalancedBracket"];

    [Theory]
    [InlineData("MissingSpace", "en", "The boat came in at noon.The skipper was glad.", "noon.The")]
    [InlineData("MissingSpace", "en", "The boat came in,but nobody saw it.", "in,but")]
    [InlineData("MissingSpace", "en", "Was it the boat?Nobody knew.", "boat?Nobody")]
    [InlineData("MissingSpace", "fr", "Le bateau est parti,mais le bateau est revenu.", "parti,mais")]
    [InlineData("MissingSpace", "de", "Das Schiff kam,und niemand sah das Schiff.", "kam,und")]
    [InlineData("GluedWords", "en", "They met in a series of events at the edge ofthe town.", "ofthe")]
    [InlineData("GluedWords", "en", "It was a joint series seriesincluding ships.", "seriesincluding")]
    [InlineData("GluedWords", "en", "That was the endThe skipper went home.", "endThe")]
    [InlineData("GluedWords", "en", "It is a part of theproject, and of travelinsurance.", "theproject", "travelinsurance")]
    [InlineData("GluedWords", "en", "They had foodand water beyond yourbody.", "foodand", "yourbody")]
    [InlineData("LostApostrophe", "en", "Its a boat, and its also new. Lets go.", "Its", "its", "Lets")]
    [InlineData("LostApostrophe", "en", "They dont know and it isnt known, since youre late.", "dont", "isnt", "youre")]
    [InlineData("LostApostrophe", "en", "“We dont care,” she wrote. Its easy to say, and its inspired by the sea.", "dont", "Its", "its")]
    [InlineData("LostApostrophe", "en", "NATO’s ships left; then NATOs boats came.", "NATOs")]
    [InlineData("LostApostrophe", "en", "In Elmsby and on Elmsby’s quay, as Elmsbys council says.", "Elmsbys")]
    [InlineData("LostApostrophe", "en", "It was the childrens day, and todays weather was good.", "childrens", "todays")]
    [InlineData("TorturedPhrase", "en", "It was a relic of the Frosty Battle, said the World Well being Organization.", "Frosty Battle", "World Well being Organization")]
    [InlineData("TorturedPhrase", "en", "The use of profound learning and colossal information grows.", "profound learning", "colossal information")]
    [InlineData("UnbalancedBracket", "en", "The boat (a trawler came in.", "(")]
    [InlineData("UnbalancedBracket", "en", "The boat, a trawler), came in.", ")")]
    [InlineData("UnbalancedBracket", "en", "The boat [a trawler (old) came in.", "[")]
    [InlineData("UnbalancedBracket", "en", "The boat, series A), came in.", ")")]
    [InlineData("UnbalancedBracket", "en", "The boat cost £1,799) new, with a V8) and oars.", ")", ")")]
    public void AFaultIsFoundAtItsPlace(string rule, string language, string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage(language, paragraph).Found(rule));

    [Theory]
    [InlineData("en", "Read www.elmsby.example, notes.txt and README.md on ASP.NET, Node.js 18.2.1 or Booking.com at 10:30, e.g. on the U.S. page.")]
    [InlineData("en", "J.R. Hale, Ph.D., paid 1,000 dollars at 3:15 p.m. to Yahoo! and wrote to hale@elmsby.example; 3.5 of 4.")]
    [InlineData("en", "The fishermen of the breakwater read the newspaper, nevertheless; whatsoever the shipowners and the housekeepers thought of it.")]
    [InlineData("en", "Write `a,b` or `foodand`, open it with `a)` and `(`, and end it with ``dont ` care.Then``.")]
    [InlineData("en", "YouTube, GitHub, PayPal, iPhone, McDonald, LaTeX and JavaScript are names; so is DeepMind.")]
    [InlineData("en", "The Russians and Republicans, its owners, were well; the Obamas went to Wales, and Texas votes. He lets them.")]
    [InlineData("en", "“We don’t care,” she wrote, “about counterfeit consciousness.”")]
    [InlineData("en", "Its crew knows its own way, and its time and its rare beauty; it lets you go. The Mayfield reallocation withheld nothing.")]
    [InlineData("en", "A bodybuilder sincerely withdrew the livestream of a spaceflight, in a nutshell, beforehand; caterpillars restrain goodwill.")]
    [InlineData("en", "Theboat Company")]
    [InlineData("en", "Andflirting")]
    [InlineData("en", "LLM’s days: LLMs don’t tire, and each proves its worth: bandits too.")]
    [InlineData("en", "He read ‘The Boat’(2) and “The Sea”-(3).")]
    [InlineData("en", "Ask he/shes or whoever wont/will go. I see 8) there.")]
    [InlineData("en", "Its easy victory and its inspired design; its best to come, its hard drive.")]
    [InlineData("en", "The old sign said TODAYS FISH, and THATS ALL.")]
    [InlineData("en", "A chilly struggle began; the Civil War, the White House and the United Nations had an Air Force.")]
    [InlineData("en", "He had two reasons: a) the wind, and 2) the birds :) ;-) and (so he said [once]) the sea.")]
    [InlineData("de", "Die Donaudampfschifffahrtsgesellschaft fand Wähler:innen und Bürger:innen, z.B. am 3.5. in der Ein- und Ausfahrt.")]
    [InlineData("fr", "L’homme qu’il a vu jusqu’ici, c’est aujourd’hui M. Dupont : « Voilà ! »")]
    [InlineData("zh", "他说（你好），然后走了。【再见】")]
    public void WhatIsRightIsLeftAlone(string language, string paragraph)
    {
        ParsedArticle article = Articles.InLanguage(language, paragraph);
        Assert.All(Rules, rule => Assert.Empty(article.Found(rule)));
    }

    [Theory]
    [InlineData("She went to to the station.", "She went to the station.")]
    [InlineData("She went home , and he stayed.", "She went home, and he stayed.")]
    [InlineData("She went home.The others stayed.", "She went home. The others stayed.")]
    [InlineData("She stood at the edge ofthe town.", "She stood at the edge of the town.")]
    [InlineData("They dont know.", "They don't know.")]
    [InlineData("He spoke of “a long peace “.", "He spoke of “a long peace ”.")]
    public void TheEditsRepairAndLeaveNothingBehind(string paragraph, string repaired)
    {
        ParsedArticle article = Articles.InLanguage("en", paragraph);
        Finding finding = Assert.Single(ArticleChecker.Check(article), finding => finding.Edits.Count > 0);
        string text = article.Source;
        foreach (TextEdit edit in finding.Edits.Reverse())
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        Assert.Contains(repaired, text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            ArticleChecker.Check(Articles.InLanguage("en", repaired)), finding => finding.Edits.Count > 0);
    }
}
