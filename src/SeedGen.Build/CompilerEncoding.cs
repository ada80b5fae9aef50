using System.Text;

namespace SeedGen.Build;

/// <summary>What the compiler reads a file by that is no UTF-8.</summary>
internal static class CompilerEncoding
{
    /// <summary>
    /// The code page of the machine on Windows, UTF-8 elsewhere. Where .NET has code pages, the compiler asks for them first, and so does this.
    /// </summary>
    public static Encoding Fallback { get; } = CodePage() ?? Encoding.GetEncoding(0);

    private static Encoding? CodePage()
    {
        var provider = Type.GetType("System.Text.CodePagesEncodingProvider, System.Text.Encoding.CodePages")
            ?.GetProperty("Instance")?.GetValue(null) as EncodingProvider;
        return provider?.GetEncoding(0);
    }
}
