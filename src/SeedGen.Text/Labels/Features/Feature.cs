namespace SeedGen.Text;

/// <summary>One fact about a line, as a byte.</summary>
/// <param name="Name">Its name in weights files and reports.</param>
/// <param name="Reach">How many lines up and down a model may look at the same fact of a neighbor.</param>
/// <param name="Value">The fact, from 0 to 255, of a line by its index.</param>
internal sealed record Feature<TSource>(string Name, int Reach, Func<TSource, int, int> Value);
