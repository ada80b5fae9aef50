namespace SeedGen.Mutations;

/// <summary>Every mutator there is.</summary>
internal static class MutatorTable
{
    /// <summary>The mutators by the id of their rule.</summary>
    public static IReadOnlyList<IMutator> All { get; } =
    [
        new NotUtf8Mutator(),
        new ByteOrderMarkMutator(),
        new MojibakeMutator(),
        new ControlCharacterMutator(),
        new BidiControlMutator(),
        new InvisibleCharacterMutator(),
        new HomoglyphMutator(),
        new LigatureOrWidthFormMutator(),
        new NotNormalizedMutator(),
        new MixedLineEndingsMutator(),
        new AnsiEscapeMutator(),
        new HtmlEntityMutator(),
        new HtmlRemnantMutator(),
        new MarkupRemnantMutator(),
        new LoremIpsumMutator(),
        new TemplatePlaceholderMutator(),
        new UnbalancedQuoteMutator(),
        new WrongDirectionQuoteMutator(),
        new UnbalancedBracketMutator(),
        new RepeatedWordMutator(),
        new SpaceBeforePunctuationMutator(),
        new MissingSpaceMutator(),
        new GluedWordsMutator(),
        new LostApostropheMutator(),
        new HyphenatedLineBreakMutator(),
        new TruncatedTextMutator(),
        new TorturedPhraseMutator(),
        new RepeatedParagraphMutator(),
        new LongTokenMutator(),
    ];
}
