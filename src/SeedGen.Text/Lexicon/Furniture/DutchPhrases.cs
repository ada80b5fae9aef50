namespace SeedGen.Text;

/// <summary>What page furniture says in Dutch, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class DutchPhrases
{
    public const string Notation = """
        Navigation:
        = [direct] (naar|naar de|spring naar|ga naar|ga direct naar) (inhoud|hoofdinhoud|content|navigatie|hoofdnavigatie)
        = [direct] (naar|naar de|spring naar|ga naar|ga direct naar) (zoeken|menu|footer|homepage)
        = (terug|ga terug) [naar] [de] (boven|home|homepage|overzicht|begin|nieuws|startpagina|top|zoekresultaten)
        = (naar boven|bovenkant pagina|home|startpagina|voorpagina|menu|hoofdmenu)
        = (navigatie|hoofdnavigatie|kruimelpad|u bent hier|je bent hier|sitemap)
        = (menu|zoeken|zoekbalk|navigatie|submenu|venster|hoofdmenu) (openen|sluiten|tonen|verbergen|in uitklappen)
        = (open|sluit|toon|verberg) (menu|het menu|navigatie|zoeken|zoekbalk)
        = (zoeken|zoek|zoek naar|zoek op|zoekopdracht|zoekresultaten|uitgebreid zoeken|zoek in de site|waar ben je naar op zoek)
        = (inloggen|log in|uitloggen|aanmelden|registreren|account aanmaken)
        = (maak een account|maak een account aan|login|mijn account|mijn profiel|profiel)
        = (wachtwoord vergeten|wachtwoord|gebruikersnaam|onthoud mij|blijf ingelogd)
        = (nog geen account|al een account|heb je al een account|mijn nieuws|mijn berichten)
        = (contact|contact opnemen|neem contact op|contactformulier|klantenservice)
        = (hulp|veelgestelde vragen|mail de redactie|tip de redactie)
        = (over ons|ons team|de redactie|redactie|werken bij|vacatures|adverteren)
        = (adverteer|adverteren bij|pers|persberichten|over deze site|colofon)
        = (bekijk|toon|lees|laad|zie|meer) (alle|alles|meer|meer nieuws|artikelen|berichten)
        = (bekijk|toon|lees|laad|zie|meer) (nieuws|resultaten|alle artikelen|alle berichten|minder)
        = (vorige|volgende) [pagina|artikel|bericht|berichten|post|artikelen]
        = (vorig|volgend|nieuwere|oudere) (artikel|bericht|berichten)
        ^ (vorig|volgend) (artikel|bericht)
        = (pagina # van #|berichtnavigatie|inhoudsopgave|in dit artikel|op deze pagina|laatste pagina|inhoud)
        = (print|printen|afdrukken|artikel printen|download pdf|bewaren)
        = (bewaar|artikel bewaren|lees later|luister naar dit artikel|luister artikel|lettergrootte)
        = (krant|digitale krant|de krant|abonnee worden|archief|puzzels|familieberichten)
        = (webshop|webwinkel|winkel|download de app|tv gids|rss|rss feeds)
        = (in winkelwagen|winkelwagen|winkelmand|bestel nu|bestellen|nu kopen)
        = (offerte aanvragen|vraag een offerte aan|afspraak maken|reserveren|bekijk product)
        = (rubrieken|secties|thema's|onderwerpen|dossiers|populaire onderwerpen|trending|kies taal|taal|nederlands|taal kiezen|edities)
        = (sluiten|sluit|verzenden|verstuur|annuleren|bevestigen|opslaan|toepassen|filteren)
        = (sorteer op|meer|ja|nee|terug|volgende stap|wijzigen|verwijderen)
        ? (nieuws|binnenland|buitenland|politiek|economie|sport|cultuur|wetenschap|tech|technologie|gezondheid|opinie|columns|columnisten)
        ? (achtergrond|entertainment|show|muziek|film|films|series|boeken|kunst|theater|media|televisie|tv|lifestyle|mode|beauty|reizen)
        ? (koken|eten|recepten|wonen|tuin|auto|verkeer|weer|klimaat|milieu|energie|geld|beurs|ondernemen|bedrijven|werk|carrière|onderwijs)
        ? (gezin|kinderen|relaties|psychologie|dieren|voetbal|eredivisie|wielrennen|schaatsen|tennis|formule 1|hockey|uitslagen|standen)
        ? (programma|regio|regionaal|lokaal|stad|nederland|belgië|vlaanderen|europa|wereld|oorlog in oekraïne|video|video's|foto's|podcast)
        ? (podcasts|interviews|analyse|blogs|blog|magazine|agenda|evenementen|misdaad|royalty|consument|gaming|games|geschiedenis|religie)
        ? (recht|producten|oplossingen|diensten|prijzen|projecten|quiz|sterren|achterklap|binnen|buiten)

        Widget:
        = (meest gelezen|best gelezen|meest bekeken|meest gedeeld|meest besproken)
        = (populair|populaire artikelen|populaire berichten|net binnen|nu populair)
        = (het weer|weerbericht|weersverwachting|horoscoop|kruiswoordpuzzel|sudoku|stelling|stem|quiz|files|verkeersinformatie|beurskoersen)
        = (liveblog|laatste nieuws|net binnen|het laatste nieuws|nu live|kijk live)
        = (luister live|recente reacties|recente berichten|archieven|categorieën)
        = (maand selecteren|categorie selecteren|afspelen|pauzeren|volledig scherm)
        = (bekijk de video|bekijk foto's|vergroot afbeelding|ondertiteling|luister)
        ~ (uw|je) browser ondersteunt [geen|deze]

        RelatedContent:
        = (lees|bekijk|zie|luister) (ook|verder|meer|het hele artikel|het volledige artikel|hier verder|het artikel|meer over|dit ook)
        ^ (lees ook|lees verder|lees meer|bekijk ook|zie ook|meer over|misschien ook interessant|luister ook)
        : (lees ook|lees meer|lees verder|bekijk ook|zie ook|meer over|gerelateerd|ook interessant|kijk ook|luister ook)
        = (gerelateerde|verwante|soortgelijke|andere|meer) (artikelen|berichten|onderwerpen|nieuws|video's|producten)
        = (laatste|nieuwste|recente|aanbevolen) (artikelen|berichten|onderwerpen|nieuws|video's|producten)
        = (gerelateerd|gerelateerd nieuws|aanbevolen|aanbevolen voor u|aanbevolen voor jou)
        = (speciaal voor jou|voor jou|ook interessant|misschien ook leuk|verder lezen)
        = (dit|misschien) (vind je|vindt u) [misschien|wellicht] [ook] (interessant|leuk)
        = (meer van deze auteur|meer nieuws|meer in|meer uit|meer weten|meer informatie)
        = (meer sport|op de hoogte|volgend artikel|het laatste nieuws|uitgelicht)
        = (van onze partners|gesponsorde artikelen|elders op het web|mis niets)
        = (niet missen|tips van de redactie|keuze van de redactie|onze selectie)

        Comments:
        = (reacties|reactie|reageer|reageren|plaats reactie)
        = (reactie plaatsen|geef een reactie|laat een reactie achter|schrijf een reactie|plaats een reactie)
        = (geen reacties|toon reacties|bekijk reacties|alle reacties|reageer als eerste)
        = (wees de eerste die reageert|antwoord annuleren|reactie annuleren|beantwoorden)
        ^ (geef|laat|plaats|schrijf) (een|uw|je) (reactie|antwoord|bericht) [achter]
        = # (reactie|reacties|antwoorden|beoordelingen) [op]
        ^ # (reacties|reactie|gedachten|antwoorden) op
        = (naam|e mail|e mailadres|uw naam|je naam|bericht|telefoonnummer)
        = (voornaam|achternaam|verplicht veld|verplichte velden|onderwerp|rapporteer)
        ~ (je|uw|het) e mailadres wordt niet (gepubliceerd|getoond)
        ~ vereiste velden zijn gemarkeerd
        ~ mijn naam e mail en (site|website) (bewaren|opslaan)
        ~ (je moet|u moet) (ingelogd|inloggen|aangemeld) [zijn] [om]
        ~ (reageren|reacties) (is|zijn) (niet|gesloten|uitgeschakeld)
        ~ log in om te reageren

        Subscription:
        = (abonneren|abonneer|abonneer nu|word abonnee|abonnement|abonnementen)
        = (neem een abonnement|abonnee|alleen voor abonnees|voor abonnees|al abonnee|exclusief)
        = (nieuwsbrief|nieuwsbrieven|onze nieuwsbrief|schrijf je in|inschrijven)
        = (aanmelden nieuwsbrief|meld je aan|meld u aan|ontvang de nieuwsbrief)
        = (je e mailadres|uw e mailadres|vul je e mailadres in|vul uw e mailadres in|doneer|doneren)
        = (steun ons|word lid|lid worden|word donateur|probeer gratis)
        ^ (schrijf je|schrijf u|meld je|meld u|abonneer je|abonneer u) (in|nu|aan|op|hier)
        ^ ontvang (onze|het|de|gratis|elke|dagelijks|wekelijks|ons)
        ~ (in je|in uw) (inbox|mailbox)
        ~ (dit artikel|deze inhoud) is [alleen|exclusief] (voor|exclusief voor) (abonnees|leden)
        ~ om (verder te lezen|dit artikel te lezen|verder te gaan)
        ~ (op elk moment|altijd|maandelijks) (opzeggen|opzegbaar|afmelden|uitschrijven)
        ~ (al|bent u al|ben je al) (abonnee|lid) [log in]

        Advertisement:
        = (advertentie|advertenties|reclame|gesponsord|gesponsorde inhoud|sponsored)
        = (partnerbijdrage|ingezonden mededeling|advertorial|branded content|aanbieding)
        = (lees verder na de advertentie|lees verder onder de advertentie|artikel gaat verder onder de advertentie)
        = (tekst loopt door onder de foto|tekst gaat verder)
        = (de tekst gaat verder onder de foto|tekst gaat verder onder de video|in samenwerking met|advertentie sluiten)
        ~ (tekst|artikel|verhaal) (gaat|loopt) (verder|door) onder

        SiteNotice:
        ~ (deze website|deze site|wij|onze site|onze website) (gebruikt|gebruiken|maakt gebruik van|maken gebruik van) cookies
        ~ (cookies|alle cookies) (accepteren|weigeren|toestaan|beheren)
        ~ (cookie|cookies) (instellingen|beleid|voorkeuren|statement|verklaring)
        = (accepteren|alles accepteren|weigeren|alles weigeren|akkoord|ik ga akkoord)
        = (accepteer|accepteer alles|instellen|privacy instellingen|begrepen)
        = (cookiebeleid|cookieverklaring|cookie instellingen|cookievoorkeuren)
        = (privacyvoorkeuren|voorkeuren opslaan|zelf instellen|utiq beheren)
        ~ (schakel|zet) javascript (in|aan)
        ~ javascript (is|staat) (uitgeschakeld|uit|vereist)
        ~ (uw|je) browser (is|wordt) (verouderd|niet)
        ~ (adblocker|advertentieblokkering) (uit|uitschakelen|gedetecteerd)
        ~ (pagina|artikel) [is|kon] niet (gevonden|beschikbaar|gevonden worden)
        = (laden|aan het laden|even geduld|fout|er is een fout opgetreden)
        = (er ging iets mis|probeer opnieuw|opent in nieuw venster|opent in een nieuw venster)
        ~ (meldingen|pushmeldingen) (inschakelen|ontvangen|aanzetten|toestaan)

        Sharing:
        = (delen|deel|deel dit|deel dit artikel|deel artikel|delen via|deel via)
        = (deel op|deel deze pagina|deel dit bericht|kopieer link|link gekopieerd|link kopiëren)
        = (e mailen|mail dit artikel|stuur door|doorsturen|volg ons|volg ons op|volgen|vind ik leuk|twitteren|whatsappen|deel met vrienden)
        = # (keer gedeeld|shares|likes|volgers|abonnees)
        ^ volg ons [nu|ook] (op|via)
        ^ deel (dit|deze|het) [artikel|bericht|pagina|verhaal]
        ^ klik om (te delen|dit te|af te drukken|te)

        Legal:
        = (privacy|privacybeleid|privacyverklaring|privacy statement|privacy policy)
        = (algemene voorwaarden|gebruiksvoorwaarden|voorwaarden|toegankelijkheid)
        = (juridische informatie|auteursrecht|leveringsvoorwaarden|servicevoorwaarden|abonnementsvoorwaarden|journalistieke code|correcties)
        ~ alle rechten voorbehouden
        ~ (zonder|voorafgaande) [voorafgaande] [schriftelijke] toestemming van
        ~ (overname|vermenigvuldiging|verspreiding) (van|zonder|is) [artikelen|deze]
        ~ (eerder|oorspronkelijk) (verschenen|gepubliceerd) (in|op|bij)

        PageMetadata:
        = (leestijd|geschatte leestijd) [#] [min|minuten|minuut]
        = # (min|minuten|minuut) (leestijd|lezen|leesplezier)
        = (#|een) (seconden|minuut|minuten|min|uur|dag|dagen|week|weken|maand|maanden|jaar) geleden
        = # (weergaven|keer bekeken|keer gelezen|woorden)
        : (tags|trefwoorden|categorie|categorieën|onderwerpen|thema's|geplaatst in|gepubliceerd in)
        ^ (geplaatst in|gepubliceerd in|gepubliceerd op|dit bericht werd|dit bericht is geplaatst)
        ? (door|bron|auteur|auteurs|gepubliceerd|bijgewerkt|laatst bijgewerkt|laatste update|datum|anp|tekst|foto|beeld|tags|onderwerp)
        ? (gisteren|vandaag)
        = (over de auteur|alle artikelen van|bekijk alle berichten|bekijk profiel|verslaggever|redacteur|correspondent|journalist)
        """;
}
