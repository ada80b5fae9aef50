using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Applies the corruption that one rule is to find.</summary>
internal interface IMutator
{
    /// <summary>The name of the rule: the <c>what</c> of the finding that each mutation asks for.</summary>
    string What { get; }

    /// <summary>
    /// Corruptions of <paramref name="text"/> in the line at <paramref name="line"/>, each with one fault; none where the line has
    /// nothing that the corruption could happen to.
    /// </summary>
    /// <param name="text">A whole clean article.</param>
    /// <param name="line">One line of its running text, without the line break.</param>
    /// <param name="draws">Where chance comes from; the same draws give the same mutations.</param>
    IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws);
}
