namespace SeedGen.Text;

/// <summary>Where sentences begin, as far as marks tell.</summary>
internal static class SentenceStart
{
    /// <summary>Whether a word at <paramref name="position"/> begins the line, a sentence in it, or what is said in it.</summary>
    public static bool IsAt(string source, TextRange content, int position)
    {
        int i = position;
        while (i > content.Start && !char.IsLetterOrDigit(source[i - 1]))
        {
            i--;
            if (source[i] is '.' or '!' or '?' or ':' or '“' or '"' or '‘' or '„' or '«')
                return true;
        }
        return i == content.Start;
    }
}
