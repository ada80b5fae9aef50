namespace SeedGen.Text;

/// <summary>One fact about a line, as a byte.</summary>
/// <param name="Part">What it is about: reports say what each part is worth.</param>
/// <param name="Name">Its name in weights files and reports.</param>
/// <param name="Reach">How many lines up and down the model may look at the same fact of a neighbor.</param>
/// <param name="Value">The fact, from 0 to 255, of a line by its index.</param>
internal sealed record Feature(string Part, string Name, int Reach, Func<PageShape, int, int> Value);
