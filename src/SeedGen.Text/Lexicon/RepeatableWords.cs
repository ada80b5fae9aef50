namespace SeedGen.Text;

/// <summary>
/// The words that may stand twice in a row in good prose, by language. A language that is not here doubles words as a matter of grammar,
/// or nobody has said which of its words do.
/// </summary>
internal static class RepeatableWords
{
    /// <summary>Interjections, sounds and emphasis that travel between languages.</summary>
    private const string Everywhere =
        "ah aha aye bam bang beep bla blah boo boom bum bye cha chin chop choo chuck clap click cluck ding dong dum eh fa go "
        + "ha he hee heh hey hi ho hop "
        + "hou hu huh hum hush knock kuck la li lo ma mi mu na nee ni no non nom nu oh oi oui ow pa pam papa ping pom pum puff "
        + "quack ra rah re shh "
        + "shoo si sim so sss ta tam tap ti tic tick tock toc tra tsk tuk tum tut uh um wow woof ya yada yeah yep yes yo yum zig zoom";

    private static readonly WordSet Sounds = new(Everywhere);

    private static readonly Dictionary<string, HashSet<string>> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        // “will” and “may” are names, too; the rest doubles by grammar (had had, that that) or for emphasis.
        ["en"] = Words(
            "had that very really so too much many more less far long way never ever again now there then well good bad big little "
            + "old real quite"
            + " do did will may night dear please thank sorry hear right ok okay hello etc win peri cheep whoot dada mama boy girl "
            + "baby can pretty only super hot cold"
            + " one two three four five six seven eight nine ten zero hundred thousand million twenty nineteen eighteen"),
        ["de"] = Words(
            "die der das den dem des was wer wie sie ihr ihnen er es wir sich ein eine einen einer sehr ganz viel viele so ja nein "
            + "doch nie immer"
            + " hin her weit lange lang bitte danke alles als an ab auf aus zu mit vor um ein"
            + " eins zwei drei vier fünf sechs sieben acht neun zehn null hundert tausend"),
        ["fr"] = Words(
            "nous vous très trop bien tout toute tous toutes est en si plus moins jamais loin vite doucement oui non bon bonne "
            + "vrai joli petit petite"
            + " un deux trois quatre cinq six sept huit neuf dix zéro cent mille fait faire dit"),
        ["es"] = Words(
            "muy no sí casi nunca siempre poco mucho ya así tan bien nada todo que nos"
            + " uno dos tres cuatro cinco seis siete ocho nueve diez cero cien mil"),
        ["it"] = Words(
            "piano molto così via quasi appena poco sì no ben bello proprio man adagio pian tutto ora subito zitto lemme mogio "
            + "passo vicino presto"
            + " uno due tre quattro cinque sei sette otto nove dieci zero cento mille fatto solo rosso sotto sopra"),
        ["pt"] = Words(
            "se que muito bem já logo tão não nunca quase nos nada tudo"
            + " um dois três quatro cinco seis sete oito nove dez zero cem mil"),
        ["nl"] = Words(
            "die dat wat wie ze zij u er het een heel zeer veel nooit altijd ja nee nou hup haar hem je jullie in op aan af uit over"
            + " twee drie vier vijf zes zeven acht negen tien nul honderd duizend"),
        ["sv"] = Words(
            "det de den som så jättemycket mycket väldigt ja nej hej hur här där för på av till"
            + " en ett två tre fyra fem sex sju åtta nio tio noll"),
        ["da"] = Words("det de den der som så meget ja nej hej at for på af til en et to tre fire fem seks syv otte ni ti nul"),
        ["no"] = Words("det de den der som så veldig mye ja nei hei at for på av til en et to tre fire fem seks sju åtte ni ti null"),
        ["nb"] = Words("det de den der som så veldig mye ja nei hei at for på av til en et to tre fire fem seks sju åtte ni ti null"),
        ["pl"] = Words(
            "bardzo tak nie się to co już no nigdy dawno długo"
            + " jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć zero"),
        ["cs"] = Words("velmi ano ne se si to co už no nikdy dlouho moc jeden dva tři čtyři pět šest sedm osm devět deset nula"),
        ["ru"] = Words(
            "очень да нет что то так чуть еле едва вот ну никогда давно много"
            + " один два три четыре пять шесть семь восемь девять десять ноль"),
        ["uk"] = Words("дуже так ні що то ледь ось ну ніколи давно багато один два три чотири п’ять шість сім вісім дев’ять десять нуль"),
        ["ro"] = Words("foarte da nu ce se tot abia încet bine mult unu doi trei patru cinci șase șapte opt nouă zece zero"),
    };

    /// <summary>
    /// Of the words above those that double where one clause meets another (<c>die Leute, die die Stadt kennen</c>): two clauses do not meet at
    /// the start of a sentence, nor, in German, behind a noun without a comma.
    /// </summary>
    private static readonly Dictionary<string, WordSet> BetweenClauses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = new("die der das den dem des was wer wie sie ihr ihnen er es wir sich ein eine einen einer als an ab auf aus zu mit vor um"),
        ["fr"] = new("en est"),
        ["es"] = new("que nos"),
        ["pt"] = new("se que nos"),
        ["nl"] = new("die dat wat wie ze zij u er het een haar hem je jullie in op aan af uit over"),
        ["sv"] = new("de den som hur där för på av till en ett"),
        ["da"] = new("de den som at for på af til en et"),
        ["no"] = new("de den som at for på av til en et"),
        ["nb"] = new("de den som at for på av til en et"),
    };

    /// <summary>
    /// English words that may double in some other language; a text whose language is not known is more likely English with a slip.
    /// </summary>
    private static readonly string[] EnglishNeverDoubles = ["an", "as", "at", "for", "in", "on", "to", "was", "we"];

    private static readonly HashSet<string> InAnyLanguage = new(
        ByLanguage.Values.SelectMany(words => words).Except(EnglishNeverDoubles, StringComparer.OrdinalIgnoreCase),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Of the English words those that double for emphasis, in front of a pause: “no no”, “there there”, “one one”.</summary>
    private static readonly HashSet<string> EnglishBeforeAPause = new(
        Everywhere.Split(' ').Where(word => word != "so").Concat(
            ("more less now there then well do did dear please thank sorry right ok okay etc again can only former").Split(' ')),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>English numbers, which are doubled where they are counted: another number follows.</summary>
    private static readonly WordSet EnglishNumbers = new("one two three four five six seven eight nine ten");

    /// <summary>English verbs that are names, too, so that they double behind a capital only.</summary>
    private static readonly HashSet<string> EnglishNamesToo = new(["will", "may"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether <paramref name="word"/> may stand twice in <paramref name="language"/>, an ISO 639-1 code. Where it is null, a word
    /// passes that may in any of them.
    /// </summary>
    /// <param name="language">The code; null where it is not known.</param>
    /// <param name="word">The word in lower case.</param>
    /// <param name="before">The word in front of the two with nothing but a space between; empty where there is none.</param>
    /// <param name="after">The word that follows without a pause; empty where none does.</param>
    /// <param name="beginsSentence">Whether the first of the two has a capital.</param>
    public static bool Contains(string? language, string word, string before, string after, bool beginsSentence)
    {
        bool goesOn = after.Length > 0;
        if (language is null)
            return InAnyLanguage.Contains(word);
        if (!ByLanguage.TryGetValue(language, out HashSet<string>? words))
            return true;
        if (language == "en" && ((goesOn && EnglishBeforeAPause.Contains(word))
            || (goesOn && EnglishNumbers.Contains(word) && !EnglishNumbers.Contains(after))
            || (!beginsSentence && EnglishNamesToo.Contains(word))))
            return false;
        if (BetweenClauses.TryGetValue(language, out WordSet? clausal) && clausal.Contains(word)
            && (beginsSentence || (language == "de" && before.Length > 0 && char.IsUpper(before[0]))))
            return false;
        // “La la” is a song where it ends, and an article in front of a word.
        return words.Contains(word) && !(goesOn && Sounds.Contains(word) && StopWords.Latin.Has(language, WordHash.Of(word)));
    }

    /// <summary>Whether a clause ends between the two, as in “what it is is a rant” and “all that was was noise”.</summary>
    public static bool EndsAClause(string before, string word) =>
        word is "is" or "was" && before.ToLowerInvariant() is "it" or "that" or "this" or "he" or "she" or "there";

    private static HashSet<string> Words(string list) => new((Everywhere + " " + list).Split(' '), StringComparer.OrdinalIgnoreCase);
}
