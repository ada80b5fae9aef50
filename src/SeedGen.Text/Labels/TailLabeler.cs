namespace SeedGen.Text;

/// <summary>Labels what stands below the text. A line that no recogniser knows belongs to the section that was opened above it.</summary>
internal static class TailLabeler
{
    public static void LabelLines(Page page, Anatomy anatomy, Label[] labels)
    {
        LineKind? section = null;
        for (int i = anatomy.BodyEnd; i < page.Lines.Length; i++)
        {
            if (page.IsFurniture(i) && (section is null || page.Seen(i)!.Kind != LineKind.Unclassified))
            {
                // Some words stand in two kinds of furniture (“Email”): such a line is what the line above it is.
                Evidence evidence = (i > 0 ? page.Seen(i, labels[i - 1].Kind) : null) ?? page.Seen(i)!;
                labels[i] = Label.Furniture(evidence);
                section = OpensSection(evidence.Kind) ? evidence.Kind : null;
                continue;
            }
            labels[i] = section is { } kind
                ? Label.Furniture(kind, "stands in a section of that kind below the text")
                : Label.Furniture(page.Seen(i)?.Kind ?? LineKind.Unclassified, "stands below the text");
        }
    }

    private static bool OpensSection(LineKind kind) =>
        kind is LineKind.RelatedContent or LineKind.Comments or LineKind.Subscription or LineKind.Widget or LineKind.Navigation;
}
