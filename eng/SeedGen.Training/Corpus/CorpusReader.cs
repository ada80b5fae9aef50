using System.IO.Compression;
using System.Text.Json;

namespace SeedGen.Training;

/// <summary>Reads labelled pages from files of one JSON object a line, plain or compressed: <c>docs/training.md</c>.</summary>
internal static class CorpusReader
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The pages of the file at <paramref name="path"/>, in order, read as they are asked for.</summary>
    /// <exception cref="CorpusException">A row is not what it should be, or the file cannot be read.</exception>
    public static IEnumerable<CorpusPage> Read(string path)
    {
        using Stream stream = Open(path);
        using var reader = new StreamReader(stream);
        for (int number = 1; reader.ReadLine() is { } row; number++)
        {
            if (!string.IsNullOrWhiteSpace(row))
                yield return ReadRow(row, path, number);
        }
    }

    private static Stream Open(string path)
    {
        try
        {
            FileStream file = File.OpenRead(path);
            return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"'{path}' cannot be read: {e.Message}", e);
        }
    }

    private static CorpusPage ReadRow(string row, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<PageRow>(row, Json)?.ToPage() ?? throw new FormatException("the row is null");
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new CorpusException($"{path}({number}): {e.Message}", e);
        }
    }

    /// <summary>A page as it is written, member by member.</summary>
    private sealed record PageRow(
        string Id, int Grp, IReadOnlyList<LineRow> Lines, string? Set = null, string? Type = null, string? Site = null, string? Lang = null,
        string? Url = null, string? Render = null, PageGold? Page = null)
    {
        public CorpusPage ToPage() => new(
            new PageHead(Id, Grp, Set, Type, Site, Lang, Url, Render), Page ?? new PageGold(), [.. Lines.Select(line => line.ToLine())]);
    }

    /// <summary>A line as it is written: text, label, kind, gap above, uncertain.</summary>
    private sealed record LineRow(string T, int Y, string? K = null, int G = 0, int U = 0)
    {
        public CorpusLine ToLine()
        {
            var line = new CorpusLine(T, G != 0, Kind, U != 0);
            return line.IsArticle == (Y != 0) ? line : throw new FormatException($"a line has k “{K}”, which y {Y} contradicts");
        }

        private GoldKind Kind => K switch
        {
            null => Y != 0 ? GoldKind.Body : GoldKind.Boilerplate,
            "body" => GoldKind.Body,
            "heading" => GoldKind.Heading,
            "caption" => GoldKind.Caption,
            "title" => GoldKind.Title,
            "meta" => GoldKind.Meta,
            "boiler" => GoldKind.Boilerplate,
            _ => throw new FormatException($"a line has k “{K}”: it may be body, heading, caption, title, meta or boiler"),
        };
    }
}

/// <summary>A corpus that cannot be used; the message says where and why.</summary>
internal sealed class CorpusException(string message, Exception? inner = null) : Exception(message, inner);
