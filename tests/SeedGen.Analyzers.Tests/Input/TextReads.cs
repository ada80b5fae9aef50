using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Analyzers.Tests;

/// <summary>Counts how often these texts are read while it lives; other tests' texts do not count.</summary>
internal sealed class TextReads : IDisposable
{
    private readonly SourceText[] texts;
    private int count;

    public TextReads(params SourceText[] texts)
    {
        this.texts = texts;
        ParsedTexts.Reading += OnReading;
    }

    public int Count => Volatile.Read(ref count);

    public void Dispose() => ParsedTexts.Reading -= OnReading;

    private void OnReading(SourceText text)
    {
        if (texts.Contains(text))
            Interlocked.Increment(ref count);
    }
}
