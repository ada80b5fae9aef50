using Microsoft.CodeAnalysis;
using SeedGen.Text;

namespace SeedGen.Benchmarks;

/// <summary>Selects the texts that SeedGen's generator selects and emits nothing: what the driver costs by itself.</summary>
internal sealed class SelectingGenerator(SeedGlobs globs) : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Where(text => globs.Find(text.Path) is not null), (_, _) => { });
}
