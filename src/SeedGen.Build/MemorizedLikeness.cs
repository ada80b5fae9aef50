namespace SeedGen.Build;

/// <summary>How like two bodies were in the last build.</summary>
/// <param name="First">The hash of one.</param>
/// <param name="Second">The hash of the other.</param>
/// <param name="Similarity">From 0 to 1.</param>
internal readonly record struct MemorizedLikeness(string First, string Second, double Similarity)
{
    /// <summary>Writes it.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(First);
        writer.Write(Second);
        writer.Write(Similarity);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static MemorizedLikeness Read(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), reader.ReadDouble());
}
