namespace SeedGen.Text;

/// <summary>The names of HTML's elements, and of the few that wikis add.</summary>
internal static class HtmlNames
{
    /// <summary>Elements that stand within a sentence around some of its words.</summary>
    public static readonly WordSet Inline = new(
        "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q ref s samp small span strike",
        "strong sub sup tt u var");

    /// <summary>Elements whose content is no text.</summary>
    public static readonly WordSet Raw = new("script style noscript iframe svg template");

    /// <summary>Elements with neither content nor end.</summary>
    public static readonly WordSet Void = new("area base br col embed hr img input link meta param source track wbr");

    /// <summary>All other elements.</summary>
    public static readonly WordSet Other = new(
        "address article aside audio blockquote body button canvas caption center dd details dialog div dl dt fieldset",
        "figcaption figure footer",
        "form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup html legend li main map math menu nav object ol optgroup option",
        "output p picture pre section select summary table tbody td textarea tfoot th thead time title tr ul video nowiki gallery");

    /// <summary>The properties of style sheets that nearly every rule of one sets.</summary>
    public static readonly WordSet StyleProperties = new(
        "align background border bottom box clear color content cursor display fill flex float font grid height justify left",
        "letter line list",
        "margin max min opacity order outline overflow padding position right text top transform transition vertical",
        "visibility white width z",
        "src object pointer animation");

    /// <summary>Elements that style sheets are mostly for; others are words of a sentence, too.</summary>
    public static readonly WordSet Styled = new(
        "body html a p div span h1 h2 h3 h4 h5 h6 ul ol li img table tr td th input textarea iframe");

    /// <summary>Whether <paramref name="name"/> is an element's.</summary>
    public static bool Contains(string name) => Inline.Contains(name) || Raw.Contains(name) || Void.Contains(name) || Other.Contains(name);
}
