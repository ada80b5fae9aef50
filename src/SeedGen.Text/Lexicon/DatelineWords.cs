namespace SeedGen.Text;

/// <summary>The words that may open a paragraph before a dash and are no place.</summary>
internal static class DatelineWords
{
    public static readonly WordSet NotPlaces = new(
        "Yes No Nope Well Oh Ah Okay OK Right Wrong Sure True False Maybe Perhaps Indeed Alas Hello Hi Hey Wow Look See Listen Imagine",
        "Picture Remember Enter Welcome Thanks Sorry Please",
        "Update Updated Breaking Correction Corrected Exclusive Analysis Opinion Editorial Comment Commentary Review Interview Feature",
        "Watch Read Listen Live Video Photo Photos Gallery Podcast",
        "Note Editor Editors Summary Highlights Background Question Answer Part Chapter Episode Section Step Tip Warning Spoiler",
        "Advertisement Sponsored Related Sources Source File Image Images",
        "Author Title Subject Date Time Location Where Place Home News World Politics Business Sports Sport Culture Technology Science",
        "Health Entertainment Lifestyle",
        "Ja Nein Nun Also Oui Non Bon Voilà Sí Bueno Claro Sim Nee Nej Tak Nie Да Нет");
}
