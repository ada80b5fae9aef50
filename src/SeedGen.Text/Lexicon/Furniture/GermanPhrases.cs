namespace SeedGen.Text;

/// <summary>What page furniture says in German, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class GermanPhrases
{
    public const string Notation = """
        Navigation:
        = [direkt] (zum|zur) (inhalt|hauptinhalt|seiteninhalt|navigation|hauptnavigation) [springen|wechseln]
        = [direkt] (zum|zur) (suche|fußzeile|footer|seitenanfang|hauptmenü) [springen|wechseln]
        = (springe|springen|gehe|direkt) (zum|zur) (inhalt|hauptinhalt|navigation|suche|fußzeile|seitenende)
        = (navigation|inhalt|links) überspringen
        = (nach oben|zum seitenanfang|seitenanfang|zurück nach oben|zurück zum seitenanfang|zurück zum anfang)
        = zurück [zur|zum] [startseite|übersicht|artikelübersicht|artikel|hauptseite|homepage|liste|suche|news|blog]
        = (zur|zum) (startseite|homepage|übersicht|themenseite|archiv|shop|kasse|warenkorb|merkliste|themenübersicht|ressort)
        = (menü|hauptmenü|seitenmenü|untermenü|navigation|suche) (öffnen|schließen|anzeigen|ausklappen|einblenden|ausblenden)
        = (suchfeld|sidebar|fenster|dialog|alle) (öffnen|schließen|anzeigen|ausklappen|einblenden|ausblenden)
        = (startseite|menü|hauptmenü|hauptnavigation|servicenavigation)
        = (metanavigation|fußnavigation|seitennavigation|brotkrumen|brotkrümelnavigation)
        = (sie sind hier|sie befinden sich hier|du bist hier|sie sind hier startseite)
        = (suche|suchen|suchbegriff|suchbegriff eingeben|suche starten|suche nach)
        = (suche öffnen|suchergebnisse|erweiterte suche|suche im archiv|website durchsuchen)
        = (anmelden|abmelden|einloggen|ausloggen|registrieren|jetzt registrieren)
        = (kostenlos registrieren|login|konto erstellen|benutzerkonto|benutzername|passwort)
        = (hier|jetzt|bitte) (anmelden|einloggen|registrieren)
        = (mein konto|mein profil|meine merkliste|meine daten|merkliste|leseliste)
        = (meine nachrichten|profil|profil bearbeiten|konto|kundenkonto|kundenbereich)
        = passwort (vergessen|zurücksetzen|ändern)
        = (angemeldet bleiben|noch kein konto|noch nicht registriert|hilfe zur anmeldung|bereits registriert|zugangsdaten vergessen)
        = (kontakt|kontaktformular|kontakt aufnehmen|kontaktieren sie uns|schreiben sie uns)
        = (ansprechpartner|so erreichen sie uns|kundenservice|leserservice)
        = (impressum kontakt|kontakt impressum|hilfe|hilfe kontakt|hilfe und kontakt)
        = (kontakt und hilfe|service hilfe|häufige fragen|hilfebereich)
        = (über uns|wir über uns|das team|unser team|die redaktion|redaktion|autoren)
        = (unternehmen|karriere|stellenangebote|jobs karriere|offene stellen|presse)
        = (mediadaten|werben|werben auf|werbung schalten|inserieren)
        = (anzeige aufgeben|anzeigen aufgeben|anzeigenpreise|preisliste|kleinanzeigen)
        = (alle|mehr|weitere) (themen|artikel|beiträge|meldungen|ressorts|rubriken) [anzeigen]
        = (alle|mehr|weitere) (kategorien|videos|nachrichten|ergebnisse|anzeigen) [anzeigen]
        = (alle anzeigen|mehr anzeigen|weniger anzeigen|mehr laden|weitere laden)
        = (weitere anzeigen|alles anzeigen|alle ansehen|mehr ansehen|zeige mehr)
        = (vorheriger|nächster|voriger|älterer|neuerer) (artikel|beitrag|eintrag)
        = (vorherige|nächste|ältere|neuere|vorige) (seite|artikel|beiträge|einträge|meldung|bild)
        ^ (vorheriger|nächster) (beitrag|artikel)
        = (seite|bild) # von #
        = (beitragsnavigation|artikelnavigation|seitennummerierung|inhaltsverzeichnis)
        = (auf dieser seite|in diesem artikel|übersicht|sprungmarken)
        = (ressorts|rubriken|themen a z|von a bis z|a bis z|sonderthemen|themenwelten|spezial)
        = (specials|dossiers|alle rubriken|schlagwörter|sitemap|archiv|artikelarchiv)
        = (drucken|artikel drucken|seite drucken|druckversion|als pdf)
        = (pdf herunterladen|artikel merken|merken|auf die merkliste|zur merkliste hinzufügen)
        = (artikel speichern|lesezeichen setzen|vorlesen|artikel anhören|artikel vorlesen)
        = (schriftgröße|desktop version|mobile version|zur mobilen ansicht)
        = (sprache wählen|sprache auswählen|sprache|deutsch|leichte sprache|gebärdensprache|barrierefreiheit|region wählen|ort wählen)
        = (rss|rss feed|rss feeds|unsere apps|app herunterladen|mobile apps|news app|nachrichten app)
        = (e paper|epaper|digitale zeitung|zeitung digital|abo shop|leserreisen)
        = (leserbriefe|leserbrief schreiben|veranstaltungskalender|traueranzeigen|trauer)
        = (familienanzeigen|stellenmarkt|immobilienmarkt|partnersuche|gewinnspiele|gutscheine)
        = (onlineshop|online shop|prospekte|beilagen|tv programm)
        = (weitere angebote|unsere angebote|unsere partner|partnerangebote|partner|verlag)
        = (kooperationen|sponsoren|netiquette|blogroll|nützliche links)
        = (in den warenkorb|warenkorb|zur kasse|jetzt kaufen|jetzt bestellen|jetzt buchen)
        = (jetzt bewerben|jetzt testen|jetzt entdecken|zum angebot|zum shop)
        = (schließen|weiter|zurück|abbrechen|senden|absenden|abschicken|bestätigen)
        = (anwenden|zurücksetzen|mehr|ja|nein|auswählen|einstellungen|filtern nach)
        = (im trend|aktuelle themen|beliebte themen|top themen|themen des tages|meistgesucht)
        ? (politik|wirtschaft|sport|kultur|gesundheit|panorama|meinung|wissen|wissenschaft|leben|ratgeber|verkehr|ausland|inland)
        ? (deutschland|wetter|reise|reisen|themen|immobilien|wohnen|service|services|nachrichten|aktuelles|welt|medien|international)
        ? (familie|kunst|musik|kino|unterhaltung|gesellschaft|technik|finanzen|geld|börse|umwelt|klima|bildung|digital|netzwelt|auto)
        ? (mobilität|motor|mode|lifestyle|essen|essen trinken|rezepte|garten|haus garten|freizeit|geschichte|literatur|bücher|feuilleton)
        ? (theater|film|fernsehen|tv|serien|stars|royals|leute|fußball|fussball|bundesliga|champions league|handball|eishockey|wintersport)
        ? (motorsport|formel 1|radsport|tennis|basketball|olympia|lokalsport|lokales|lokal|regional|region|stadt|land|kommunal)
        ? (landespolitik|innenpolitik|außenpolitik|europa|schweiz|österreich|ukraine|nahost|usa|china|magazin|podcast|podcasts|video|videos)
        ? (bilder|fotos|bildergalerien|fotostrecken|mediathek|multimedia|audio|radio|livestream|liveticker|newsticker|kommentar|kommentare)
        ? (leitartikel|kolumnen|kolumne|interview|interviews|reportage|hintergrund|analyse|porträt|thema|dossier|chronik|vermischtes|kinder)
        ? (jugend|schule|studium|beruf|jobs|recht|steuern|versicherungen|rente|verbraucher|energie|handel|industrie|landwirtschaft|tiere)
        ? (natur|veranstaltungen|termine|kalender|events|vereine|polizei|kriminalität|blaulicht|religion|kirche|militär|computer|handy)
        ? (internet|spiele|games|produkte|lösungen|referenzen|leistungen|projekte|blog|news|shop|preise|downloads|studien|ernährung|fitness)
        ? (beauty|psychologie|partnerschaft)

        Widget:
        = (meistgelesen|meist gelesen|meistgelesene artikel|am meisten gelesen|meistgeklickt)
        = (meistkommentiert|meistdiskutiert|beliebt|beliebteste artikel)
        = (beliebte artikel|beliebte beiträge|beliebteste beiträge|top artikel|topartikel)
        = (top news|top stories|die meistgelesenen artikel|leser interessieren sich für)
        = (das wetter|wetterbericht|wettervorhersage|aktuelles wetter|verkehrsmeldungen|staumelder)
        = (lottozahlen|horoskop|tageshoroskop|börsenkurse|devisen|dax)
        = (kreuzworträtsel|rätsel|sudoku|quiz|umfrage|abstimmung)
        = (jetzt abstimmen|umfragen|spritpreise|mondkalender|blutdruck|brutto netto rechner)
        = (schlagzeilen|newsticker|eilmeldung|eilmeldungen|live ticker|ticker|jetzt live|live tv|liveblog|tv programm heute|aktuelle videos)
        = (neueste kommentare|letzte kommentare|aktuelle kommentare|schlagwortwolke|kategorien)
        = (alle kategorien|archive|monat auswählen|kategorie auswählen)
        = (bilderstrecke|bildergalerie|fotostrecke|galerie öffnen|bild vergrößern|bild öffnen)
        = (vollbild|vollbildmodus|video abspielen|abspielen|wiedergabe|anhören)
        = (ton aus|ton an|stummschalten|untertitel|wiedergabegeschwindigkeit)
        = (player wird geladen|video wird geladen|artikel anhören # min|jetzt anhören)
        = (tabelle|tabellen|spielplan|ergebnisse|live ergebnisse|transferticker|torjäger|redaktionsempfehlung|empfehlungen der redaktion)
        ~ ihr browser unterstützt (kein|das|dieses) (video|audio|html5)
        ~ dieses video (ist|kann) [nicht|nicht mehr] (verfügbar|abgespielt)

        RelatedContent:
        = (mehr|weiteres|weitere artikel|weitere beiträge) (zum thema|zu diesem thema|zum artikel|zu diesem artikel)
        = (weitere informationen|alles|aktuelles) (zum thema|zu diesem thema|zum artikel|zu diesem artikel)
        = mehr (aus|von|zu|in) [dem|der|diesem|dieser] (ressort|rubrik|redaktion|autor|kategorie|region|politik|wirtschaft|sport|kultur)
        = (mehr aus|mehr von|mehr über|mehr zu|mehr dazu|mehr sport)
        = (mehr politik|mehr nachrichten|mehr news|mehr artikel|mehr zum thema lesen|noch mehr zum thema)
        = (ähnliche|verwandte|weitere|neueste|aktuelle) (artikel|beiträge|themen|nachrichten|meldungen|videos|inhalte|news)
        = (neue|passende|empfohlene|letzte) (artikel|beiträge|themen|nachrichten|meldungen|videos|inhalte|news)
        = (ähnliche|verwandte|weitere|neueste|interessante|empfohlene) (produkte|podcasts|texte|geschichten|storys)
        = (ähnliche|verwandte|weitere|neueste|interessante|empfohlene) (links|suchen|seiten|empfehlungen)
        = (weiterlesen|weiter lesen|jetzt lesen|mehr lesen|mehr erfahren|mehr dazu)
        = (lesen sie mehr|lies mehr|hier weiterlesen|artikel lesen|zum artikel)
        = (ganzen artikel lesen|den ganzen artikel lesen|vollständigen artikel lesen|mehr informationen)
        = (weitere informationen|details|details anzeigen|zum beitrag)
        = (lesen sie auch|lesen sie weiter|lesen sie hier weiter|lies auch)
        = (auch interessant|ebenfalls interessant|das könnte sie interessieren|schon gelesen)
        = (das|dies) könnte (sie|dich|ihnen|dir|euch) [auch|ebenfalls] (interessieren|gefallen)
        ^ (lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|lies auch|mehr zum thema)
        ^ (auch interessant|weiterlesen|mehr aus|siehe auch|zum thema)
        : (mehr|lesen sie auch|lesen sie mehr|lesen sie dazu auch|lies auch)
        : (auch interessant|mehr zum thema|zum thema|siehe auch|passend dazu)
        = (siehe auch|empfohlen|für sie empfohlen|für sie|empfehlungen)
        = (unsere empfehlungen|empfohlener externer inhalt|empfohlener redaktioneller inhalt|lesetipps)
        = (aus dem ressort|aus dem archiv|aus dem netz|aus dem web|auch auf|beliebt auf)
        = (neu auf|neues aus|im fokus|im blickpunkt|nicht verpassen|verpassen sie nicht)
        = (themen in diesem artikel|themen dieses artikels|mehr themen|newsletter und mehr|nächster artikel)
        = (nächste meldung|neueste|neuestes|das wichtigste)
        = (auch lesenswert|lesenswert|zuletzt gelesen|andere leser interessierten sich)
        = (wird auch gelesen|kunden kauften auch|kunden interessierten sich auch für)

        Comments:
        = (kommentieren|kommentar schreiben|kommentar abgeben|kommentar verfassen)
        = (kommentar abschicken|kommentar absenden|kommentar hinzufügen|jetzt kommentieren)
        = (kommentare|kommentar|diskutieren sie mit|mitdiskutieren|diskussion|zur diskussion)
        = (ihre meinung|leserkommentare|ihr kommentar|dein kommentar|antworten)
        = (schreiben sie|schreibe|schreib|hinterlasse) (einen|den ersten|uns einen|deinen|ihren|uns) [kommentar|antwort]
        = (hinterlassen sie|verfassen sie|verfasse) (einen|den ersten|uns einen|deinen|ihren|uns) [kommentar|antwort]
        ^ (schreibe|schreiben sie|hinterlasse|hinterlassen sie) (einen|den ersten) kommentar
        = (alle|mehr|neue|weitere) (kommentare|kommentar|kommentaren|antworten) [lesen|anzeigen|laden|ansehen|vorhanden]
        = (keine|noch keine|zu den|zum) (kommentare|kommentar|kommentaren|antworten) [lesen|anzeigen|laden|ansehen|vorhanden]
        = (kommentare|antworten) (anzeigen|laden|lesen|ausblenden|einblenden|schließen)
        = (kommentare|antworten) (#|zum artikel|zu diesem artikel|sind geschlossen|geschlossen)
        = # (kommentar|kommentare|antworten|antwort|meinungen|leserkommentare|bewertungen|beiträge) [zu|lesen|anzeigen]
        ^ # (kommentare|kommentar|antworten|gedanken) (zu|auf)
        ^ sei der erste [der]
        = (antwort abbrechen|antwort schreiben|antworten abbrechen|kommentar melden)
        = (beitrag melden|melden|name erforderlich|e mail erforderlich)
        = (bewertung abgeben|artikel bewerten|war dieser artikel hilfreich)
        = (war dieser beitrag hilfreich|wie hat ihnen der artikel gefallen|wie finden sie den artikel)
        = (vorname|nachname|ihr name|ihre e mail|ihre nachricht|ihre e mail adresse)
        = (deine e mail adresse|nachricht|betreff|telefon|pflichtfeld|pflichtfelder)
        ? (name|e mail|e mail adresse|webseite|website|neueste zuerst|älteste zuerst|beste zuerst|sortieren nach)
        ~ (deine|ihre) e mail adresse wird nicht veröffentlicht
        ~ (erforderliche felder|pflichtfelder) sind [mit|markiert]
        ~ meinen namen [meine] e mail adresse und [meine] website in diesem browser
        ~ benachrichtige mich über
        ~ (melden sie sich an|bitte melden sie sich an|sie müssen angemeldet sein) um [einen] (kommentar|zu kommentieren)
        ~ (du musst angemeldet sein|einloggen) um [einen] (kommentar|zu kommentieren)
        ~ um [einen|diesen|den] (kommentar|artikel|beitrag) [zu] (abzugeben|schreiben|kommentieren|verfassen)
        ~ (kommentarfunktion|kommentare) [ist|sind|wurde|wurden] (deaktiviert|geschlossen)
        ~ (beachten sie|bitte beachten sie) unsere (netiquette|kommentarregeln|forenregeln)

        Subscription:
        = (abo|abos|abonnement|abonnements|abonnieren|abonnent werden|abo abschließen)
        = (abo bestellen|abo kündigen|abo angebote|aboservice|abo service|abo verwalten)
        = (jetzt|kostenlos|hier|newsletter|digital|online|gratis|zum|probe) (abonnieren|abo|testen|lesen|probelesen|bestellen|abonnement)
        = (newsletter|unser newsletter|unsere newsletter|newsletter abonnieren|jetzt newsletter abonnieren)
        = (newsletter jetzt abonnieren|newsletter anmeldung|newsletter bestellen|zum newsletter|alle newsletter)
        = (jetzt|für den|zum|hier zum) newsletter anmelden
        = (verträge hier kündigen|verträge kündigen|vertrag kündigen|vertrag kündigen und widerrufen)
        = (vertrag mit werbung kündigen|widerruf|widerrufsbelehrung)
        = (bereits abonnent|schon abonnent|bereits abonniert|sie sind bereits abonnent)
        = (sie haben bereits ein abo|bereits plus abonnent|noch kein abo)
        = (spenden|spende|jetzt spenden|unterstützen|unterstützen sie uns)
        = (unterstütze uns|jetzt unterstützen|mitglied werden|fördermitglied werden|weiterlesen mit)
        = (ihre e mail adresse|deine e mail adresse|e mail adresse eingeben|e mail adresse|e mail eingeben)
        ^ (abonnieren sie|abonniere|bestellen sie|erhalten sie) (unseren|den|unsere|jetzt unseren) [kostenlosen] newsletter
        ^ (melden sie sich|melde dich|jetzt) (an|kostenlos|für) [unseren|den|unserem] [newsletter]
        ~ (per e mail|direkt|täglich) in (ihr|dein) postfach
        ~ (in ihr|in dein) (postfach|e mail postfach)
        ~ (jederzeit|monatlich) (kündbar|abbestellen|abbestellbar|widerrufen)
        ~ (abmeldung|kündigung|widerruf) [ist] jederzeit (möglich|mit wirkung)
        ~ (keine|nie mehr eine) (nachricht|nachrichten|ausgabe|neuigkeiten) (mehr|verpassen)
        ~ (diesen|den|alle) (artikel|inhalt|inhalte|artikeln) (weiterlesen|weiterzulesen|freischalten) [mit]
        ~ (exklusiv|nur) für (abonnenten|abonnentinnen|mitglieder|registrierte)
        ~ (monat|monate|wochen) (gratis|kostenlos|für # euro|testen)
        ~ mit der (anmeldung|registrierung|bestellung) (stimmen sie|akzeptieren sie|stimme ich|erklären sie|bestätigen sie)
        ~ (danke|vielen dank) für (ihre|deine) (anmeldung|registrierung|bestellung)

        Advertisement:
        = (anzeige|anzeigen|werbung|reklame|werbeanzeige|gesponsert)
        = (sponsored|advertorial|bezahlte anzeige|ende der anzeige|anzeige schließen|werbung schließen)
        = (anzeige anzeige|bezahlter inhalt|partnerinhalt|promotion|affiliate link)
        = (anzeige ende|weiter nach der anzeige|unterstützt von|präsentiert von|sponsored post)
        = (nach der werbung|nach der anzeige) [weiterlesen]
        = (lesen sie nach der anzeige weiter|artikel wird nach der anzeige fortgesetzt|weiter unten|hier geht es nach der werbung weiter)
        ^ (anzeige|werbung) (überspringen|ausblenden|endet)
        ~ (sogenannte affiliate links|affiliate links gekennzeichnet|mit einem sternchen gekennzeichnet|provisions links)
        ~ erhalten wir (eine|eine kleine) provision

        SiteNotice:
        ~ (diese|unsere|die) (seite|website|webseite|internetseite) (verwendet|nutzt|benutzt|setzt) cookies
        ~ (wir|wir und unsere partner) (verwenden|nutzen|setzen|benutzen) [technisch notwendige] cookies
        ~ (cookie|datenschutz|privatsphäre) (einstellungen|richtlinie|hinweis|hinweise|richtlinien) [ändern|verwalten|anpassen|öffnen]
        ~ (cookies|alle cookies) (akzeptieren|ablehnen|zulassen|erlauben|verwalten)
        = (alle akzeptieren|akzeptieren|ablehnen|alle ablehnen|zustimmen|akzeptieren und weiter)
        = (einverstanden|verstanden|auswahl speichern|nur notwendige|notwendig)
        = (cookie einstellungen|cookie richtlinie|datenschutzeinstellungen|datenschutz einstellungen)
        = (privatsphäre|einwilligung|einwilligung widerrufen)
        = (widerruf tracking|utiq verwalten|immer aktiv|externe medien|externe inhalte anzeigen|inhalt laden)
        ~ (externer|externen) (inhalt|inhalte|inhalten) [angezeigt] (werden|anzuzeigen|anzeigen)
        ~ (an dieser stelle|hier) (finden sie|befindet sich|wird) (einen externen|ein externer) inhalt
        ~ personenbezogene daten an drittplattformen
        ~ [bitte] (aktivieren sie|aktiviere) (javascript|ihr javascript)
        ~ javascript (ist|muss|aktiviert|deaktiviert) [deaktiviert|aktiviert|nicht]
        ~ (ihr|dein|dieser) browser (ist|wird|unterstützt) (veraltet|nicht|kein)
        ~ (adblocker|werbeblocker) (deaktivieren|erkannt|ausschalten|aktiviert)
        ~ (seite|artikel|inhalt) [wurde|konnte|ist] nicht (gefunden|verfügbar|mehr verfügbar|gefunden werden)
        = (wird geladen|laden|lädt|inhalt wird geladen|bitte warten|fehler)
        = (fehler beim laden|es ist ein fehler aufgetreten|erneut versuchen|neu laden|seite neu laden)
        = (wird in neuem fenster geöffnet|öffnet in neuem fenster|öffnet in neuem tab|externer link)
        = (link öffnet in neuem fenster|nicht mehr anzeigen|hinweis ausblenden)
        ~ (benachrichtigungen|push nachrichten|push benachrichtigungen) (aktivieren|erhalten|erlauben|zulassen)

        Sharing:
        = (teilen|artikel teilen|beitrag teilen|seite teilen|diesen artikel teilen|diesen beitrag teilen)
        = (teilen per|teilen auf|teilen mit|jetzt teilen|weitersagen)
        = (link kopieren|link kopiert|kopieren|url kopieren|in die zwischenablage kopieren|kopiert)
        = (per mail|per e mail|per mail teilen|per e mail teilen|versenden)
        = (artikel versenden|artikel empfehlen|empfehlen|per e mail versenden|verschenken)
        = (artikel verschenken|gefällt mir|gefällt mir nicht|tweet|twittern)
        = (folgen|folgen sie uns|folge uns|folgen sie uns auf|folge uns auf)
        = (folgt uns|uns folgen|soziale medien|soziale netzwerke|besuchen sie uns)
        = (mehr teilen optionen|weitere optionen|via whatsapp|per whatsapp|via facebook)
        = (auf facebook|facebook seite|whatsapp kanal|google news folgen)
        = # (mal geteilt|shares|likes|follower|aufrufe|abonnenten|teilungen)
        ^ (folgen sie|folge|folgt) (uns|mir) (auf|bei|jetzt|auch)
        ^ (teilen sie|teile) (diesen|diese|den) (artikel|beitrag|seite|inhalt)
        ~ (folgen sie uns|folge uns|besuchen sie uns|besuche uns) (auf|bei) [facebook|instagram|twitter|x|youtube|whatsapp]

        Legal:
        = (impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzhinweis)
        = (datenschutzbestimmungen|agb|nutzungsbedingungen|nutzungsbasierte onlinewerbung)
        = (allgemeine geschäftsbedingungen|allgemeine nutzungsbedingungen|rechtliches|rechtliche hinweise)
        = (rechtlicher hinweis|haftungsausschluss|nutzungsrechte)
        = (impressum datenschutz|datenschutz impressum|agb datenschutz|urheberrecht|bildnachweis|bildnachweise)
        = (bildrechte|jugendschutz|transparenz|korrekturen|lizenzierung)
        = (hinweisgebersystem|lieferkettengesetz|erklärung zur barrierefreiheit|barriere melden|compliance)
        = (redaktionsstatut|ki richtlinien|kodex|nutzungshinweise)
        ~ alle rechte vorbehalten
        ~ (nachdruck|vervielfältigung) [auch auszugsweise] [nur] (nur mit|mit) [schriftlicher|ausdrücklicher] genehmigung
        ~ (weiterverbreitung|wiedergabe) [auch auszugsweise] [nur] (nur mit|mit) [schriftlicher|ausdrücklicher] genehmigung
        ~ alle rechte (liegen|bei)
        ^ (alle angaben|alle kurse|alle kursangaben|angaben) [sind] (ohne gewähr|verzögert)
        ~ ohne gewähr
        ~ (es gelten|mit der nutzung dieser) [unsere|die] (allgemeinen geschäftsbedingungen|datenschutzbestimmungen|seite)
        ~ (zuerst|ursprünglich) (erschienen|veröffentlicht) (in|auf|bei|im)
        ~ mit (material|informationen) (der|von) [dpa|afp|reuters|nachrichtenagentur]

        PageMetadata:
        = [ca] # (min|minuten|minute) (lesezeit|lesedauer|zu lesen)
        = (lesezeit|lesedauer|geschätzte lesezeit|lesezeit ca) [#] [min|minuten|minute]
        = # (aufrufe|ansichten|leser|wörter|bewertungen|klicks)
        = vor (# sekunden|einer minute|# minuten|# minute|# min|einer stunde|# stunden|# stunde)
        = vor (# std|einem tag|# tagen|# tag|einer woche|# wochen|# monaten|# jahren)
        = (gerade eben|soeben|aktualisiert vor # stunden|aktualisiert vor # minuten|heute|gestern|vorgestern|uhr|# uhr)
        : (schlagwörter|schlagworte|schlagwort|stichworte|stichwörter|tags|themen)
        : (kategorie|kategorien|ressort|rubrik|veröffentlicht in|abgelegt unter)
        ^ (veröffentlicht unter|veröffentlicht in|abgelegt unter|verschlagwortet mit|dieser beitrag wurde|dieser eintrag wurde)
        ? (von|quelle|quellen|stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|erstellt|erstellt am)
        ? (autor|autorin|foto|bild)
        = (zum autor|zur autorin|zur person|über den autor|über die autorin|zum autorenprofil)
        = (autorenprofil|alle artikel von|redakteur|redakteurin|reporter|korrespondent)
        """;
}
