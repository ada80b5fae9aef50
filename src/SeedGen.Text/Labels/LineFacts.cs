namespace SeedGen.Text;

/// <summary>What can be counted on one line without looking at its neighbours; made by a <see cref="LineCounter"/>.</summary>
/// <remarks>Counts of characters are counts of UTF-16 units.</remarks>
internal sealed class LineFacts
{
    private string? key;
    private Tokens? tokens;
    private DateLine? dates;
    private bool? isDate;
    private bool? givesDate;
    private bool? isByline;
    private bool? isCaption;
    private bool? hasCaptionWords;
    private bool? soundsLikeCaption;

    public required Line Line { get; init; }

    public string Text => Line.Text;

    /// <summary>The blank lines between this line and the one before it; 0 on the first line.</summary>
    public int GapBefore { get; set; }

    /// <summary>The blank lines between this line and the next one; 0 on the last line.</summary>
    public int GapAfter { get; set; }

    /// <summary>The <see cref="WordHash"/> of each word as <see cref="LineWords"/> reads them, in order.</summary>
    public required ulong[] WordHashes { get; init; }

    /// <summary>The phrases of page furniture that the line has, at most one of a kind.</summary>
    public required PhraseMatch[] Phrases { get; init; }

    /// <summary>How many words the line has.</summary>
    public int WordCount => WordHashes.Length;

    /// <summary>The line's length in words; text without spaces counts two characters a word.</summary>
    public required int Length { get; init; }

    /// <summary>The words that begin in lower case, counted as for <see cref="LowercaseShare"/>: parted by all but apostrophes.</summary>
    public required int LowercaseWords { get; init; }

    /// <summary>The words that begin with a capital.</summary>
    public required int CapitalizedWords { get; init; }

    /// <summary>The words of two or more letters, all of them capitals.</summary>
    public required int AllCapitalsWords { get; init; }

    /// <summary>The words that are among the small words of any language.</summary>
    public required int StopWords { get; init; }

    /// <summary>The English pronouns of the first and second person: a page speaks of itself and to its reader.</summary>
    public required int Pronouns { get; init; }

    /// <summary>The characters but for white space.</summary>
    public required int Characters { get; init; }

    public required int Letters { get; init; }

    public required int Digits { get; init; }

    public required int Commas { get; init; }

    /// <summary>Marks that part links, or a title from the site's name: <c>| / • · » &gt; → – —</c>.</summary>
    public required int Separators { get; init; }

    /// <summary>Quotation marks, apostrophes and single ones left out.</summary>
    public required int Quotations { get; init; }

    /// <summary>How many sentences end before the line does.</summary>
    public required int InnerSentences { get; init; }

    /// <summary>
    /// The share of the words with case that begin in lower case: high in prose, low in menus and headlines; 1 in scripts without case.
    /// </summary>
    public required double LowercaseShare { get; init; }

    public required bool HasUrl { get; init; }

    public required bool HasEmail { get; init; }

    public required bool HasCurrency { get; init; }

    /// <summary>Whether the line has a curly brace, as code has.</summary>
    public required bool HasBrace { get; init; }

    /// <summary>Whether a number is a year from 1900 to 2099.</summary>
    public required bool HasYear { get; init; }

    /// <summary>Whether a word begins with a digit and has letters, too: <c>5min</c>, <c>2nd</c>.</summary>
    public required bool HasGluedNumber { get; init; }

    /// <summary>Whether the line has a time of day with a colon.</summary>
    public required bool HasClockTime { get; init; }

    public required LineStart Start { get; init; }

    public required LineEnd End { get; init; }

    /// <summary>Whether the line ends as a sentence does, closing quotes and brackets passed over.</summary>
    public bool EndsSentence => End is LineEnd.FullStop or LineEnd.Question or LineEnd.Exclamation or LineEnd.Cut;

    /// <summary>Whether the line ends in an ellipsis, as a text that was cut does.</summary>
    public bool EndsCut => End == LineEnd.Cut;

    public bool StartsLower => Start == LineStart.Lower;

    public bool IsBullet => Start == LineStart.Bullet;

    /// <summary>From 1 to 6, where a mark of Markdown or HTML says that the line is a heading; else 0.</summary>
    public int HeadingRank => SeedGen.Text.HeadingRank.Of(Line);

    /// <summary>The words without anything between: equal for titles that differ in punctuation and case only.</summary>
    public string Key => key ??= LineWords.Key(Text);

    /// <summary>A hash of <see cref="Key"/>, equal for lines whose keys are equal, and that needs no string.</summary>
    public required ulong KeyHash { get; init; }

    /// <summary>The line cut into tokens, once for all that read it.</summary>
    public Tokens Tokens => tokens ??= Tokens.Read(Text);

    /// <summary>The dates of the line, read as if no other line said how its numbers are meant.</summary>
    public DateLine Dates => dates ??= DateReader.Read(Tokens);

    /// <summary>Whether the line says a date and nothing else.</summary>
    public bool IsDate => isDate ??= LineForms.IsDate(this);

    /// <summary>Whether the line gives a date among a few other words.</summary>
    public bool GivesDate => givesDate ??= LineForms.GivesDate(this);

    /// <summary>Whether the line says who wrote the article.</summary>
    public bool IsByline => isByline ??= BylineReader.Read(this) is not null;

    /// <summary>Whether the line may have what captions or their credits say.</summary>
    public bool HasCaptionWords => hasCaptionWords ??= CaptionReader.MayHaveSigns(this);

    /// <summary>Whether the line credits a picture, and so stands under one, or stands for it.</summary>
    public bool IsCaption => isCaption ??= Line.IsPicture || CaptionReader.ReadCredit(this) is not null;

    /// <summary>Whether the line says what captions say; ordinary prose may say so, too.</summary>
    public bool SoundsLikeCaption => soundsLikeCaption ??= CaptionReader.SoundsLikeCaption(this);

    /// <summary>Whether any of the line's words is in <paramref name="words"/>.</summary>
    public bool Has(WordSet words)
    {
        foreach (ulong word in WordHashes)
        {
            if (words.Contains(word))
                return true;
        }
        return false;
    }
}
