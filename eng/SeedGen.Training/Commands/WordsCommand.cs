using System.CommandLine;

namespace SeedGen.Training;

/// <summary><c>words</c>: lists the words that English pages have in common.</summary>
internal sealed class WordsCommand : Command
{
    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };
    private readonly Option<FileInfo> list = new("--out") { Description = "The list of words to write.", Required = true };
    private readonly WithoutOption without = new();

    public WordsCommand()
        : base("words", "Lists the English words that enough labelled pages have in their texts.")
    {
        Add(corpus);
        Add(list);
        Add(without);
        SetAction(Write);
    }

    private int Write(ParseResult parsed)
    {
        IEnumerable<CorpusPage> pages = parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read);
        IReadOnlyList<string> words = CommonWords.Of(pages.Where(page => without.LeavesIn(parsed, page)));
        if (words.Count == 0)
            throw new CorpusException("The corpus has no word that enough English pages have.");

        File.WriteAllText(parsed.GetValue(list)!.FullName, string.Concat(words.Select(word => word + "\n")));
        parsed.InvocationConfiguration.Output.WriteLine($"{words.Count} words written to {parsed.GetValue(list)}");
        return TrainingCommand.Done;
    }
}
