namespace SeedGen.Text;

/// <summary>Every rule there is.</summary>
public static class RuleTable
{
    /// <summary>All rules by id.</summary>
    public static ValueList<Rule> All { get; } = new(
    [
        .. BoilerplateRules.All,
        NotUtf8.Rule,
        ControlCharacter.Rule,
        UnbalancedQuote.Rule,
        WrongDirectionQuote.Rule,
        MixedQuoteStyle.Rule,
        UnbalancedBracket.Rule,
        RepeatedWord.Rule,
        SpaceBeforePunctuation.Rule,
        MissingSpace.Rule,
        GluedWords.Rule,
        LostApostrophe.Rule,
        HyphenatedLineBreak.Rule,
        HardWrappedLines.Rule,
        TruncatedText.Rule,
        TorturedPhrase.Rule,
        RepeatedParagraph.Rule,
        LongToken.Rule,
        MissingTitle.Rule,
        EmptyBody.Rule,
        DateFromPageHeader.Rule,
        TitleCarriesSiteName.Rule,
        LabelLeftInText.Rule,
        Unreadable.Rule,
        NoSeedFiles.Rule,
        NameCollision.Rule,
    ]);
}
