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

    /// <summary>Before the authors' names when a colon stands between.</summary>
    public static readonly PhraseSet Labels = new(
        "Author|Authors|Author(s)|Writer|Writers|Byline|Words|Text|Story|Reporter|Autor|Autorin|Autoren|Autor/in|Auteur|Auteurs|Autrice",
        "Autore|Autori|Autora|Autores|Texte|Texto|Testo|Tekst",
        "Forfatter|Författare|Skribent|Kirjoittaja|Teksti|Autorka|Autorzy|Napsal|Szerző|Автор|Авторы|Текст|Yazar|Yazan|Haber|المؤلف",
        "الكاتب|كاتب|מחבר|作者|文|记者|記者|撰文|文字|著者|執筆|글|기자|लेखक");

    /// <summary>Labels of a date that are found glued to the name before them.</summary>
    public static readonly string[] GluedLabels = ["Published", "Updated", "Posted", "Veröffentlicht", "Publié", "Publicado"];

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
}
