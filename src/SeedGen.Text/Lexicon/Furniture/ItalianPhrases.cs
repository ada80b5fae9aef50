namespace SeedGen.Text;

/// <summary>What page furniture says in Italian, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class ItalianPhrases
{
    public const string Notation = """
        Navigation:
        = (vai|salta|passa) (al contenuto|al contenuto principale|alla navigazione|al menu|al footer)
        = (vai|salta|passa) (alla ricerca|alla home|alla homepage|all'archivio|al sito)
        = (torna|ritorna|tornare) (su|in alto|all'inizio|alla home|alla homepage|indietro)
        = (torna|ritorna|tornare) (a inizio pagina|alla lista|agli articoli|alle notizie|al menu)
        = (home|homepage|home page|menu|menu principale|menù|navigazione)
        = (navigazione principale|mappa del sito|sei qui|ti trovi in|vai su|inizio pagina)
        = (apri|chiudi|mostra|nascondi) (menu|il menu|menù|navigazione|la ricerca|ricerca|sottomenu|finestra|barra laterale)
        = (cerca|ricerca|cerca nel sito|ricerca avanzata|cerca per|risultati della ricerca|cosa stai cercando|cerca articoli|cerca notizie)
        = (accedi|login|esci|logout|registrati|registrazione|iscriviti ora)
        = (crea un account|crea account|area riservata|entra|accedi o registrati|accedi al tuo account)
        = (il mio account|il mio profilo|profilo|i miei preferiti|preferiti|carrello)
        = (le mie notizie|notifiche|password|nome utente|ricordami|resta connesso)
        = (password dimenticata|hai dimenticato la password|recupera password|non hai un account)
        = (hai già un account|sei già registrato|non sei registrato)
        = (contatti|contattaci|scrivici|scrivi alla redazione|assistenza)
        = (supporto|aiuto|domande frequenti|servizio clienti|assistenza clienti)
        = (chi siamo|la redazione|redazione|su di noi|il team|lavora con noi)
        = (pubblicità contatti|per la pubblicità|la tua pubblicità|concessionaria|azienda|gerenza)
        = (tutte le notizie|tutti gli articoli|vedi tutti|vedi tutte|vedi tutto|mostra tutto)
        = (mostra altro|mostra di più|carica altri|altri articoli|carica altro)
        = (mostra|carica|vedi) (altri|altre|tutti|tutte|di più|altro|meno) [articoli|notizie|video|commenti]
        = (articolo|articoli|pagina|post|notizia) (precedente|successivo|successiva|precedenti|successivi|seguente)
        ^ articolo (precedente|successivo)
        = (precedente|successivo|successiva|prossimo|avanti|indietro|pagina # di #|navigazione articoli|ultima pagina)
        = (stampa|stampa articolo|stampa questa pagina|scarica pdf|scarica il pdf)
        = (salva|salva articolo|salva per dopo|leggi dopo|aggiungi ai preferiti)
        = (ascolta l'articolo|ascolta questo articolo|dimensione testo|versione mobile|versione desktop)
        = (lingua|scegli lingua|italiano|seleziona lingua)
        = (edizione digitale|edicola|edicola digitale|archivio|archivio storico|necrologi)
        = (annunci|annunci immobiliari|aste|lavoro|meteo oggi|oroscopo di oggi)
        = (programmi tv|guida tv|abbonamenti e newsletter|le nostre app|scarica l'app|app|rss)
        = (feed rss|codici sconto|negozio|servizi|speciali|rubriche|dossier)
        = (aggiungi al carrello|acquista|acquista ora|compra ora|scopri l'offerta)
        = (prenota|prenota ora|richiedi informazioni|richiedi preventivo|vai allo shop)
        = (sezioni|tutte le sezioni|temi del giorno|argomenti|tendenze|temi caldi)
        = (trending|in evidenza|primo piano|edizioni|edizioni locali|le edizioni locali)
        = (chiudi|invia|annulla|conferma|avanti|continua|salva|applica|filtra)
        = (ordina per|altro|sì|modifica|elimina|indice|sommario|indice dei contenuti)
        ? (politica|economia|cronaca|esteri|interni|mondo|cultura|spettacoli|spettacolo|sport|tecnologia|scienza|scienze|salute|ambiente)
        ? (scuola|università|motori|viaggi|moda|bellezza|cucina|ricette|gusto|food|casa|famiglia|cinema|musica|libri|teatro|arte)
        ? (televisione|tv|serie tv|gossip|costume|calcio|serie a|champions league|tennis|formula 1|motogp|basket|ciclismo|volley|rugby)
        ? (calciomercato|risultati|classifica|altri sport|nuoto|finanza|borsa|mercati|aziende|imprese|risparmio|fisco|immobiliare|energia)
        ? (clima|diritti|giustizia|società|persone|religione|storia|opinioni|commenti e opinioni|editoriali|editoriale|blog|interviste)
        ? (inchieste|analisi|approfondimenti|lettere|video|foto|fotogallery|podcast|live|italia|europa|roma|milano|torino|napoli|lombardia)
        ? (lazio|toscana|sicilia|veneto|piemonte|regioni|città|animali|giochi|eventi|prodotti|soluzioni|ultime notizie|ultim'ora|notizie)
        ? (news|attualità|magazine|lifestyle|benessere|oroscopo|meteo|viabilità|traffico|estate|natale|oggi)

        Widget:
        = [gli|le] (articoli|notizie|i) (più letti|più lette|più visti|più popolari|più commentati|più condivisi)
        = (i più letti|più letti|le più lette|i più visti|i più commentati|gli articoli più letti)
        = (articoli popolari|più popolari|popolari|top news|classifica articoli)
        = (meteo|previsioni meteo|le previsioni|oroscopo|cruciverba|sudoku|sondaggio)
        = (vota|quiz|borsa italiana|cambio valute|lotto|superenalotto|risultati live)
        = (diretta|diretta tv|in diretta|ultime|ultim'ora|ultime news|le ultime|breaking news|flash|ascolta la diretta|radio in diretta)
        = (commenti recenti|articoli recenti|archivi|categorie|tag cloud|seleziona mese|seleziona una categoria|seleziona il mese)
        = (riproduci|pausa|schermo intero|guarda il video|guarda le foto|guarda la gallery)
        = (vedi le foto|ingrandisci|ingrandisci immagine|galleria|fotogallery|ascolta)
        ~ il tuo browser non supporta

        RelatedContent:
        = (leggi|vedi|guarda|scopri|ascolta) (anche|ancora|tutto|di più|l'articolo)
        = (leggi|vedi|guarda|scopri|ascolta) (l'articolo completo|il resto|la notizia|altri articoli|pure)
        ^ (leggi anche|vedi anche|guarda anche|potrebbe interessarti|ti potrebbe interessare)
        ^ (per approfondire|leggi tutto|approfondisci|continua a leggere)
        : (leggi anche|vedi anche|guarda anche|per approfondire|potrebbe interessarti)
        : (ti potrebbe interessare|approfondimenti|correlati|vai a)
        = (articoli|notizie|contenuti|argomenti|prodotti|video|post|temi) (correlati|correlate|simili|collegati)
        = (articoli|notizie|contenuti|argomenti|prodotti|video|post|temi) (consigliati|sponsorizzati|suggeriti)
        = (potrebbe|potrebbero|può|possono) [anche] (interessarti|interessarvi|piacerti)
        = (ti|vi) (potrebbe|potrebbero|può) [anche] (interessare|piacere)
        = (consigliati per te|raccomandati per te|consigliati|scelti per te|per te)
        = (da non perdere|non perdere|da leggere|suggeriti|raccomandati)
        = (altre notizie|altri articoli|ultimi articoli|ultime notizie|articoli recenti)
        = (altro su|altri contenuti|altre news|notizie correlate|più notizie)
        = (dello stesso autore|altri articoli dell'autore|nella stessa categoria|sullo stesso tema)
        = (sullo stesso argomento|in questo articolo|prossimo articolo)
        = (continua a leggere|continua la lettura|continua|leggi l'articolo|leggi di più)
        = (maggiori informazioni|scopri|scopri di più|per saperne di più|approfondisci)
        = (dal web|contenuti sponsorizzati|i nostri partner|dalla home|dalla home page)
        = (le notizie del giorno|top stories|in primo piano|raccomandato da)

        Comments:
        = (commenti|commento|commenta|lascia un commento|scrivi un commento)
        = (aggiungi un commento|invia commento|pubblica commento|invia il commento|rispondi)
        = (nessun commento|leggi i commenti|vedi i commenti|mostra i commenti|nascondi i commenti)
        = (annulla risposta|il tuo commento|i commenti dei lettori|segnala)
        = (sii il primo a commentare|partecipa alla discussione|la tua opinione|di la tua)
        = (commenta la notizia|commenta per primo|tutti i commenti|segnala abuso)
        ^ (lascia|scrivi|aggiungi|invia|inserisci) (un|il tuo|una) (commento|risposta|messaggio)
        ^ sii il primo a (commentare|scrivere|lasciare)
        = # (commento|commenti|risposte|risposta|recensioni|voti|reazioni) [su|a]
        ^ # (commenti|risposte|commento) (su|a)
        = (nome|e mail|email|sito web|cognome|telefono|messaggio)
        = (oggetto|il tuo nome|la tua email|campo obbligatorio|campi obbligatori|nome e cognome)
        = (più recenti|meno recenti|più votati|ordina i commenti)
        = (commenti chiusi|i commenti sono chiusi|vota questo articolo|regolamento dei commenti)
        ~ il tuo indirizzo (email|e mail) non sarà pubblicato
        ~ i campi obbligatori sono
        ~ salva il mio nome email
        ~ (avvertimi|avvisami|ricevi un avviso) (via|se|quando|per)
        ~ (essere connesso|essere registrato|effettuare il login|accedere|registrarsi) per (inviare|commentare|lasciare|scrivere)
        ~ i commenti sono (chiusi|disabilitati|moderati)
        ~ usa akismet

        Subscription:
        = (abbonati|abbonamento|abbonamenti|abbonati ora|abbonati subito|abbonarsi)
        = (sei già abbonato|già abbonato|sei abbonato|offerte abbonamento|per gli abbonati)
        = (newsletter|newsletters|le nostre newsletter|iscriviti|iscriviti alla newsletter)
        = (iscriviti ora|iscriviti gratis|ricevi la newsletter|iscrizione newsletter)
        = (la tua email|inserisci la tua email|indirizzo email|il tuo indirizzo email)
        = (inserisci email|gestisci abbonamento|contenuto riservato agli abbonati)
        = (sostienici|sostieni|dona|dona ora|fai una donazione|contenuto premium)
        = (diventa socio|diventa sostenitore|prova gratis|provalo gratis|regala un abbonamento)
        ^ (abbonati|iscriviti|registrati) (a|alla nostra|al nostro|alla newsletter|al canale|per)
        ^ (abbonati|iscriviti|registrati) (ora|gratis|subito|e|gratuitamente|ai nostri)
        ^ ricevi (la|le|ogni|via|gratis|gratuitamente|nella tua|tutte)
        ~ iscriviti (alla|al) [nostra|nostro] (newsletter|canale|mailing list)
        ~ (nella tua|sulla tua|direttamente nella tua) (casella|email|posta|mail|inbox)
        ~ (questo|il) (contenuto|articolo) è (riservato|disponibile|esclusivo) [solo] (agli|per gli|per) (abbonati|iscritti)
        ~ per continuare a leggere
        ~ (disdici|cancellati|disiscriverti|annulla) (quando vuoi|in qualsiasi momento|in ogni momento)
        ~ (hai già un|sei già) (abbonamento|abbonato|registrato)

        Advertisement:
        = (pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato)
        = (sponsor|annuncio pubblicitario|messaggio pubblicitario|informazione pubblicitaria)
        = (pubblicità pubblicità|continua dopo la pubblicità|la lettura continua dopo la pubblicità|salta annuncio)
        = (chiudi pubblicità|articolo sponsorizzato|in collaborazione con)
        = (continua a leggere dopo la pubblicità|prosegue dopo la pubblicità|advertisement|publiredazionale)
        = (offerto da|presentato da|branded content)
        ~ (link|links) [di] (affiliazione|affiliati)
        ~ (potremmo|potrebbe|possiamo) ricevere una (commissione|piccola commissione)

        SiteNotice:
        ~ (questo sito|il sito|il nostro sito|utilizziamo|usiamo|noi e) [web] [utilizza|usa|utilizziamo] [i] cookie
        ~ (accetta|rifiuta|gestisci|accettare|accetti) [tutti] [i] (cookie|cookies)
        ~ (informativa|preferenze|impostazioni|gestione|uso|utilizzo) [sui|dei|sull'uso dei] (cookie|cookies)
        = (accetta|accetta tutto|accetta tutti|rifiuta|rifiuta tutto|accetto)
        = (ho capito|continua senza accettare|gestisci opzioni|personalizza|preferenze privacy)
        = (cookie policy|preferenze cookie|impostazioni privacy|gestione cookie)
        = (rivedi consenso|rivedi le tue scelte sui cookie|salva preferenze|utiq)
        ~ (abilita|attiva|abilitare|attivare) javascript
        ~ (il tuo|questo) browser (non|è) (supportato|obsoleto|aggiornato)
        ~ (ad blocker|adblocker|adblock) (attivo|rilevato)
        ~ (pagina|articolo|contenuto) non (trovata|trovato|disponibile)
        = (caricamento|caricamento in corso|attendere prego|errore|si è verificato un errore)
        = (riprova|ricarica|apre in una nuova finestra|si apre in una nuova finestra)
        ~ (attiva|ricevi|abilita) le notifiche

        Sharing:
        = (condividi|condivisioni|condividi su|condividi questo articolo|condividi l'articolo)
        = (condividi via|condividi con|condividere|condividi la notizia)
        = (copia link|link copiato|copia|copia il link|invia per email|invia via email)
        = (invia|invia a un amico|per email|tweet|twitta|mi piace)
        = (seguici|seguici su|seguici sui social|segui|segui su|social network)
        = (sui social|seguici anche su|trovaci su|i nostri social|altre opzioni)
        = # (condivisioni|mi piace|follower|like|iscritti|fan)
        ^ (seguici|segui|trovaci) (su|anche su|sui nostri)
        ^ condividi (questo|questa|l'|la|il|su|con)
        ^ (fai clic|clicca) (per|qui per) (condividere|inviare|stampare|stampare)
        ~ (seguici|resta aggiornato) (su|anche su) (facebook|instagram|twitter|whatsapp|telegram|google|youtube)
        ~ seguici sul nostro canale

        Legal:
        = (privacy|privacy policy|informativa privacy|informativa sulla privacy|note legali)
        = (termini e condizioni|termini di servizio|condizioni d'uso|condizioni generali)
        = (termini d'uso|condizioni di utilizzo|dati societari|codice etico)
        = (dichiarazione di accessibilità|accessibilità|diritti d'autore|crediti)
        = (condizioni di vendita|termini|riserva tdm|dichiarazione accessibilità)
        = (tutela della privacy|modello organizzativo|rettifiche|trasparenza)
        ~ tutti i diritti (riservati|sono riservati)
        ~ riproduzione riservata
        ~ (vietata|è vietata) (la|ogni) riproduzione
        ~ (partita iva|p iva|codice fiscale|registro imprese)
        ~ (capitale sociale|testata registrata|registrazione tribunale|direttore responsabile)
        ~ (pubblicato|apparso) originariamente

        PageMetadata:
        = (tempo di lettura|lettura|tempo stimato di lettura) [#] [min|minuto|minuti]
        = # (min|minuti|minuto) di lettura
        = (#|un|una|un') (secondi|minuto|minuti|min|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|anno|anni) fa
        = (aggiornato|pubblicato) (# ore fa|# minuti fa|il|alle|oggi|ieri|alle ore)
        = # (visualizzazioni|letture|visite|parole)
        : (tag|tags|argomenti|categoria|categorie|pubblicato in|archiviato in|parole chiave|temi|etichette|sezione)
        ^ (pubblicato in|archiviato in|argomenti trattati|questo articolo è stato|questo elemento è stato inserito)
        ? (di|fonte|fonti|autore|autori|pubblicato|aggiornato|data|a cura di|foto|ansa|argomenti|tag|categoria|ieri|oggi)
        ? ultimo aggiornamento
        = (l'autore|sull'autore|informazioni sull'autore|tutti gli articoli di|vedi tutti gli articoli)
        = (giornalista|redattore|redattrice|collaboratore|corrispondente)
        """;
}
