using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SeedGen.Cli;

/// <summary>One JSON object a file, on one line.</summary>
internal sealed class JsonLinesReport : ISeedReport
{
    /// <summary>Letters of every script stay readable: the output is UTF-8 and is never pasted into HTML.</summary>
    private static readonly InspectedJson Json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    public string Render(InspectedSeed seed) => JsonSerializer.Serialize(InspectedRow.Of(seed), Json.InspectedRow) + "\n";
}

[JsonSerializable(typeof(InspectedRow))]
internal sealed partial class InspectedJson : JsonSerializerContext;
