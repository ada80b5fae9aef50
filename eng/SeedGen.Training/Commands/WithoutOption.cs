using System.CommandLine;

namespace SeedGen.Training;

/// <summary><c>--without</c>: the sets that nothing is learned from.</summary>
internal sealed class WithoutOption : Option<string[]>
{
    public WithoutOption()
        : base("--without")
    {
        Description = "A set that is not learned from, so that it can be measured on.";
    }

    /// <summary>Whether <paramref name="page"/> is learned from.</summary>
    public bool LeavesIn(ParseResult parsed, CorpusPage page) => parsed.GetValue(this)?.Contains(page.Head.Set) != true;
}
