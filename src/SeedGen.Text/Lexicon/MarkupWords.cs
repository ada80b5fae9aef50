namespace SeedGen.Text;

/// <summary>What stands in square brackets and braces as markup, in lower case.</summary>
internal static class MarkupWords
{
    /// <summary>The tags of BBCode.</summary>
    public static readonly WordSet BulletinTags = new(
        "b i u s url img quote code size color font center left right justify list li spoiler youtube video email sub sup table tr td hr");

    /// <summary>The short codes of WordPress, which begin with one of these.</summary>
    public static readonly WordSet ShortCodes = new(
        "caption gallery embed audio playlist vc vc_row vc_column vc_column_text et_pb_section et_pb_row et_pb_text fusion_text adrotate",
        "contact-form-7 contact-form wpforms toc tweet instagram soundcloud dropcap pullquote columns one_half one_third raw sociallocker");

    /// <summary>What an encyclopedia's editors leave behind a sentence.</summary>
    public static readonly HashSet<string> EditorsNotes = new(StringComparer.OrdinalIgnoreCase)
    {
        "citation needed", "clarification needed", "dubious – discuss", "dubious", "who?", "when?", "where?", "which?", "why?", "by whom?",
        "according to whom?", "edit", "edit source", "update", "page needed", "better source needed", "original research?",
        "unreliable source?", "failed verification", "dead link", "permanent dead link", "not in citation given", "full citation needed",
        "needs update", "vague", "attribution needed", "verification needed", "relevant?", "neutrality is disputed", "how?",
        "Einzelnachweis fehlt", "Bearbeiten", "réf. nécessaire", "modifier", "cita requerida", "editar", "senza fonte", "modifica",
        "bron?", "bewerken", "источник не указан", "править", "要出典", "編集",
    };

    /// <summary>The beginnings of wiki templates.</summary>
    public static readonly WordSet Templates = new(
        "cite citation main see convert lang reflist refn sfn infobox short quote blockquote who when clarify fact cn efn",
        "ipa transl flagicon flag",
        "coord authority commons portal navbox hatnote redirect about other use dmy mdy multiple columns div as-of circa",
        "inflation notelist");
}
