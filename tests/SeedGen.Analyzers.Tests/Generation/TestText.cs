using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Analyzers.Tests;

/// <summary>An additional file with this text; null stands for a file that cannot be read.</summary>
internal sealed class TestText(string path, string? text) : AdditionalText
{
    private readonly SourceText? source = text is null ? null
        : SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public override string Path { get; } = path;

    /// <summary>How often the text was asked for.</summary>
    public int Openings { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Openings++;
        return source;
    }
}
