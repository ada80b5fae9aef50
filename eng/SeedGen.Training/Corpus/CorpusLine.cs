namespace SeedGen.Training;

/// <summary>What a person, or the rule that made the corpus, says a line is.</summary>
internal enum GoldKind
{
    /// <summary>No part of the article.</summary>
    Boilerplate,

    /// <summary>The article's text.</summary>
    Body,

    /// <summary>A heading in the article.</summary>
    Heading,

    /// <summary>The words under one of its pictures.</summary>
    Caption,

    /// <summary>A title: whether it is kept in the text is not at issue.</summary>
    Title,

    /// <summary>A byline or date: neither right nor wrong in the text.</summary>
    Meta,
}

/// <summary>A line of a labelled page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="HasGapAbove">Whether an empty line stands above it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsUncertain">Whether the label is in doubt: such a line is neither learned from nor measured on.</param>
internal sealed record CorpusLine(string Text, bool HasGapAbove, GoldKind Kind, bool IsUncertain)
{
    /// <summary>Whether the line belongs to the article's text.</summary>
    public bool IsArticle => Kind is GoldKind.Body or GoldKind.Heading or GoldKind.Caption;

    /// <summary>Whether keeping the line, or taking it out, is right or wrong at all.</summary>
    public bool IsJudged => !IsUncertain && Kind is not (GoldKind.Title or GoldKind.Meta);
}
