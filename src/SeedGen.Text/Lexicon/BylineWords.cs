namespace SeedGen.Text;

/// <summary>The words of a byline.</summary>
internal static class BylineWords
{
    /// <summary>Before the authors' names, with or without a colon, where the names behind them are enough to tell a byline.</summary>
    public static readonly PhraseSet LeadIns = new(
        "By|Written by|Story by|Article by|Reported by|Report by|Reporting by|Words by|Text by|Posted by|Published by|Submitted by",
        "Authored by|Review by|Opinion by|Analysis by",
        "Von|Ein Gastbeitrag von|Ein Beitrag von|Ein Kommentar von|Eine Analyse von|Geschrieben von|Interview von|Protokoll von|Text von",
        "Kommentar von|Verfasst von",
        "Par|Écrit par|Publié par|Rédigé par|Propos recueillis par|Por|Escrito por|Publicado por|Redactado por|Di|Scritto da",
        "Pubblicato da|a cura di|Articolo di|Texto de|Texto por",
        "Door|Geschreven door|Af|Skrevet af|Av|Skrivet av|Skrevet av|Text av|Autor|Napisał|Napisała|بقلم|كتب|كتبت|מאת");

    /// <summary>On a line of their own, above the authors' names.</summary>
    public static readonly PhraseSet LeadInsAlone = new(
        "By|Written by|Story by|Article by|Reported by|Report by|Reporting by|Words by|Text by|Posted by|Published by|Submitted by",
        "Authored by|Opinion by|Analysis by|Author|Authors|Author(s)|About the author|About the authors|About the author(s)|About author",
        "Meet the author|About the writer|Meet the writer|Author of the article|Writer|Byline|From our author|Our author",
        "Von|Ein Gastbeitrag von|Ein Beitrag von|Ein Kommentar von|Kommentar von|Eine Analyse von|Geschrieben von|Verfasst von|Text von",
        "Autor|Autorin|Autoren|Über den Autor|Über die Autorin|Zum Autor|Zur Autorin|Zur Person",
        "Par|Écrit par|Publié par|Rédigé par|Auteur|Autrice|À propos de l'auteur|À propos de l’auteur|L'auteur|L’auteur",
        "Por|Escrito por|Publicado por|Redactado por|Autora|Sobre el autor|Sobre la autora|Sobre o autor|Sobre a autora|Acerca del autor",
        "Di|Scritto da|Pubblicato da|a cura di|Articolo di|Autore|L'autore|L’autore|Door|Geschreven door|Over de auteur|Af|Skrevet af",
        "Av|Skrivet av|Skrevet av|Text av|Forfatter|Författare|Om forfatteren|Om författaren|Kirjoittaja|Teksti|O autorze|O autorce",
        "Napisał|Napisała|Автор|Авторы|Об авторе|Yazar|Yazan|Yazar hakkında|بقلم|الكاتب|المؤلف|עוד מאת|מאת|作者|著者|執筆者|記者|记者|撰文|기자|글쓴이");

    /// <summary>The length of the longest word that a lead-in or label begins with.</summary>
    public const int LongestFirstWord = 16;

    /// <summary>Before the authors' names when a colon stands between.</summary>
    public static readonly PhraseSet Labels = new(
        "Author|Authors|Author(s)|Writer|Writers|Byline|Words|Text|Story|Reporter|Autor|Autorin|Autoren|Autor/in|Auteur|Auteurs|Autrice",
        "Autore|Autori|Autora|Autores|Texte|Texto|Testo|Tekst",
        "Forfatter|Författare|Skribent|Kirjoittaja|Teksti|Autorka|Autorzy|Napsal|Szerző|Автор|Авторы|Текст|Yazar|Yazan|Haber|المؤلف",
        "الكاتب|كاتب|מחבר|作者|文|记者|記者|撰文|文字|著者|執筆|글|기자|लेखक");

    /// <summary>“Reporter” in Korean, behind the name.</summary>
    public static readonly WordSet Reporter = new("기자 특파원 기자입니다");

    /// <summary>“Reporter” in Chinese and Japanese, before the name.</summary>
    public static readonly PhraseSet ReporterBefore = new("记者|記者|本报记者|本報記者|特派员|特派員");

    /// <summary>Between two authors.</summary>
    public static readonly WordSet Conjunctions = new("and und et y e en och og i и й ve with mit avec con com 和");

    /// <summary>Behind a name: what follows up to the next separator is where, for whom or when, and no name.</summary>
    public static readonly WordSet CutOffs = new(
        "in at for of from on is published updated posted last special to exclusive via reporting contributing who about",
        "aus für bei am à pour de le dans en desde para el da per il op te uit på i w");

    /// <summary>What somebody is.</summary>
    public static readonly WordSet Roles = new(
        "staff writer writers reporter reporters editor editors correspondent correspondents contributor contributors contributing",
        "columnist executive managing digital deputy associate assistant journalist journalists freelance freelancer senior",
        "chief producer anchor analyst blogger author admin administrator intern fellow guest editorial desk bureau team photographer",
        "researcher professor director founder",
        "redaktion redakteur redakteurin korrespondent korrespondentin autor autorin volontär rédaction rédacteur rédactrice journaliste",
        "correspondant correspondante redacción redactor redactora",
        "periodista corresponsal redazione giornalista corrispondente inviato redação jornalista repórter redactie redacteur verslaggever",
        "redakcja dziennikarz редакция корреспондент журналист muhabir");

