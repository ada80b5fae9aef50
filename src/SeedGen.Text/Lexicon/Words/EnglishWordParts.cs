namespace SeedGen.Text;

/// <summary>What English words are made of, as far as it tells a compound from two words that lost their space.</summary>
internal static class EnglishWordParts
{
    /// <summary>Words that begin no compound: in front of another word they are a word of their own.</summary>
    public static readonly WordSet NeverFirst = new(
        "and the that from are you your this have their also about how they most need when these them while where just its our many",
        "who without such even each before including between both different should see been much was were needs those know people because",
        "offers does could might being would within always during very example specific makes using used whether another become although",
        "though toward towards against among across his has had said says told must never perhaps rather really which whom whose why but",
        "every everything few him himself however instead itself made neither nothing until upon than she if we they");

    /// <summary>Short words that end nothing behind these.</summary>
    public static readonly WordSet ShortLast = new("new get use old all any our own few now end her and saw did had has was you");

    /// <summary>Words that begin compounds now and then, but none with a long second word.</summary>
    public static readonly WordSet SeldomFirst = new("can will may not for with other all more some through there then new last several what",
        "any its most got two one like every");

    /// <summary>Words that begin compounds with any word, or are a part in front of one, in more compounds than a list of words has.</summary>
    public static readonly WordSet OftenFirst = new(
        "under over micro macro counter cyber retro super inter ultra multi mega mini nano auto photo radio video audio electro trans after",
        "water mother house heart south north east west mouth story place script short heavy ghost screen frame paper light white black green",
        "blue power storm thunder hand head foot finger eyes hair horse snow rain wind wood stone iron steel glass butter bread fruit milk",
        "honey sugar salt sweet clean brand brain break broad bridge butterfly candle child children choir clock cloud coach coast cross",
        "crowd death dream dress earth field fire flash floor flood grand grass grave group guard guess guest heads hotel human infra jelly",
        "knife knock large laser lower lunch match metal middle night ocean outer paint party peace plant plate police proof quick quiet",
        "river rough round sales sand shell shift ship shoe shop shore sister skin slave sleep slow smart smoke snake social sound space",
        "speed spell spirit sports spring stage stair stand star state steam still stock straight street strong summer table taste tele",
        "thumb tight touch track trade trail train trend truth turn upper voice waste watch wave weather week wheel whole winter woman work",
        "world worth wrist young store step post life road live data master ride type check spot copy book skill safe lock drive rate rule",
        "back film print hard catch service thorough cater single news");

    /// <summary>Words that end compounds, in more of them than a list of words has.</summary>
    public static readonly WordSet OftenLast = new(
        "phrases lines chains logs charts press sense safe stream streams tables turned level spaces members print nation");

    /// <summary>Words that end no compound.</summary>
    public static readonly WordSet NeverLast = new(
        "the that with from you your this have their also about but has they when other than which these them just many who",
        "without such every even each before including between both different should been much was were needs provide those does could",
        "might being would within always during very because said says his had into where while whether become must never often once");

    /// <summary>Words that end none with a long first word.</summary>
    public static readonly WordSet SeldomLast = new("and are of to for will can may not");

    /// <summary>Of these the ones that end none even with a short first word.</summary>
    public static readonly WordSet LastOfNone = new("are for can");

    /// <summary>Words that no word ends in, known or not.</summary>
    public static readonly WordSet EndOfNothing = new("because which should would could their these been were");

    /// <summary>Small words that stand in front of an article or a possessive, or behind one.</summary>
    public static readonly WordSet Small = new(
        "in on at by is it as to of for with we be or so if no do and was are from will can has had not but when there then into up out");

    /// <summary>Articles and possessives, which stand in front of everything and are glued to nothing.</summary>
    public static readonly WordSet Determiners = new("the this that his our your their its these those my");

    /// <summary>All words that make few compounds or none: a first look that nearly every word ends at.</summary>
    public static readonly WordSet Particular = new(
        [.. NeverFirst, .. SeldomFirst, .. ShortLast, .. NeverLast, .. SeldomLast, .. LastOfNone, .. EndOfNothing, .. Small, .. Determiners]);

    /// <summary>Ends of words that are words too; behind a first part they make its form or its derivative.</summary>
    public static readonly WordSet Endings = new(
        "ship ships less ness like able ably ward wards wise ling ment man men ton ting ring rings ding king ping son ate age ages rate",
        "rates rated red ted led den ten ion ions ist ists ism ant ent ants ents ally ously tic tics tion sion ity ive ice ary ery ory ful",
        "out hood dom some fold proof land wear people person women woman ware house work works time times room line word words wide most",
        "ring holding drawn draw standing stood power after ever over shift matter tally ability rent ably sing coming going wealth stands stand drawing drawings trapped sticks stance",
        "fully place ways found held hold gets give gives gave given giving bid bidding self aged aging ties");

    /// <summary>What makes another word of any word.</summary>
    public static readonly string[] Prefixes = ["re", "un", "dis", "mis", "non", "pre", "over", "under", "inter", "super", "counter", "anti", "fore", "sub"];

    /// <summary>Ends that a word in the middle of a sentence has and the first part of a compound seldom.</summary>
    public static readonly string[] Inflections =
        ["s", "ed", "ing", "ly", "ion", "ive", "al", "ous", "ful", "ic", "able", "ent", "ant", "ment", "ness", "ity", "ance", "ence"];
}
