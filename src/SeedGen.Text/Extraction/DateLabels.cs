namespace SeedGen.Text;

/// <summary>Reads a date's label that stands on a line of its own, as in pages whose every piece is a line.</summary>
internal static class DateLabels
{
    private const int MostCharacters = 40;

    /// <summary>What the line says of the date below it; none where it says anything else.</summary>
    public static DateLabel OfLabelLine(string text)
    {
        if (text.Length > MostCharacters)
            return DateLabel.None;
        var tokens = Tokens.Read(text);
        DateLabel label = DateLabel.None;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.Is(i, TokenKind.Mark))
                continue;
            DateLabel said = DateReader.LabelOf(tokens.Word(i));
            if (said == DateLabel.None && !DateWords.Fillers.Contains(tokens.Word(i)))
                return DateLabel.None;
            if (label == DateLabel.None)
                label = said;
        }
        return label;
    }

    /// <summary>What the line's first word says of a date behind it.</summary>
    public static DateLabel OfFirstWord(string text)
    {
        var tokens = Tokens.Read(text, 0, Math.Min(text.Length, MostCharacters));
        return DateReader.LabelOf(tokens.Word(0));
    }

    /// <summary>What a line says of its date that begins by saying who did it: <c>Posted by Jane Doe on May 1, 2024</c>.</summary>
    public static DateLabel OfWho(string text)
    {
        var tokens = Tokens.Read(text, 0, Math.Min(text.Length, MostCharacters));
        return BylineWords.LeadIns.Skip(tokens, 0) > 0 ? DateReader.LabelOf(tokens.Word(0)) : DateLabel.None;
    }
}
