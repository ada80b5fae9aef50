using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>
/// Has the code compiled that will read the seeds of a first build, while it still looks for them: that code takes a second to compile, and
/// two threads that read seeds would wait for each other at every method. Here one compiles what reads a text, and one what follows.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Not meant to be read: a line or two of each kind, so that little is left to be compiled at the first seed.</summary>
    private const string Text = """
        Home > Local news
        Harbor ferry returns after a winter of repairs
        By Jane Doe, Staff Writer
        Published June 3, 2019 at 10:15 a.m.

        PORTSMOUTH, June 3 (Local Desk) – The ferry crossed the harbor again on Monday, 14 weeks later than planned, and 230 people were on board.

        “We didn’t expect so many on the first day,” said John Smith, who runs the line. “It was worth the wait.”

        - Tickets cost $4.50
        - Boats leave every 20 minutes

        A long way back

        The hull was taken apart in February 2019, when divers had found rust below the waterline. The yard's workers (there are eleven of them)
        replaced 40 percent of the plates & painted the rest; see https://example.com/ferry for pictures.

        The captain Mary Major waves from the bridge. (Photo: Local Desk/Jane Doe)

        Share this article
        Related stories
        Read more: The old pier is for sale
        Leave a comment
        Subscribe to our newsletter
        © 2019 Example Media. All rights reserved.
        """;

    private static readonly SeedFile File = new("Seeds/rehearsal.txt", "rehearsal.txt");

    /// <summary>Begins, and returns at once; nobody has to wait for the end.</summary>
    public static Task Start() => Task.WhenAll(
        Task.Run(() => ArticleReader.Read(Text, File.Id)),
        Task.Run(() => Store(ArticleReader.Read(Text, File.Id, TemplateLines.None, new ParagraphLabeler()))));

    private static StoredContent Store(ParsedArticle article) =>
        StoredContent.Of(article, File, default, SectionOptions.Default, default, withLines: false);

    /// <summary>Gives what follows something to do, without the code of the labeler that is learned.</summary>
    private sealed class ParagraphLabeler : ILineLabeler
    {
        public LabeledLine[] Label(Line[] lines, OutsideEvidence outside) => Array.ConvertAll(
            lines, line => new LabeledLine(line, line.IsBlank ? LineKind.Blank : LineKind.Paragraph, Score: 0, Evidence: ""));
    }
}
