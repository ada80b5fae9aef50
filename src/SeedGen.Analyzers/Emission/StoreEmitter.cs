using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// Writes the file that opens the blob. It alone has the blob's hash: whatever else is generated stays as it is when a text changes.
/// </summary>
internal static class StoreEmitter
{
    /// <summary>The field that holds the store: no article's member begins like this.</summary>
    public const string Store = "_Store";

    /// <summary>The name of the resource, which the build gives it.</summary>
    private const string Resource = "SeedGen.seeds.bin";

    /// <summary>The code that gets the article of <paramref name="seed"/>.</summary>
    public static string Get(SeedFile seed) =>
        $"{Store}.Get(0x{PathHash.Of(seed.ProjectPath).ToString("X16", CultureInfo.InvariantCulture)}UL)";

    /// <summary>The file, where a blob holds the articles.</summary>
    public static IEnumerable<GeneratedSource> Emit((string CorpusHash, CodeScope Scope) input, CancellationToken _)
    {
        if (!input.Scope.IsWanted || !input.Scope.IsBlob)
            yield break;
        const string Type = "global::SeedGen.ArticleStore";
        var code = new SourceWriter();
        input.Scope.Open(code);
        code.Line($"private static readonly {Type} {Store} =");
        code.Line($"    new {Type}(typeof({ReservedNames.Articles}).Assembly, {Literal.Of(Resource)}, {Literal.Of(input.CorpusHash)});");
        input.Scope.Close(code);
        yield return new GeneratedSource($"{ReservedNames.Articles}.Store.g.cs", code.ToString());
    }
}
