namespace SeedGen.Benchmarks;

/// <summary>Writes what an article's body is made of.</summary>
/// <param name="grammar">What fills the templates.</param>
internal sealed class Prose(Grammar grammar)
{
    private static readonly string[] Statements =
    [
        "The {noun} {adverb} {act} the {adjective} {noun} of {place}, and {few} {nouns} {act} it.",
        "In {month} {year} the {adjective} {noun} {act} {many} {nouns}, {percent} more than the {noun} before it.",
        "{name}, {role}, {act} the {noun} when the {adjective} {nouns} of {place} were {act} for {an adjective} {noun}.",
        "Nobody at the {noun} {act} the {nouns}, although {an adjective} {noun} had been {act} by {few} of the {adjective} {nouns}.",
        "What began as {an adjective} {noun} has become {a noun} that {place} and its {nouns} {adverb} {act}.",
        "Between {place} and {place} the {noun} runs past {few} {adjective} {nouns} and {a noun} that was {act} in {year}.",
        "The {nouns} were {adverb} {act}; the {noun} itself, {adjective} and {adjective}, was not.",
        "According to {name}, {role}, the {noun} {act} about {many} {nouns} a year.",
        "Few {nouns} are as {adjective} as the {noun}, which {act} the {noun} in {place} for {few} years.",
        "Each {noun} costs {an adjective} {noun} and {few} {nouns}, which the {adjective} {noun} of {place} {act} in {month}.",
        "While the {noun} of {place} {act} its {nouns}, the {noun} next to it {adverb} {act} {an adjective} {noun}.",
        "By {weekday} the {adjective} {noun} had {act} {few} {nouns} and most of the {noun}.",
        "It was {an adjective} {noun}, {act} by {a noun} and {act} again by the {nouns} of {place}.",
        "The plan gives every {noun} {an adjective} {noun} within {few} months, provided that the {nouns} are {act} first.",
        "Only {percent} of the {nouns} in {place} {act} the {noun}, down from a high in {year}.",
        "After the {noun} the {nouns} {adverb} {act} their {adjective} {noun}, then the {noun} beside the {noun}.",
        "A study of {many} {nouns} found the {adjective} {noun} {adverb} {act} wherever the {noun} was {adjective}.",
        "Those who {act} the {noun} remember {an adjective} {noun} and the {nouns} that {act} it.",
        "{place} has {few} {nouns}, {a noun} for each {adjective} {noun}, and not one {noun} that is {adjective}.",
        "If the {noun} is {act} before {month}, the {adjective} {nouns} of {place} will need {a noun} of their own.",
        "Half of the {nouns} went to the {noun}; the rest, {act} in {place}, became part of {an adjective} {noun}.",
        "The word that {role} used was “{noun}”, and the {nouns} of {place} have {act} it ever since.",
    ];

    private static readonly string[] Sayings =
    [
        "The {noun} was never {adjective}, it was only {act} by the wrong {nouns}",
        "We {act} {few} {nouns} and {an adjective} {noun}, and nobody asked for {a noun}",
        "There is no {noun} in {place} that {a noun} has not {act} before",
        "If you want {an adjective} {noun}, you need {nouns} that are {adjective} enough to be {act}",
        "My {noun} {act} this {noun} in {year}, and the {nouns} are still {adjective}",
        "You cannot have {a noun} without the {nouns} who {act} it",
        "I have seen {adjective} {nouns}, but this {noun} {adverb} {act} all of them",
    ];

    private static readonly string[] Headings =
    [
        "{an adjective} {noun}", "What the {nouns} {act}", "The {noun} and its {nouns}", "From {noun} to {noun}",
        "Why {place} {act} the {noun}", "{adjective} {nouns}, {adjective} {noun}",
        "The price of {an adjective} {noun}", "After the {noun}", "{few} {nouns} in {place}",
    ];

    private static readonly string[] Titles =
    [
        "{place} {noun} {act} the {adjective} {noun} after {an adjective} {noun}",
        "How {an adjective} {noun} {act} the {nouns} of {place} in {few} months",
        "{adjective} {nouns} {act} as {place} waits for {an adjective} {noun}",
        "{name} and the {adjective} {noun} that {place} {act}",
        "Why the {adjective} {noun} of {place} {act} its {nouns}",
        "In {place}, {a noun} for {few} {adjective} {nouns}",
        "The {adjective} {noun} that {act} {a noun} and {few} {nouns}",
    ];

    public string Title() => Grammar.Capitalized(grammar.Write(Titles));

    public string Heading() => Grammar.Capitalized(grammar.Write(Headings));

    public string Sentence() => Grammar.Capitalized(grammar.Write(Statements));

    /// <summary>Two to six sentences, or what somebody says and who it is.</summary>
    public string Paragraph() => grammar.Chance(25) ? Quotation() : Sentences(grammar.Number(2, 6));

    public string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence()));

    private string Quotation()
    {
        string said = grammar.Write(Sayings);
        string more = grammar.Chance(50) ? $" “{grammar.Write(Sayings)}.”" : "";
        string who = grammar.Write("said {name}, {role}", "{surname} told the {noun} in {place}", "said {name} of {place}");
        return $"“{said},” {who}.{more} {Sentence()}";
    }
}
