namespace SeedGen.Text;

/// <summary>The weights that this assembly holds.</summary>
internal static class ShippedWeights
{
    private const string Name = "SeedGen.Text.labeler.weights";

    public static byte[] Bytes()
    {
        using Stream stream = typeof(ShippedWeights).Assembly.GetManifestResourceStream(Name)!;
        byte[] bytes = new byte[stream.Length];
        int read = 0;
        while (read < bytes.Length)
            read += stream.Read(bytes, read, bytes.Length - read);
        return bytes;
    }

    public static LabelerModel Read() => WeightsFile.Read(Bytes());
}
