namespace SeedGen.Text;

/// <summary>How lines are taken out of a text so that nothing shows where they stood.</summary>
internal static class LineDeletion
{
    /// <summary>
    /// What deletes the lines from <paramref name="first"/> to <paramref name="last"/>: of two gaps that would come together, the one
    /// behind goes with them; at the text's end, the one in front. Boilerplate in front counts as a gap, for it is to go, too. Null where a
    /// comment on findings stands before or between them: it might come to speak of other lines.
    /// </summary>
    public static TextEdit? Of(ValueList<LabeledLine> lines, Line first, Line last)
    {
        int start = first.Number - 1, end = last.LastNumber; // numbers count from 1: the first index of the run, and one past its last
        int gapInFront = start, gapBehind = end;
        while (gapInFront > 0 && lines[gapInFront - 1].Line.IsBlank)
            gapInFront--;
        while (gapBehind < lines.Count && lines[gapBehind].Line is { IsBlank: true, Directive: null })
            gapBehind++;
        for (int i = gapInFront; i < end; i++)
        {
            if (lines[i].Line.Directive is not null)
                return null;
        }
        if (gapBehind == lines.Count)
            start = gapInFront;
        if (gapInFront < first.Number - 1 || gapInFront == 0 || lines[gapInFront - 1].Kind.IsBoilerplate())
            end = gapBehind;
        return new TextEdit(new TextRange(lines[start].Line.Start, lines[end - 1].Line.EndWithBreak), "");
    }
}
