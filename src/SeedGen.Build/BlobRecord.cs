using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>An article on its way into a blob.</summary>
/// <param name="Key">The <see cref="PathHash"/> of <paramref name="SourcePath"/>, by which generated code asks for the article.</param>
/// <param name="Id">The article's id; two articles may share one.</param>
/// <param name="SourcePath">The path of its file from the project's folder, with <c>/</c>.</param>
/// <param name="Content">What <see cref="RecordWriter"/> wrote of it.</param>
internal sealed record BlobRecord(ulong Key, string Id, string SourcePath, byte[] Content);
