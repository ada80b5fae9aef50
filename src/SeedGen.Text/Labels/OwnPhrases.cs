using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>Phrases that a user calls boilerplate, found anywhere in a line; case and punctuation do not count.</summary>
internal sealed class OwnPhrases
{
    /// <summary>No phrase at all.</summary>
    public static readonly OwnPhrases None = new(ValueList<string>.Empty);

    /// <summary>All files of a section have the same list: its phrases are cut into words once.</summary>
    private static readonly ConditionalWeakTable<ValueList<string>, OwnPhrases> Known = new();

    private readonly (string Phrase, ulong[] Words)[] phrases;

    private OwnPhrases(ValueList<string> phrases) =>
        this.phrases = [.. phrases.Select(phrase => (phrase, LineWords.Read(phrase).Select(WordHash.Of).ToArray()))];

    /// <summary>How many there are.</summary>
    public int Count => phrases.Length;

    public static OwnPhrases Of(ValueList<string> phrases) => phrases.Count == 0 ? None : Known.GetValue(phrases, list => new OwnPhrases(list));

    /// <summary>The first of them that <paramref name="line"/> has; null where it has none.</summary>
    public string? Find(LineFacts line)
    {
        foreach ((string phrase, ulong[] words) in phrases)
        {
            for (int i = 0; i + words.Length <= line.WordCount; i++)
            {
                if (StandsAt(line.WordHashes, i, words))
                    return phrase;
            }
        }
        return null;
    }

    private static bool StandsAt(ulong[] line, int first, ulong[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (line[first + i] != words[i])
                return false;
        }
        return words.Length > 0;
    }
}