    /// <summary>Roles that make a byline of a name that nothing leads in: <c>Jane Doe, Staff Writer</c>.</summary>
    public static readonly WordSet WritingRoles = new(
        "writer reporter editor correspondent contributor columnist journalist freelancer blogger",
        "redakteur redakteurin korrespondent korrespondentin journaliste correspondant redactor redactora periodista corresponsal",
        "giornalista jornalista repórter verslaggever");

    /// <summary>A name that ends in one of them is that of several people who write together: <c>Example City Newsroom</c>.</summary>
    public static readonly WordSet Collectives = new(
        "Team Staff Desk Newsroom Board Newsdesk Editors Redaktion Rédaction Redacción Redazione Redação Redactie Redakcja");

    /// <summary>A name that holds one of them is an organization's.</summary>
    public static readonly WordSet Organizations = new(
        "News Press Agency Agencies Times Post Media Magazine Today Network Online Digital TV Radio Daily Herald Tribune Journal Gazette",
        "Chronicle Telegraph Guardian Standard Mail Express",
        "Observer Enquirer Sentinel Courier Dispatch Globe Sun Mirror Inc LLC Ltd GmbH Corp Company Foundation Institute University",
        "College Center Centre Group Association Society Council",
        "Ministry Department Office Committee Service Services Wire Studio Studios Productions Publishing Zeitung Verlag Agentur Presse",
        "Agence Agencia Agenzia Editora CNN BBC NPR NBC CBS ABC PBS MSNBC ESPN USA",
        "House Senate Bank Board Bureau Commission Court Embassy Union");

    /// <summary>Behind “By” they make an adverbial, a menu or a title, and no author.</summary>
    public static readonly WordSet NotAuthors = new(
        "Design Accident Default Contrast Comparison Law Chance Nature Definition Far Popular Demand Invitation Appointment Category",
        "Topic Author Date Brand Price Region Country Name Year Type",
        "Numbers Continuing Signing Clicking Submitting Using Subscribing Entering Joining Land Sea Air Car Train Bus Plane Boat Foot",
        "Hand Mail Phone Email Email Request Virtue Means Way Order Product",
        "Use Company Industry Audience Functionality Modality Role Solution Feature Platform Size Age Gender Color Style",
        "Room Season Subject Format Language Popularity Rating",
        "La El Le Lo Favor Excellence Hier Dort Ejemplo Supuesto Fin Exemple");

    /// <summary>
    /// Words of sections, buttons and headings: a line of capitalized words that has one of them names no person.
    /// </summary>
    public static readonly WordSet NotInNames = new(
        "News Updates Update Guide Guides Product Products Tips Case Study Studies Story Stories Insights Insight Resources Resource",
        "Tutorial Tutorials Company Release Releases Articles Article Blog Blogs Post Posts Page Pages Home Menu Search Login Log Sign",
        "Share Shares Save Print Email Comment Comments Reply Follow Following Subscribe Newsletter Newsletters Contact About Privacy",
        "Policy Terms Cookie Cookies Settings Account Profile Profiles Read Reading More Less View Views Watch Listen Play Video Videos",
        "Photo Photos Image Images Gallery Podcast Podcasts Advertisement Ad Ads Sponsored Promoted Featured Trending Latest Popular",
        "Related Recommended Editors' Pick Picks Breaking Live Special Report Reports Analysis Opinion Feature Features Review Reviews",
        "Interview Interviews Event Events Category Categories Topic Topics Tag Tags Series Collection Edition Issue Issues Archive",
        "Archives Table Contents Content Overview Introduction Summary Conclusion Key Takeaways Takeaway Highlights FAQ FAQs Question",
        "Questions Answer Answers Step Steps Part Chapter Section Disclosure Disclaimer Disclosures Advertiser Editorial Standards",
        "Business Marketing Finance Money Market Markets Technology Tech Science Health Wellness Fitness Food Drink Recipe Recipes Travel",
        "Lifestyle Style Fashion Beauty Culture Entertainment Movies Music Sports Sport Politics World National International Local",
        "Community Education Environment Climate Energy Security Design Development Software Data Digital Social Cloud Learning Training",
        "Management Leadership Strategy Services Solutions Platform Customers Customer Partners Careers Jobs Events Shop Store Cart",
        "Pricing Demo Free Trial Download Downloads App Apps Developers Docs Documentation Support Help Center Centre Getting Started",
        "Copy Link Copied Facebook Twitter LinkedIn Instagram WhatsApp Pinterest Reddit Telegram YouTube TikTok Google Minutes Minute Min",
        "Published Posted Written Reviewed Edited Fact Checked Checker Medically By Staff Cover Credit Courtesy Getty Shutterstock",
        "Add Ask Open Close Next Previous Back Top Skip Main Start Stop Show Hide Expand Load Continue See Learn Discover Explore Find",
        "Buy Book Books Best Top Why How What When Where Who New Old Your Our My All Every Other Some Most United States Kingdom",
        "Nachrichten Startseite Suche Anmelden Merken Teilen Drucken Kommentare Mehr Weiterlesen Artikel Politik Wirtschaft Kultur",
        "Gesellschaft Wissen Leben Reise Meinung Accueil Rechercher Partager Actualités Politique Économie Société Monde Inicio Buscar",
        "Compartir Noticias Política Economía Sociedad Cultura Deportes Mundo Opinión Notizie Cronaca Condividi Commenti Sport Esteri",
        "Nieuws Delen Reacties Wiadomości Kultura Polityka Новости Политика Экономика Общество Haberler Gündem Ekonomi Spor");
}
