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
        AmbiguousDate.Rule,
        ImpossibleDate.Rule,
        ConflictingDates.Rule,
        TitleCarriesSiteName.Rule,
        LabelLeftInText.Rule,
        HeadingWithoutText.Rule,
        VeryShort.Rule,
        VeryLong.Rule,
        LowQuality.Rule,
        DuplicateArticle.Rule,
        NearDuplicateArticle.Rule,
        SameTitle.Rule,
        SiteTemplateLine.Rule,
        UnusedArticle.Rule,
        Unreadable.Rule,
        NoSeedFiles.Rule,
        NameCollision.Rule,
        UnknownKey.Rule,
        BadValue.Rule,
        StaleBaselineEntry.Rule,
        FileTooLarge.Rule,
    ]);
}
