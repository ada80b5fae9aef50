namespace SeedGen.Text;

/// <summary>Every rule there is.</summary>
public static class RuleTable
{
    /// <summary>All rules by id.</summary>
    public static ValueList<Rule> All { get; } = new(
    [
        .. BoilerplateRules.All,
        NotUtf8.Rule,
        ByteOrderMark.Rule,
        Mojibake.Rule,
        ControlCharacter.Rule,
        BidiControl.Rule,
        InvisibleCharacter.Rule,
        Homoglyph.Rule,
        LigatureOrWidthForm.Rule,
        NotNormalized.Rule,
        MixedLineEndings.Rule,
        AnsiEscape.Rule,
        HtmlEntity.Rule,
        HtmlRemnant.Rule,
        MarkupRemnant.Rule,
        LoremIpsum.Rule,
        TemplatePlaceholder.Rule,
        UnbalancedQuote.Rule,
        WrongDirectionQuote.Rule,
        RepeatedWord.Rule,
        SpaceBeforePunctuation.Rule,
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
