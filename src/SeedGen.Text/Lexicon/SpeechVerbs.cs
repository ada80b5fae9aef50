namespace SeedGen.Text;

/// <summary>The verbs that join a quotation to its speaker.</summary>
internal static class SpeechVerbs
{
    public static readonly WordSet All = new(
        "said says say stated states told tells added adds explained explains noted notes wrote writes tweeted posted warned warns asked",
        "asks argued argues insisted insists claimed claims",
        "announced announces declared declares replied replies answered responded recalled recalls remarked commented quipped joked",
        "admitted admits acknowledged acknowledges conceded concedes",
        "concluded concludes continued continues observed observes stressed stresses emphasized emphasizes emphasised reiterated",
        "suggested suggests predicted quoted confirmed confirms denied",
        "testified vowed pledged promised urged advised complained lamented exclaimed shouted whispered cried pointed opined asserted",
        "asserts maintained contended reported revealed",
        "sagte sagt sagten erklärte erklärt betonte betont meinte meint schrieb schreibt teilte fügte ergänzte ergänzt forderte fordert",
        "warnte warnt kritisierte behauptete kündigte berichtete",
        "fragte antwortete bekräftigte unterstrich zitiert äußerte gesagt",
        "dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure estimé estime souligné souligne précisé",
        "précise indiqué indique écrit lancé confié rappelé rappelle",
        "dénoncé regretté regrette conclu conclut répondu répond raconté raconte martelé prévient prévenu",
        "dijo dice afirmó afirma aseguró asegura explicó explica añadió añade agregó agrega señaló señala declaró declara indicó indica",
        "subrayó subraya escribió escribe manifestó sostuvo destacó",
        "expresó comentó advirtió insistió preguntó respondió recordó concluyó apuntó precisó",
        "detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea scritto scrive",
        "commentato commenta ribadito concluso assicurato",
        "diz disse afirmou afirma declarou declara explicou explica acrescentou acrescenta ressaltou destacou escreveu contou completou",
        "avaliou garantiu comentou concluiu lembrou alertou",
        "zei zegt verklaarde verklaart stelde stelt schreef schrijft vertelde vertelt aldus benadrukte voegde meldde liet",
        "powiedział powiedziała mówi mówił mówiła dodał dodała stwierdził stwierdziła podkreślił podkreśliła napisał napisała wyjaśnił",
        "wyjaśniła oświadczył oświadczyła zaznaczył",
        "сказал сказала заявил заявила отметил отметила подчеркнул подчеркнула добавил добавила написал написала сообщил сообщила пояснил",
        "пояснила рассказал рассказала считает говорит",
        "dedi söyledi belirtti açıkladı vurguladı ifade konuştu yazdı ekledi",
        "sade säger berättar skrev skriver förklarade tillade sa sier fortalte fortæller siger sagde skriver uttalte udtaler forklarte",
        "forklarede",
        "sanoi sanoo kertoi kertoo totesi toteaa kirjoitti korosti",
        "řekl řekla uvedl uvedla dodal dodala prohlásil prohlásila napsal napsala vysvětlil");

    /// <summary>Between a name and its verb, or a verb and its name: auxiliaries and short adverbs.</summary>
    public static readonly WordSet Auxiliaries = new(
        "has had have also later then once further recently previously publicly repeatedly a ont avait hat haben ha han hanno heeft har",
        "også ook auch m mme",
        "mr mrs ms dr");

    /// <summary>Behind them a name is not the speaker's: <c>said a spokesman for Example</c>.</summary>
    public static readonly WordSet Prepositions = new(
        "of for from in at by on with to and or as about after before during that when while if but against under over via he she it they",
        "we you i his her their who whom which not",
        "für aus in im bei von vom zu zum zur nach vor mit über gegen und er sie es ich wir dass ob de du des à au en dans pour par sur",
        "avec que qu il elle on del al con por para sin che di dal della",
        "nel per con lui lei van voor bij met uit door hij ze da do na no pelo pela em com w z do na o od и в на с по из за к от он она и",
        "що");
}
