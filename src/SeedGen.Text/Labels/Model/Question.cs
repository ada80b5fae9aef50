namespace SeedGen.Text;

/// <summary>
/// Asks whether a line's neighbor, or the line itself, has more than <paramref name="Threshold"/> in a column of the
/// <see cref="FeatureTable"/>.
/// </summary>
/// <param name="Column">The column's number.</param>
/// <param name="Offset">How many lines below the line the neighbor stands; negative for those above.</param>
/// <param name="Threshold">What has to be exceeded.</param>
internal readonly record struct Question(byte Column, sbyte Offset, byte Threshold);
