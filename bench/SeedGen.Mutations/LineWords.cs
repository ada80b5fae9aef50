using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>The words of a line as mutators pick them.</summary>
internal static class LineWords
{
    /// <summary>The runs of letters in <paramref name="line"/>, in order.</summary>
    public static List<TextRange> Read(string text, TextRange line)
    {
        var words = new List<TextRange>();
        for (int i = line.Start; i < line.End; i++)
        {
            int start = i;
            while (i < line.End && char.IsLetter(text[i]))
                i++;
            if (i > start)
                words.Add(new TextRange(start, i));
        }
        return words;
    }

    /// <summary>A word that <paramref name="suits"/>, drawn by chance; null where none does.</summary>
    public static TextRange? Draw(string text, TextRange line, Random draws, Func<string, bool> suits)
    {
        List<TextRange> all = Read(text, line).FindAll(word => suits(text[word.Start..word.End]));
        return all.Count == 0 ? null : all[draws.Next(all.Count)];
    }
}
