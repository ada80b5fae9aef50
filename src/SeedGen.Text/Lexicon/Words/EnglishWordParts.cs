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

    /// <summary>Words that begin compounds now and then, but none with a long second word.</summary>
    public static readonly WordSet SeldomFirst = new("can will may not for with other all more some through there then new last several what");

    /// <summary>Words that end no compound.</summary>
    public static readonly WordSet NeverLast = new(
        "the that with from you your this have their also about but has they when other than which these them just many using who",
        "without such every even each before including between both different should been much was were needs provide those does could",
        "might being would within always during very because said says his had into where while whether become must never often once");

    /// <summary>Words that end none with a long first word.</summary>
    public static readonly WordSet SeldomLast = new("and are of to for will can may not");

    /// <summary>Small words that stand in front of an article or a possessive, or behind one.</summary>
    public static readonly WordSet Small = new(
        "in on at by is it as to of for with we be or so if no do and was are from will can has had not but when there then into up out");

    /// <summary>Articles and possessives, which stand in front of everything and are glued to nothing.</summary>
    public static readonly WordSet Determiners = new("the this that his our your their its these those my");

    /// <summary>Ends of words that are words too; behind a first part they make its form or its derivative.</summary>
    public static readonly WordSet Endings = new(
        "ship ships less ness like able ably ward wards wise ling ment man men ton ting ring rings ding king ping son ate age ages rate",
        "rates rated red ted led den ten ion ions ist ists ism ant ent ants ents ally ously tic tics tion sion ity ive ice ary ery ory ful",
        "out hood dom some fold proof land wear people person women woman ware house work works time times room line word words wide most",
        "ring holding drawn draw standing stood power after ever over shift matter tally ability rent ably sing coming going wealth stands stand drawing drawings trapped sticks stance");

    /// <summary>Ends that a word in the middle of a sentence has and the first part of a compound seldom.</summary>
    public static readonly string[] Inflections =
        ["s", "ed", "ing", "ly", "ion", "ive", "al", "ous", "ful", "ic", "able", "ent", "ant", "ment", "ness", "ity", "ance", "ence"];
}
