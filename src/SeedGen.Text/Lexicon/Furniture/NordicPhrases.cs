namespace SeedGen.Text;

/// <summary>What page furniture says in Danish, Norwegian and Swedish, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class NordicPhrases
{
    public const string Notation = """
        Navigation:
        = (hoppa|gå|spring|hopp) (till|til) (innehåll|innehållet|huvudinnehåll|indhold|hovedindhold|innhold|hovedinnhold)
        = (hoppa|gå|spring|hopp) (till|til) (innholdet|indholdet|navigation|sökning|søk|meny)
        = (till toppen|tillbaka till toppen|tilbage til toppen|tilbake til toppen|til toppen|til forsiden)
        = (til forside|till startsidan|tillbaka|tilbage|tilbake|startsida)
        = (startsidan|hem|hjem|forside|forsiden|forsida|meny|menu)
        = (huvudmeny|hovedmenu|hovedmeny|sitemap|sidekart|du är här|du er her|gå til forsiden)
        = (öppna|stäng|visa|dölj|åbn|luk|vis|skjul|åpne|lukk) (meny|menyn|menu|menuen|menyen|sök|søg|søk|alla|alle)
        = (sök|sökning|søg|søgning|søk|sök på sajten|søgeresultater|søkeresultater|sökresultat|søk i arkivet|sök här)
        = (logga in|logga ut|log ind|log ud|logg inn|logg ut|skapa konto|opret konto)
        = (opret profil|opprett konto|registrera dig|registrer deg|min side|min sida|mitt konto|min konto)
        = (glömt lösenord|glemt adgangskode|glemt passord|lösenord|adgangskode|passord|användarnamn)
        = (brugernavn|brukernavn|min profil|mine saker|mina sidor|bli medlem)
        = (kontakt|kontakta oss|kontakt oss|kontakt os|kundservice|kundeservice|hjälp)
        = (hjælp|hjelp|frågor och svar|ofte stilte spørsmål|ofte stillede spørgsmål|vanliga frågor)
        = (om oss|om os|redaktionen|redaksjonen|jobba hos oss|jobb hos oss|ledige stillinger)
        = (karriär|annonsera|annoncér|annonsere|annonseinfo|annonseweb|presse)
        = (visa|se|vis|ladda|last) (mer|mere|flere|fler|alle|alla|allt|alt|mindre) [artiklar|artikler|nyheter|nyheder|saker]
        = (föregående|nästa|forrige|næste|neste) [sida|side|artikel|artikkel|inlägg|indlæg|innlegg]
        = (skriv ut|print|spara|gem|lagre|spara artikel|gem artikel|lyssna på artikeln|lyt til artiklen)
        = (e tidning|e avis|eavis|etidning|arkiv|tv tablå|tv guide|korsord)
        = (stäng|luk|lukk|avbryt|annuller|skicka|bekräfta|bekræft|bekreft|ja|nej)
        = (nei|mer|mere|tillbaka|ändra|rediger|slet|slett|filtrera|sortera efter|innehåll)
        = (erbjudanden|annonsörinnehåll|familjesidor|dödsannonser|dødsannoncer|dødsannonser|bostad)
        = (bolig|eiendom|rabattkoder|rabatkoder|rabattkode|lediga jobb|butik)
        ? (nyheter|nyheder|nyhende|inrikes|utrikes|indland|udland|innenriks|utenriks|politik|politikk|ekonomi|økonomi|sport|kultur|åsikter)
        ? (debatt|debat|ledare|leder|kronik|meninger|meninger|nöje|underholdning|kändis|kjendis|kendte|musik|musikk|film|tv|böcker|bøger)
        ? (bøker|litteratur|teater|konst|kunst|resor|rejser|reise|mat|mad|opskrifter|oppskrifter|recept|bil|hälsa|sundhed|helse|vetenskap)
        ? (videnskab|vitenskap|teknik|teknologi|tech|klimat|klima|miljö|miljø|livsstil|familj|fotboll|fodbold|fotball|ishockey|hockey)
        ? (håndbold|håndball|handboll|golf|trav|ski|skidor|tennis|cykling|sykkel|resultater|resultat|tabeller|livesport|kungligt|kongelige)
        ? (kongehuset|danmark|sverige|norge|stockholm|göteborg|malmö|københavn|oslo|bergen|lokalt|lokal|väder|vejr|vær|krimi|krim|erhverv)
        ? (næringsliv|näringsliv|børs|börs|børsen|podcast|podd|poddar|video|bilder|billeder|magasin|kalender|quiz|tjenester|tjänster)
        ? (tips oss|tip os|siste nytt|senaste nytt|seneste nyt|nyhetsstudio)

        Widget:
        = (mest läst|mest lästa|mest læst|mest læste|mest lest|mest leste|mest sett|mest delade)
        = (populärt|populært|populært akkurat nå|lige nu|just nu|akkurat nå|nyeste|senaste)
        = (vädret|väder idag|vejret|været|horoskop|korsord|krydsord|kryssord|sudoku|omröstning)
        = (afstemning|avstemning|spela upp|afspil|spill av|fullskärm|fuld skærm|direkte|livestream)
        = (visa bild|se billeder|se bilder|bildspel|förstora bilden|se video|se videon|undertexter|undertekster)

        RelatedContent:
        = (läs|læs|les) (också|mer|även|også|mere|vidare|videre|hele artiklen|hele saken|hela artikeln|artikeln|artiklen|saken|alle)
        ^ (läs också|läs mer|läs även|læs også|læs mere|les også|les mer|se også|se även|se också|hør også)
        : (läs också|läs mer|läs även|læs også|læs mere|les også|les mer|se også|se även|relaterat|hør også|mer om)
        = (relaterade|relaterede|relaterte|liknande) (artiklar|artikler|nyheter|nyheder|saker|indlæg|inlägg|innlegg)
        = (lignende|flere|fler|andra) (artiklar|artikler|nyheter|nyheder|saker|indlæg|inlägg|innlegg)
        = (andre|senaste|seneste|siste|anbefalede|anbefalte|rekommenderade) (artiklar|artikler|nyheter|nyheder|saker|indlæg|inlägg|innlegg)
        = (mer om|mere om|mer från|mere fra|mer fra|relaterat|relateret|relatert)
        = (rekommenderat|anbefalet|anbefalt|för dig|til dig|til deg|du kanske också gillar|missa inte)
        = (måske er du også interesseret i|andre leser|andre læser|fler nyheter|flere nyheder|flere saker)
        = (nästa artikel|næste artikel|neste sak|i fokus|mer i samma ämne)

        Comments:
        = (kommentarer|kommentar|kommentera|kommenter|skriv en kommentar)
        = (skriv kommentar|lämna en kommentar|legg igjen en kommentar|skicka kommentar|inga kommentarer)
        = (visa kommentarer|vis kommentarer|ingen kommentarer|svara|svar|svar på|avbryt svar)
        = (annuller svar|avbryt svaret|bli den första att kommentera|rapportera|rapporter|anmeld)
        ^ (lämna|skriv|legg igjen|efterlad) (en|et|ett) (kommentar|svar|kommentarer)
        = # (kommentar|kommentarer|svar|recensioner|anmeldelser)
        = (namn|navn|e post|e mail|epost|e postadress|webbplats|hjemmeside|nettsted)
        = (nettside|meddelande|besked|melding|telefon|obligatoriskt|påkrævet|fornavn|efternavn)
        ~ din e (postadress|mailadresse|postadresse) (kommer inte|vil ikke|vil ikkje)
        ~ obligatoriska fält är märkta
        ~ (krævede|obligatoriske|påkrævede) felter er (markeret|merket)

        Subscription:
        = (prenumerera|prenumeration|prenumerationer|abonnemang|abonnement|abonner)
        = (abonnér|bli abonnent|køb abonnement|kjøp abonnement|kun for abonnenter|för prenumeranter)
        = (nyhetsbrev|nyhedsbrev|nyhedsbreve|nyhetsbrevet|våra nyhetsbrev|tilmeld nyhedsbrev|tilmeld dig)
        = (tilmeld|meld deg på|anmäl dig|abonnerer du allerede|bliv medlem|bli medlem)
        = (din e postadress|din e mail|din e post|stöd oss|støt os|støtt oss)
        = (redan prenumerant|allerede abonnent|allerede abonnent log ind|har du allerede abonnement|plus)
        ^ (prenumerera på|tilmeld dig|meld deg på|anmäl dig till|abonner på|abonnér på) [vårt|vores|våre] (nyhetsbrev|nyhedsbrev)
        ~ (för att|for at|for å) (läsa|læse|lese) (vidare|videre|hela|hele)
        ~ (denna|denne) (artikel|artikkel|artikeln|artikelen) (är|er) (för|kun for|for) (prenumeranter|abonnenter)
        ~ (i din|til din|direkt i) (inkorg|indbakke|innboks|inboks)

        Advertisement:
        = (annons|annonser|annonce|annoncer|annonse|annonsørinnhold|reklam)
        = (reklame|sponsrat|sponsoreret|sponset|sponsrat innehåll|i samarbete med|artikeln fortsätter under annonsen)
        = (artiklen fortsætter efter annoncen|saken fortsetter under annonsen|artikkelen fortsetter under annonsen)
        = (annoncørbetalt indhold|kommersielt samarbeid|fortsæt efter annoncen)
        ~ (artikeln|artiklen|artikkelen|saken) (fortsätter|fortsætter|fortsetter) (under|efter|etter)

        SiteNotice:
        ~ (vi|denna webbplats|denne hjemmeside|dette nettstedet|sajten) (använder|bruger|bruker) [kakor|cookies|informasjonskapsler]
        ~ (godkänn|acceptera|accepter|godta|tillåt|afvis|avvis) [alla|alle] (cookies|kakor|informasjonskapsler)
        = (acceptera|acceptera alla|godkänn alla|accepter|accepter alle|godta alle)
        = (godta|jag godkänner|kakor|informationskapslar|informasjonskapsler|cookieinställningar)
        = (cookiepolicy|cookiepolitik|om cookies|cookie indstillinger|cookieinnstillinger)
        = (samtykke|hantera cookies|administrer samtykke|personverninnstillinger)
        = (laddar|indlæser|laster|vänta|vent venligst|vennligst vent|fel|fejl)
        = (feil|ett fel inträffade|der opstod en fejl|det oppstod en feil|prøv igjen|prøv igen|försök igen)
        ~ (aktivera|aktiver|slå på) javascript
        ~ (sidan|siden|artikeln) (hittades inte|findes ikke|finnes ikke|blev ikke fundet)

        Sharing:
        = (dela|del|dela artikel|dela artikeln|del artikel|del artiklen|del på|dela på)
        = (del artikkelen|kopiera länk|kopier link|kopier lenke|länk kopierad|tipsa|tips en venn)
        = (följ oss|følg oss|følg os|följ|følg|följ oss på|følg os på|følg oss på)
        = (gilla|synes godt om|liker|sociala medier|sociale medier|sosiale medier|skicka via e post)
        = # (delningar|delinger|gillar|liker|följare|følgere)
        ^ (följ|følg) (oss|os) (på|i)

        Legal:
        = (integritetspolicy|privatlivspolitik|personvern|personvernerklæring|personuppgifter)
        = (persondatapolitik|personuppgiftspolicy|personvernpolicy|användarvillkor|brugervilkår)
        = (brukervilkår|vilkår|villkor|köpvillkor|handelsbetingelser|betingelser)
        = (abonnementsvilkår|prenumerationsvillkor|upphovsrätt|ophavsret|tillgänglighet|tilgængelighed)
        = (tillgänglighetsredogörelse|tilgjengelighetserklæring|etiske regler|vær varsom plakaten)
        = (rättelser|om personuppgifter|ansvarig utgivare|ansvarlig redaktør)
        ~ (alla rättigheter|alle rettigheder|alle rettigheter) (förbehållna|förbehålles|forbeholdes|forbeholdt|forbeholdes)
        ~ (citera gärna|ansvarig utgivare|ansvarlig redaktør|ansvarshavende chefredaktør|ansvarlig utgiver|ansvarshavende redaktør)

        PageMetadata:
        = # (min|minuter|minutter) (läsning|lästid|læsetid|lesetid|läs)
        = (lästid|læsetid|lesetid) [ca] [#] [min|minuter|minutter]
        = # (sekunder|minuter|minutter|min|timmar|timer|tim|dagar|dage|dager|veckor) (sedan|siden)
        = # (uger|uker|månader|måneder|år|timme|time|dag|vecka|uge|uke) (sedan|siden)
        = för # (minuter|timmar|dagar|veckor|min|tim) sedan
        = for # (minutter|timer|dage|dager|uger|uker) siden
        : (taggar|kategori|kategorier|ämnen|emner|stikord|tags|publicerad)
        : (publisert|publiceret|opdateret|oppdatert|uppdaterad|emneord|nyckelord)
        ^ (publicerad|publisert|publiceret|uppdaterad|opdateret) [den|kl|i] #
        ^ (oppdatert|senast uppdaterad|sist oppdatert|sidst opdateret|opprettet) [den|kl|i] #
        ? (av|text|foto|källa|kilde|publicerad|publisert|publiceret|uppdaterad|oppdatert|opdateret|senast uppdaterad|sist oppdatert|i dag)
        ? (i går|idag|igår|tt|ntb|ritzau)
        = (om författaren|om forfatteren|om skribenten|alle artikler af|visa profil|reporter)
        = (journalist|fotograf|redaktör|redaktør|politisk redaktør)
        """;
}
