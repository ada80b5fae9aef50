using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Text;

/// <summary>
/// Reads and writes the weights of a <see cref="LabelerModel"/>: the letters <c>SGLW</c>, the format's version, a signature of the features
/// that the weights are for, the weights, and a SHA-256 over all that.
/// </summary>
/// <remarks>Little-endian. A file for other features than this assembly's would give nonsense without a sound; so it is refused.</remarks>
internal static class WeightsFile
{
    /// <summary>The version that is read and written.</summary>
    public const int Version = 1;

    private const int HashLength = 32;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("SGLW");

    /// <summary>A hash of the features' names and reaches, in order: models number features by their places.</summary>
    public static ulong Signature { get; } = WordHash.Of(string.Join("\n", LineFeatures.All.Select(feature => $"{feature.Name} {feature.Reach}")));

    /// <exception cref="InvalidDataException">The file is damaged, of another version, or for other features.</exception>
    public static LabelerModel Read(byte[] file)
    {
        if (file.Length < Magic.Length + HashLength || !file.Take(Magic.Length).SequenceEqual(Magic))
            throw new InvalidDataException("This is no weights file: it does not begin with SGLW.");
        using var reader = new BinaryReader(new MemoryStream(file, 0, file.Length - HashLength));
        reader.ReadBytes(Magic.Length);
        int version = reader.ReadInt32();
        if (version != Version)
            throw new InvalidDataException($"The weights file has version {version}, this labeler reads version {Version}: train again.");
        if (!Hash(file, file.Length - HashLength).SequenceEqual(file.Skip(file.Length - HashLength)))
            throw new InvalidDataException("The weights file is damaged: its SHA-256 does not fit.");
        if (reader.ReadUInt64() != Signature)
            throw new InvalidDataException("The weights were trained for other features than this labeler has: train again.");
        var ngrams = new Ngrams(ReadNgrams(reader));
        return new LabelerModel(ngrams, ReadTrees(reader), ReadCalibration(reader));
    }

    public static byte[] Write(LabelerModel model)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(Signature);
        Write(writer, model.Ngrams.Weights);
        Write(writer, model.Trees);
        Write(writer, model.Calibration);
        writer.Flush();
        writer.Write(Hash(stream.ToArray(), (int)stream.Length));
        writer.Flush();
        return stream.ToArray();
    }

    private static KeyValuePair<uint, sbyte>[] ReadNgrams(BinaryReader reader)
    {
        var weights = new KeyValuePair<uint, sbyte>[reader.ReadInt32()];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = new KeyValuePair<uint, sbyte>(reader.ReadUInt32(), reader.ReadSByte());
        return weights;
    }

    private static void Write(BinaryWriter writer, IReadOnlyCollection<KeyValuePair<uint, sbyte>> weights)
    {
        writer.Write(weights.Count);
        foreach (KeyValuePair<uint, sbyte> pair in weights.OrderBy(pair => pair.Key))
        {
            writer.Write(pair.Key);
            writer.Write(pair.Value);
        }
    }

    private static ObliviousTrees ReadTrees(BinaryReader reader)
    {
        int start = reader.ReadInt32(), depth = reader.ReadByte(), trees = reader.ReadInt32();
        var questions = new Question[trees * depth];
        for (int i = 0; i < questions.Length; i++)
            questions[i] = new Question(reader.ReadByte(), reader.ReadSByte(), reader.ReadByte());
        short[] leaves = new short[trees << depth];
        for (int i = 0; i < leaves.Length; i++)
            leaves[i] = reader.ReadInt16();
        return new ObliviousTrees(depth, questions, leaves, start);
    }

    private static void Write(BinaryWriter writer, ObliviousTrees trees)
    {
        writer.Write(trees.Start);
        writer.Write((byte)trees.Depth);
        writer.Write(trees.Count);
        foreach (Question question in trees.Questions)
        {
            writer.Write(question.Column);
            writer.Write(question.Offset);
            writer.Write(question.Threshold);
        }
        foreach (short leaf in trees.Leaves)
            writer.Write(leaf);
    }

    private static ScoreCalibration ReadCalibration(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        int[] sums = new int[count], shares = new int[count];
        for (int i = 0; i < count; i++)
            (sums[i], shares[i]) = (reader.ReadInt32(), reader.ReadUInt16());
        return new ScoreCalibration(sums, shares);
    }

    private static void Write(BinaryWriter writer, ScoreCalibration calibration)
    {
        writer.Write(calibration.Sums.Count);
        for (int i = 0; i < calibration.Sums.Count; i++)
        {
            writer.Write(calibration.Sums[i]);
            writer.Write((ushort)calibration.Shares[i]);
        }
    }

    private static byte[] Hash(byte[] bytes, int count)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes, 0, count);
    }
}
