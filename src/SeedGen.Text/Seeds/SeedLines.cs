namespace SeedGen.Text;

/// <summary>A seed's lines as other seeds may have them, too; equal by value.</summary>
/// <param name="ProjectPath">The path that tells the seed from others.</param>
/// <param name="Keys">The keys of its lines.</param>
internal sealed record SeedLines(string ProjectPath, ValueList<LineKey> Keys)
{
    /// <summary>The template lines of <paramref name="seeds"/>, in whatever order the host has them.</summary>
    public static TemplateLines FindTemplates(IEnumerable<SeedLines> seeds) =>
        TemplateLines.Find(seeds.OrderBy(seed => seed.ProjectPath, StringComparer.Ordinal).Select(seed => seed.Keys));
}
