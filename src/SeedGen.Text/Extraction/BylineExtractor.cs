namespace SeedGen.Text;

/// <summary>Takes the byline and the authors that it, or a label, names.</summary>
internal static class BylineExtractor
{
    public static Byline? Extract(LabeledLine[] lines, HeadLabels labels)
    {
        Byline? byline = lines
            .Where(line => line.Kind == LineKind.Byline)
            .Select(line => BylineReader.Read(line.Line))
            .FirstOrDefault(line => line is not null);
        if (byline is not null || labels.First(LabelField.Author) is not { } stated)
            return byline;
        return new Byline(stated, new(stated.SplitAt(',', ';', '&')));
    }
}
