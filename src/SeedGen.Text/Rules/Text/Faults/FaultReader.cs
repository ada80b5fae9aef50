namespace SeedGen.Text;

/// <summary>
/// Finds damaged characters and what markup has left behind in one walk over the text. At a character that may begin a fault the rules are
/// asked in the order of <see cref="Readers"/>; the first that knows it has it, so that no two report the same characters.
/// </summary>
internal static class FaultReader
{
    private delegate Finding? Reader(FaultPlace place);

    /// <summary>
    /// Who goes before whom: mojibake may have control codes in it, tags have entities, and wiki templates look like placeholders.
    /// </summary>
    private static readonly (Trigger Trigger, Reader Read)[] Readers =
    [
        (Trigger.Misread, Mojibake.Read),
        (Trigger.Escape, AnsiEscape.Read),
        (Trigger.Replacement, NotUtf8.Read),
        (Trigger.Control, ControlCharacter.Read),
        (Trigger.Bidi, BidiControl.Read),
        (Trigger.Invisible | Trigger.Bidi, InvisibleCharacter.Read),
        (Trigger.MixedAlphabets, Homoglyph.Read),
        (Trigger.Form, LigatureOrWidthForm.Read),
        (Trigger.Uncomposed, NotNormalized.Read),
        (Trigger.Tag | Trigger.Brace, HtmlRemnant.Read),
        (Trigger.Entity, HtmlEntity.Read),
        (Trigger.Bracket | Trigger.Brace | Trigger.Markup, MarkupRemnant.Read),
        (Trigger.Tag | Trigger.Bracket | Trigger.Brace | Trigger.Percent | Trigger.Dollar, TemplatePlaceholder.Read),
    ];

    /// <summary>All faults of <paramref name="article"/>, by place.</summary>
    public static Finding[] Read(CheckedArticle article)
    {
        var faults = new List<Finding>();
        foreach (CheckedLine line in article.KeptLines)
            new LineWalk(article, line, faults).Read();
        return faults.Count == 0 ? [] : [.. faults.OrderBy(fault => fault.Span.Start)];
    }

    /// <summary>One line's walk.</summary>
    private struct LineWalk(CheckedArticle article, CheckedLine line, List<Finding> faults)
    {
        private readonly Trigger asked = line.Kind.IsRead() ? Trigger.Any : Trigger.Damage;

        /// <summary>Where what belongs to an earlier fault begins and ends: the closing half of a pair.</summary>
        private Dictionary<int, int>? taken;

        private int codeEnd;

        public void Read()
        {
            (string source, int end) = (article.Source, line.Line.End);
            Trigger before = Trigger.None;
            for (int i = line.Line.Start; Skip(source, ref i, end, asked | Trigger.FirstByte, ref before);)
            {
                Trigger of = Triggers.Of(source[i]), triggered = of;
                if ((of & Trigger.FirstByte) != 0 && i + 1 < end && (Triggers.Of(source[i + 1]) & Trigger.NextByte) != 0)
                    triggered |= Trigger.Misread;
                if (AreMixed(before, of))
                    triggered |= Trigger.MixedAlphabets;
                before = of;
                int next = (triggered & asked) == 0 ? i + 1 : Ask(i, triggered & asked);
                if (next > i + 1)
                    before = Trigger.None;
                i = next;
            }
        }

        /// <summary>
        /// Goes on to the next character that has one of <paramref name="triggers"/>, or is a letter behind one of another alphabet; false
        /// where none is left. Nearly all characters are passed here.
        /// </summary>
        private static bool Skip(string source, ref int position, int end, Trigger triggers, ref Trigger before)
        {
            (int i, Trigger last) = (position, before);
            for (; i < end; i++)
            {
                Trigger of = Triggers.Of(source[i]);
                if ((of & triggers) != 0 || AreMixed(last, of))
                    break;
                last = of;
            }
            (position, before) = (i, last);
            return i < end;
        }

        /// <summary>Whether both are letters, and of two alphabets: no character is of more than one.</summary>
        private static bool AreMixed(Trigger before, Trigger of)
        {
            Trigger alphabets = (before | of) & Trigger.Alphabet;
            return (alphabets & (alphabets - 1)) != 0;
        }

        /// <summary>Asks the rules at <paramref name="position"/> and says where to go on.</summary>
        private int Ask(int position, Trigger triggered)
        {
            if (taken is not null && taken.TryGetValue(position, out int end))
                return end;
            var place = new FaultPlace(article, line, position);
            if ((triggered & Trigger.Tick) != 0 && position >= codeEnd)
                codeEnd = CodeSpan.EndOf(article.Source, position, line.Line.End);
            if (position < codeEnd)
                triggered &= Trigger.Damage;
            foreach ((Trigger trigger, Reader read) in Readers)
            {
                if ((triggered & trigger) == 0 || read(place) is not { } fault)
                    continue;
                faults.Add(fault);
                return Take(fault, position);
            }
            return position + 1;
        }

        /// <summary>Goes on behind the fault; behind its first part where other parts stand farther on.</summary>
        private int Take(Finding fault, int position)
        {
            if (fault.Edits.Count < 2)
                return Math.Max(fault.Span.End, position + 1);
            taken ??= [];
            foreach (TextEdit edit in fault.Edits)
                taken[edit.Span.Start] = Math.Max(edit.Span.End, edit.Span.Start + 1);
            return Math.Max(fault.Edits[0].Span.End, position + 1);
        }
    }
}
