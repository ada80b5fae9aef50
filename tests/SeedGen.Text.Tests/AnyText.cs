using FsCheck;
using FsCheck.Fluent;

namespace SeedGen.Text.Tests;

/// <summary>Random texts: any string at all, and pages assembled from what a reader of articles has to tell apart.</summary>
internal static class AnyText
{
    private static readonly string[] LineBreaks =
        ["\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n \t\n", "\n\n\n"];

    private static readonly string[] Lines =
    [
        "A bridge for the valley", "A bridge for the valley | Valley Courier", "Title: A bridge for the valley", "Author: Jane Doe",
        "Date: 2024-05-01", "---", "title: A bridge",
        "By Jane Doe", "May 1, 2024", "Updated: 3 May 2024 10:15", "World", "AsiaPolitics", "Home > World > A bridge for the valley",
        "HomeWorldA bridge for the valley",
        "14.1 C", "Oslo", "• The first point of it.", "- the second point", "* a third", "# Heading", "> A quotation set off.", ">", "##",
        "3 min read",
        "The council decided on Tuesday that the old bridge over the river would be closed until the spring, and that a ferry would run instead.",
        "“It is a good day,” said Jane Doe, the mayor. “We waited for ten years.”",
        "OSLO (AP) — The bridge opened again on Monday after two years.",
        "A teaser of several words that was cut off by the page…", "Another teaser of several words that was cut off too…", "Read more",
        "READ MORE : Another bridge falls",
        "Related posts", "Leave a Reply", "Your email address will not be published. Required fields are marked *", "Jane says:",
        "Subscribe to our newsletter", "- Advertisement -",
        "ShareTweetPin", "12 likes", "© 2024 Valley Courier. All rights reserved.", "Back to top", "Most Popular",
        "We use cookies to improve this site.", "He left.", "He left", "why not?",
        "The old bridge at night. Photo: Jane Doe/Reuters", "中文。", "这座桥在春天之前将关闭，渡轮将代替它运行。", "الجسر مغلق حتى الربيع.", "\uFEFF",
        "\uFEFFA line", "\u200B", "\0", "\uD83D", "\uDE00x",
        "\U0001F600", "e\u0301\u0301", "\u202Eabc", "\t", "“", "”", "’s", "((", "…", ".", ":", "“ ” „ « »", "1", "A", "a.b.c.", "12:30",
        "July 27", "https://example.com/a?b=c",
        "[Home](https://example.com/)", "* [World](/world)", "By [Jane Doe](/jane) and **John Roe**", "## A heading [of](/a) marks",
        "![The bridge at night](bridge.jpg)", "![](a.png)", "[](/icon)", "[![Logo](logo.png)](/)", "A word _stressed_, one \\[escaped\\].",
        "<p>A bridge for the <b>valley</b> &amp; more</p>", "<ul>", "<!-- a comment -->", "<h2>What comes next</h2>", "<", "&", "</p>",
        "```", "```", "~~~", "~~~js", "````", "```csharp", "    Console.WriteLine(\"a  b\");", "```\nint i = 0;\n\n  i++;\n```", "`a`", "# A bridge",
        "| a | b |", "|---|---|", "| a | b |\n|---|:-:|\n| c | [d](/d) |", "a | b", "--|--",
        "](", "**", "[", "](a/", "__", "=======================", "----------", "<!-- seedgen-disable-line -->",
        "The council decided on Tuesday that the old bridge over the river would be\nclosed until the spring, and that a ferry would run in its place while the\n"
            + "work goes on, which the minister of works expects to take until the end of\nnext year.",
    ];

    /// <summary>Any string, or a page; never null.</summary>
    public static Arbitrary<string> Arbitrary { get; } = Arb.From(
        Gen.OneOf(AnyString(), Page(), Page(), Scraps()),
        text => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]]);

    private static Gen<string> AnyString() => ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");

    private static Gen<string> Page() =>
        Gen.Elements(Lines).SelectMany(_ => Gen.Elements(LineBreaks), (line, lineBreak) => line + lineBreak).ListOf().Select(string.Concat);

    private static Gen<string> Scraps() =>
        Gen.OneOf(
            Gen.Elements(Lines),
            Gen.Elements(LineBreaks),
            Gen.Elements(" ", "  ", "\u00A0", "\f", "\v"),
            Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()))
            .ListOf().Select(string.Concat);
}
