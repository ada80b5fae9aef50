namespace SeedGen.Text;

/// <summary>English words that are written with an apostrophe, as they look without it.</summary>
internal static class Contractions
{
    /// <summary>Those that are no word without it. “Its”, “were”, “well”, “shell”, “wed”, “id”, “lets” and “cant” are.</summary>
    private static readonly WordSet NotWords = new(
        "dont doesnt didnt isnt wasnt arent werent havent hasnt hadnt wouldnt couldnt shouldnt mustnt neednt wont cant aint",
        "youre theyre weve youve theyve ive im youll theyll itll thats whats theres heres whos wheres hows hes shes youd theyd couldve shouldve wouldve");

    private static readonly WordSet EndInTwo = new("youre theyre weve youve theyve ive youll theyll itll couldve shouldve wouldve");

    /// <summary>Possessives of plurals and of words that make another plural.</summary>
    private static readonly WordSet NotPlurals = new(
        "todays yesterdays tomorrows childrens womens mens everyones someones anyones everybodys somebodys anybodys nobodys companys countrys",
        "citys partys familys universitys industrys communitys agencys economys countys ministrys armys policys societys",
        "centurys secretarys babys ladys bodys storys wifes lifes");

    /// <summary>What stands in front of more than one.</summary>
    private static readonly WordSet Counters = new(
        "the these those two three four five six seven eight nine ten many most some all both several few more other young older fellow no");

    /// <summary>What stands behind a subject: verbs and small words that begin no name of a thing.</summary>
    private static readonly WordSet BehindPlurals = new(
        "said says have were will would could should must might make made take took know knew want need think thought like hate won",
        "lost lead beat come came went going working living still also already often never always usually even only again once there here",
        "around across among after before without within over under about against between during through throughout toward towards than then",
        "when where while which what because since until unless though although however including who whose whom every each because ",
        "become began being been does done doing having getting used using taken seen voted shows found find keep seem tend",
        "offers give gave called include included announced agreed agree believe continue continued faced fought");

    private static readonly ulong Its = WordHash.Of("its"), Lets = WordHash.Of("lets");

    /// <summary>What stands behind “it’s” and never behind “its”: what is somebody’s has another word in front of it.</summary>
    private static readonly WordSet BehindItIs = new(
        "a an the been not also just because where what why how when if that this there your my our their his her you we they going supposed",
        "possible impossible unclear okay ok all too so quite still really actually probably certainly definitely basically always",
        "never almost perhaps maybe");

    /// <summary>What stands behind “it’s” where one of <see cref="BehindJudgements"/> follows: a judgement, and not what is somebody’s.</summary>
    private static readonly WordSet Judgements = new(
        "important easy hard difficult good great nice bad crucial essential vital critical necessary wise smart common rare likely",
        "unlikely clear true helpful useful key fair safe ideal tempting natural normal fine easier harder perfect similar different available",
        "free valid ready famous known meant made built born given seen said taught called expensive cheap popular suitable",
        "interesting surprising amazing incredible sad funny strange weird odd obvious evident apparent unusual typical");

    private static readonly WordSet BehindJudgements = new("to that for when if because as by in on with at from how why what into up about");

    /// <summary>What stands behind “let’s” where a sentence begins with it; the verb “lets” has somebody behind it.</summary>
    private static readonly WordSet BehindLetUs = new(
        "start begin go take look say talk see get face dive be not just move discuss explore assume consider try find make review break");

    /// <summary>The words that <see cref="Split"/>, <see cref="MayBeShort"/> or <see cref="IsNoPlural"/> may say something of.</summary>
    private static readonly WordFilter Suspects = FilterOf([.. NotWords, .. NotPlurals, "its", "lets"]);

    /// <summary>Whether the word may be one that is written with an apostrophe: a first look that nearly every word ends at.</summary>
    public static bool MayBeOne(ulong word) => Suspects.MayContain(word);

    /// <summary>Whether the word is one that <see cref="IsShortBefore"/> tells by the next.</summary>
    public static bool MayBeShort(ulong word) => word == Its || word == Lets;

    /// <summary>
    /// Whether “its” is short for “it is”, or “lets” for “let us”, before <paramref name="next"/>.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="hash">The word's <see cref="WordHash"/>.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="second">The word behind that; empty where none follows at once.</param>
    public static bool IsShortBefore(string source, TextRange word, ulong hash, TextRange next, TextRange second)
    {
        ulong behind = WordHash.Of(source, next.Start, next.End);
        return hash == Its ? BehindItIs.Contains(behind) || IsJudgement(source, next, second) : source[word.Start] == 'L' && BehindLetUs.Contains(behind);
    }

    /// <summary><c>easy to</c>, <c>known for</c>, <c>inspired by</c>.</summary>
    private static bool IsJudgement(string source, TextRange next, TextRange second) =>
        second.Length > 0 && BehindJudgements.Contains(WordHash.Of(source, second.Start, second.End))
        && (Judgements.Contains(WordHash.Of(source, next.Start, next.End))
            || (next.Length > 4 && string.CompareOrdinal(source, next.End - 2, "ed", 0, 2) == 0));

    /// <summary>Where the apostrophe belongs; null where the word has lost none for certain.</summary>
    public static int? Split(string source, TextRange word, ulong hash)
    {
        if (word.Length > 9)
            return null;
        // IM, IVE: capitals are an abbreviation.
        if (!NotWords.Contains(hash) || (word.Length > 1 && char.IsUpper(source[word.Start + 1])))
            return null;
        // “Im” and “Ive” without a capital are words of other languages.
        if (word.Length <= 3 && (source[word.Start] == 'i' || word.Length == 2 && source[word.Start] != 'I'))
            return null;
        return word.End - (EndInTwo.Contains(hash) ? 2 : 1);
    }

    /// <summary>Whether it is a possessive for certain: nobody makes the plural so.</summary>
    public static bool IsNoPlural(ulong word) => NotPlurals.Contains(word);

    /// <summary>Whether the word says that there is more than one of the next.</summary>
    public static bool CountsThings(string source, TextRange word) =>
        char.IsDigit(source[word.Start]) || Counters.Contains(WordHash.Of(source, word.Start, word.End));

    /// <summary>Whether the word stands behind a plural more likely than behind an owner.</summary>
    public static bool FollowsPlurals(string source, TextRange word) => BehindPlurals.Contains(WordHash.Of(source, word.Start, word.End));

    private static WordFilter FilterOf(IEnumerable<string> words)
    {
        var filter = new WordFilter(1 << 12);
        foreach (string word in words)
            filter.Add(WordHash.Of(word));
        return filter;
    }
}
