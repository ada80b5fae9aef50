namespace SeedGen.Benchmarks;

/// <summary>Writes what stands on a page around its article: each piece is some lines of one kind.</summary>
/// <param name="grammar">What fills the templates.</param>
/// <param name="prose">What other pages are called.</param>
internal sealed class Furniture(Grammar grammar, Prose prose)
{
    /// <summary>A piece that stands above the title.</summary>
    public string Above() => grammar.Pick(
    [
        $"Home > {grammar.Pick(Vocabulary.Themes)} > {grammar.Pick(Vocabulary.Places)}",
        $"Home\n{string.Join('\n', Vocabulary.Themes[..grammar.Number(4, 7)])}\nContact\nSearch",
        "Skip to main content",
    ]);

    /// <summary>A piece that stands between two paragraphs.</summary>
    public string Within() => grammar.Pick(
    [
        $"Read more: {prose.Title()}",
        "Advertisement",
        "Sign up for our newsletter and get the stories of the week in your inbox.",
        "Share this article\nFacebook\nTwitter\nEmail",
    ]);

    /// <summary>A piece that stands below the text.</summary>
    public string Below() => grammar.Number(0, 5) switch
    {
        0 => "Share on Facebook\nShare on Twitter\nShare on LinkedIn\nPrint",
        1 => "Related articles\n" + string.Join('\n', Enumerable.Range(0, grammar.Number(3, 6)).Select(_ => prose.Title())),
        2 => "Subscribe to our newsletter\nEnter your email address\nSubscribe",
        3 => "Leave a Reply\nYour email address will not be published. Required fields are marked *\nName *\nEmail *\nPost Comment",
        4 => $"Tags: {grammar.Write("{noun}, {noun}, {place}")}\n{grammar.Number(2, 9)} min read",
        _ => grammar.Write("© {year} The {place} Courier. All rights reserved.\nTerms of Use | Privacy Policy | Contact Us"),
    };
}
