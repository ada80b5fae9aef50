namespace SeedGen.Text;

/// <summary>What page furniture says in French, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class FrenchPhrases
{
    public const string Notation = """
        Navigation:
        = (aller|passer|accéder|sauter) (au|à la) (contenu|contenu principal|menu|navigation|recherche|pied de page|menu principal)
        = (retour|revenir|retourner) (en haut|en haut de page|à l'accueil|au sommaire|au menu|à la liste)
        = (retour|revenir|retourner) (à la une|haut de page|au site|aux articles|à la page d'accueil)
        = (haut de page|remonter|en haut de page|retour haut de page)
        = (accueil|page d'accueil|menu|menu principal|navigation|navigation principale)
        = (fil d'ariane|plan du site|sommaire|rubriques|toutes les rubriques)
        = (ouvrir|fermer|afficher|masquer|déplier|replier) [le|la] (menu|navigation|recherche|sous menu)
        = (ouvrir|fermer|afficher|masquer|déplier|replier) [le|la] (panneau|fenêtre|barre latérale|rubriques)
        = (rechercher|recherche|recherche avancée|lancer la recherche)
        = (rechercher sur le site|rechercher un article|résultats de recherche|que recherchez vous)
        = (se connecter|connexion|connectez vous|déconnexion|se déconnecter|s'inscrire)
        = (inscription|inscrivez vous|créer un compte|créer mon compte|s'identifier)
        = (mon compte|mon profil|mes favoris|mes articles|mon espace|mon abonnement)
        = (mes newsletters|mes alertes|espace client|espace abonné|espace abonnés|mon panier)
        = (mot de passe oublié|mot de passe|identifiant|nom d'utilisateur|rester connecté)
        = (se souvenir de moi|déjà inscrit|déjà un compte|pas encore inscrit)
        = (contact|nous contacter|contactez nous|contactez la rédaction|contacter la rédaction)
        = (écrivez nous|service client|aide|aide et contact|centre d'aide)
        = (qui sommes nous|à propos|à propos de nous|notre équipe|l'équipe|la rédaction)
        = (nos journalistes|nous rejoindre|rejoignez nous|recrutement|carrières|emploi)
        = (annonceurs|publicité contact|annoncer|devenir annonceur|régie publicitaire)
        = (nos partenaires|partenaires|nos sites|les sites du groupe|nos services)
        = (voir|afficher|charger|découvrir) (tous les|toutes les|plus d'|plus de) (articles|actualités|vidéos|résultats|sujets|dossiers)
        = (tout voir|voir plus|voir moins|en voir plus|voir tout|tout afficher)
        = (charger plus|tous les articles|toute l'actualité|toutes les actualités|tous les sujets)
        = (article|page|billet|articles) (précédent|précédente|suivant|suivante|précédents|suivants|plus anciens|plus récents)
        ^ (article|billet) (précédent|suivant)
        = (précédent|suivant|page # sur #|dernière page|première page|pages|navigation des articles|navigation de l'article|pagination)
        = (table des matières|dans cet article|au sommaire|les points clés|vous êtes ici|sommaire de l'article)
        = (imprimer|imprimer l'article|version imprimable|télécharger en pdf|télécharger le pdf)
        = (enregistrer|sauvegarder|ajouter aux favoris|lire plus tard|mettre en favori)
        = (écouter l'article|écouter cet article|taille du texte|agrandir le texte|version mobile|version bureau)
        = (choisir la langue|langue|langues|français|changer de langue)
        = (le journal|lire le journal|journal numérique|édition du jour|les archives|archives|kiosque)
        = (le kiosque|boutique|la boutique|flux rss|applications|nos applications)
        = (petites annonces|avis de décès|carnet|annonces légales|programme tv)
        = (bons plans|codes promo|jeux concours|offres d'emploi|annonces immobilières)
        = (ajouter au panier|panier|commander|acheter|j'achète|voir le produit)
        = (voir l'offre|réserver|demander un devis|prendre rendez vous|télécharger l'application)
        = (tendances|sujets du moment|sur le même sujet|thèmes|thématiques)
        = (nos dossiers|dossiers|newsletters et alertes|en ce moment|les sujets du moment)
        = (fermer|valider|envoyer|annuler|confirmer|suivant|retour|suite|plus)
        = (oui|non|continuer|modifier|supprimer|appliquer|filtrer|trier par)
        ? (politique|économie|monde|international|société|culture|sport|sports|santé|planète|sciences|science|idées|opinion|opinions|débats)
        ? (tribunes|style|mode|beauté|cuisine|gastronomie|voyage|voyages|tourisme|cinéma|musique|livres|arts|théâtre|télévision|médias)
        ? (high tech|technologie|numérique|france|europe|afrique|amériques|asie|proche orient|suisse|belgique|québec|canada|paris|régions)
        ? (région|faits divers|justice|éducation|environnement|climat|énergie|argent|bourse|entreprises|immobilier|auto|automobile)
        ? (consommation|famille|psycho|sexo|astro|people|loisirs|jeux|jeux vidéo|football|rugby|tennis|cyclisme|basket|handball|formule 1)
        ? (ligue 1|résultats|vidéo|vidéos|photos|podcasts|podcast|en images|infographies|reportages|enquêtes|interviews|portraits)
        ? (chroniques|éditos|éditoriaux|blogs|blog|dossier|magazine|actualités|actualité|actu|une|à la une|en continu|en direct|direct)
        ? (histoire|religion|animaux|jardin|maison|déco|enfants|mariage|lifestyle|high-tech|produits|solutions|tarifs|ressources|événements)
        ? (agenda|formation)

        Widget:
        = [les|l'article] [articles] (les plus lus|le plus lu|les plus consultés|les plus populaires)
        = [les|l'article] [articles] (les plus partagés|les plus commentés|plus lus|plus populaires)
        = (les articles les plus lus|articles populaires|articles les plus lus|les plus vus|vidéos les plus vues)
        = (le top|top articles|à ne pas manquer|populaires)
        = (météo|la météo|prévisions météo|bulletin météo|horoscope|programme tv ce soir)
        = (bourse en direct|cac 40|taux de change|convertisseur|mots croisés|sudoku)
        = (résultats en direct|scores en direct|classement|calendrier|sondage|votez|quiz)
        = (le quiz|jeux|loto|résultats du loto|info trafic|trafic)
        = (en direct|direct|en continu|le fil info|fil info|fil d'actualité)
        = (dernière minute|dernières minutes|alerte info|le direct|radio en direct|regarder le direct)
        = (derniers commentaires|commentaires récents|articles récents|nuage de tags)
        = (catégories|choisir une catégorie|sélectionner un mois|archives par mois)
        = (lecture|pause|lire la vidéo|voir la vidéo|plein écran|activer le son)
        = (couper le son|sous titres|chargement du lecteur|diaporama|voir le diaporama|galerie photos)
        = (agrandir l'image|voir les photos|voir la galerie|image suivante|image précédente|écouter|écouter le podcast)
        ~ votre navigateur ne (supporte|prend en charge|permet) pas

        RelatedContent:
        = (lire|à lire|voir|à voir|lisez|écouter|à écouter) (aussi|également|ensuite|la suite|l'article)
        = (lire|à lire|voir|à voir|lisez|écouter|à écouter) (plus|ou relire|l'article complet|la vidéo|sur le même sujet)
        ^ (lire aussi|à lire aussi|lire également|à lire également|à voir aussi|voir aussi|lire plus|sur le même sujet|pour aller plus loin)
        : (lire aussi|à lire aussi|lire également|à lire également|voir aussi)
        : (à voir aussi|à lire|écouter aussi|sur le même sujet|pour aller plus loin)
        = (en savoir plus|en lire plus|lire l'article|lire cet article|lire plus|plus d'infos)
        = (plus d'informations|découvrir|la suite|suite de l'article|voir la suite)
        = (sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie)
        = (du même auteur|dans l'actualité|à lire ailleurs|pour aller plus loin)
        = (articles|contenus|sujets|vidéos|produits|billets|dossiers) (similaires|liés|associés|connexes|recommandés)
        = (articles|contenus|sujets|vidéos|produits|billets|dossiers) (suggérés|sponsorisés|en relation|récents)
        = (nos|les|toutes les|ces) (dernières|recommandations|suggestions|dernières actualités)
        = (nos|les|toutes les|ces) (dernières infos|derniers articles|dernières vidéos|autres articles)
        = (dernières|derniers|plus d'|autres|d'autres) (actualités|infos|nouvelles|articles|actus)
        = (dernières|derniers|plus d'|autres|d'autres) (publications|vidéos|dossiers|sujets|billets)
        = (vous aimerez aussi|vous pourriez aussi aimer|vous aimerez peut être|vous pourriez aimer)
        = (ça peut vous intéresser|recommandé pour vous|recommandés pour vous)
        = (cela|ceci|ces articles|ces contenus) (pourrait|pourraient|peut|peuvent|devrait|devraient) [aussi|également] vous intéresser
        = (ailleurs sur le web|contenus sponsorisés|à découvrir|à découvrir aussi)
        = (à ne pas manquer|ne manquez pas|notre sélection|la sélection de la rédaction)
        = (le choix de la rédaction|les choix de la rédaction|plus d'actualités|plus sur ce sujet)
        = (plus sur|tous nos articles sur|voir tous les articles|notre dossier)
        = (l'essentiel de l'actualité|l'essentiel|les essentiels|article suivant|prochain article|à suivre|voir l'article)

        Comments:
        = (commenter|commentaires|commentaire|réagir|réactions)
        = (laisser un commentaire|laissez un commentaire|ajouter un commentaire|publier un commentaire)
        = (écrire un commentaire|poster un commentaire|poster le commentaire|envoyer le commentaire)
        = (voir les commentaires|lire les commentaires|afficher les commentaires)
        = (aucun commentaire|pas de commentaire|pas encore de commentaire|soyez le premier à commenter)
        = (soyez le premier à réagir|donnez votre avis|votre commentaire)
        ^ (laisser|laissez|ajouter|publier|poster|écrire) (un|votre|une) (commentaire|réponse|avis)
        ^ soyez le premier à (commenter|réagir|donner|laisser|partager)
        = # (commentaire|commentaires|réaction|réactions|réponses|avis|contributions) [sur|postés]
        ^ # (réponses|commentaires|réflexions|réactions) (à|sur)
        = (répondre|répondre à|annuler la réponse|signaler|signaler un abus)
        = (signaler ce commentaire|modérer|charte de modération|charte des commentaires|votre nom)
        = (nom|adresse e mail|e mail|courriel|site web|votre email|votre message)
        = (nom obligatoire|e mail obligatoire|champs obligatoires|prénom|pseudo|message|objet)
        = (les plus récents|les plus anciens|les mieux notés|trier les commentaires)
        = (tous les commentaires|les commentaires sont fermés|noter cet article)
        ~ votre adresse (e mail|de messagerie|email|courriel) ne sera pas publiée
        ~ (les champs|champs) obligatoires sont (indiqués|marqués)
        ~ enregistrer mon nom mon (e mail|adresse)
        ~ (prévenez moi|m'avertir|avertissez moi) (de tous|par|des)
        ~ (vous devez être|il faut être) (connecté|inscrit|abonné|identifié) pour (publier|laisser|commenter|pouvoir|réagir)
        ~ connectez vous pour (publier|laisser|commenter|réagir)
        ~ les commentaires sont (fermés|clos|modérés|désactivés|réservés)
        ~ (les commentaires|les contributions) (sont|doivent)
        ~ utilise akismet

        Subscription:
        = (s'abonner|abonnez vous|je m'abonne|m'abonner|abonnement|abonnements)
        = (abonné|abonnés|offres d'abonnement|nos offres|voir les offres|découvrir nos offres)
        = (déjà abonné|déjà abonnée|vous êtes abonné|déjà abonné connectez vous)
        = (réservé aux abonnés|réservé à nos abonnés|article réservé aux abonnés|pour les abonnés)
        = (gérer mon abonnement|gérez votre abonnement|se désabonner|résilier|offrir un abonnement)
        = (offrir cet article|accès abonnés|identifiez vous|s'abonner à partir de)
        = (newsletter|newsletters|nos newsletters|la newsletter|lettre d'information)
        = (lettres d'information|infolettre|infolettres|s'inscrire à la newsletter)
        = (inscription à la newsletter|inscrivez vous à la newsletter|recevoir la newsletter|je m'inscris|m'inscrire)
        = (recevoir|recevez la newsletter|alertes|alertes e mail)
        = (votre adresse e mail|votre e mail|votre email|votre adresse email)
        = (saisissez votre e mail|entrez votre adresse e mail|votre courriel|adresse mail)
        = (faire un don|je fais un don|faites un don|soutenez nous|nous soutenir|je soutiens|soutenir|adhérer|devenir membre|dons)
        ^ (abonnez vous|inscrivez vous|inscription) (à|gratuitement|pour|dès) [notre|la|nos]
        ^ recevez (gratuitement|chaque jour|chaque matin|chaque semaine|tous les jours|toute l'actualité|nos|notre newsletter)
        ~ (abonnez vous|inscrivez vous|s'abonner|s'inscrire) à (notre|la|nos) (newsletter|newsletters|lettre|infolettre|chaîne)
        ~ (directement|chaque jour|chaque semaine|chaque matin|tous les jours) dans votre boîte (mail|de réception|aux lettres|e mail)
        ~ dans votre boîte (mail|de réception|e mail|aux lettres électronique)
        ~ (cet article|ce contenu|la suite|l'accès) est (réservé|réservée|en accès) (à nos|aux|à) abonnés
        ~ (sans engagement|résiliable à tout moment|annulable à tout moment|se désinscrire à tout moment)
        ~ (vous désinscrire|vous désabonner|désinscription|désabonnement) [à|est] [tout moment]
        ~ pour (lire la suite|poursuivre votre lecture|continuer la lecture|continuer à lire|accéder à cet article)
        ~ (profitez|bénéficiez) de (l'accès|tous nos contenus|nos offres|notre offre)
        ~ il vous reste # [du|de] [cet] [article]
        ~ en (vous inscrivant|cliquant sur|vous abonnant) [vous] [acceptez|s'inscrire|reconnaissez]

        Advertisement:
        = (publicité|publicités|annonce|annonces|pub|sponsorisé)
        = (contenu sponsorisé|article sponsorisé|partenariat|contenu partenaire|en partenariat avec|publi reportage)
        = (publicité publicité|la suite après la publicité|la suite après cette publicité|suite après la publicité)
        = (passer la publicité|fermer la publicité|avec nos partenaires)
        = (publirédactionnel|communiqué|contenu de marque|proposé par|offert par)
        = (présenté par|lien sponsorisé|liens sponsorisés|annonce google)
        ^ (publicité|la suite) (lire la suite|après|ci dessous)
        ~ (liens|lien) affiliés
        ~ peut percevoir une commission

        SiteNotice:
        ~ (ce site|notre site|nous|le site|nos partenaires) [internet|web] (utilise|utilisons|utilisent) [des] cookies
        ~ (accepter|refuser|gérer|paramétrer|autoriser) [tous|les|mes|vos] [les] cookies
        ~ (politique|gestion|paramètres|préférences|utilisation|paramétrage) [de|des|relative aux] cookies
        = (tout accepter|accepter|refuser|tout refuser|accepter et fermer|accepter et continuer)
        = (continuer sans accepter|j'accepte|paramétrer|personnaliser|je refuse)
        = (gestion des cookies|paramètres des cookies|gérer les cookies|préférences)
        = (mes préférences|gérer mes préférences|paramètres de confidentialité|utiq)
        ~ (veuillez|merci d') (activer|autoriser|désactiver) [votre] (javascript|bloqueur|les cookies)
        ~ javascript (est|doit|semble) [être] (désactivé|activé|requis)
        ~ (votre navigateur|ce navigateur) (n'est|est|ne) (pas|plus|obsolète|supporte|trop)
        ~ (bloqueur|bloqueurs) de (publicité|publicités|pub)
        ~ (page|article|contenu) (introuvable|n'existe|n'est plus disponible|non trouvée|non disponible|indisponible)
        = (chargement|chargement en cours|veuillez patienter|erreur|une erreur est survenue)
        = (réessayer|actualiser|oups|nouvelle fenêtre|ouvre une nouvelle fenêtre)
        ~ (s'ouvre|ouvrir|ouverture) dans (une nouvelle|un nouvel) (fenêtre|onglet)
        ~ (activer|recevoir|autoriser) les notifications
        ~ pour afficher ce contenu

        Sharing:
        = (partager|partage|partages|partager cet article|partager l'article|partagez)
        = (partagez cet article|partager sur|partager via|partager par|partager cette page)
        = (copier le lien|lien copié|copier|copier l'url|envoyer|envoyer par mail|envoyer par e mail)
        = (envoyer à un ami|par e mail|par mail|email|recommander|offrir l'article)
        = (suivez nous|nous suivre|suivre|nous suivre sur|suivez nous sur)
        = (retrouvez nous|retrouvez nous sur|rejoignez nous sur|réseaux sociaux|sur les réseaux sociaux)
        = (j'aime|j'aime ça|tweeter|épingler|partager sur les réseaux sociaux|partager ce contenu|imprimer et partager|plus d'options)
        = # (partages|partage|abonnés|j'aime|mentions j'aime|likes|fans|followers)
        ^ (suivez|retrouvez|rejoignez) nous sur
        ^ (partagez|partager) (cet article|cette page|cette vidéo|ce contenu|cette actualité|ce post)
        ^ cliquez pour (partager|envoyer|imprimer)
        ~ (suivez|retrouvez) (nous|notre|toute) [l'actualité] sur (facebook|twitter|instagram|whatsapp|google|les réseaux)

        Legal:
        = (mentions légales|conditions générales|conditions générales d'utilisation|conditions générales de vente|conditions d'utilisation)
        = (cgu|cgv|cgu cgv|informations légales)
        = (politique de confidentialité|confidentialité|vie privée|données personnelles)
        = (protection des données|protection des données personnelles|charte de confidentialité)
        = (politique de protection des données|charte|chartes|charte éditoriale|charte d'utilisation)
        = (droits de reproduction|crédits|accessibilité|accessibilité non conforme)
        = (avertissement|droits d'auteur|déontologie|charte de déontologie)
        = (accessibilité partiellement conforme|accessibilité totalement conforme|plan du site)
        ~ tous droits réservés
        ~ (reproduction|toute reproduction) [totale|même partielle|partielle] [ou partielle] (interdite|est interdite|sans autorisation)
        ~ (droits de reproduction|reproduction et diffusion) (et|réservés|sans)
        ~ (publié|paru) (initialement|à l'origine) (sur|dans|par)
        ~ (cet article|ce texte) (a été|est) (publié|initialement publié|republié|paru) (sur|dans|à partir|par|initialement)
        ~ ne (saurait|peut) être tenu (responsable|pour responsable)

        PageMetadata:
        = (temps|durée) de lecture [estimé|estimée] [#] [min|mn|minute|minutes]
        = # (min|mn|minute|minutes) [de] lecture
        = lecture # (min|mn|minutes)
        = (publié|mis à jour|modifié|actualisé) (il y a # minutes|il y a # heures|aujourd'hui|hier|le)
        = il y a (une|#|un) (minute|minutes|min|heure|heures|h|jour|jours|semaine|semaines|mois|an|ans)
        = # (vues|lectures|vue|mots|clics|consultations)
        : (mots clés|mots clefs|tags|étiquettes|catégorie|catégories|thèmes|rubrique|publié dans|classé dans|sujets|dossiers liés)
        ^ (publié dans|classé dans|mots clés|étiquettes|thèmes associés|ce contenu a été publié|cette entrée a été)
        ? (par|source|sources|auteur|auteurs|rédaction|thèmes|sujets|catégorie|aujourd'hui|hier|avec afp|afp|crédit photo|photo)
        = (voir tous ses articles|tous ses articles|à propos de l'auteur|l'auteur|journaliste)
        = (correspondant|correspondante|rédacteur|rédactrice|envoyé spécial)
        """;
}
