using System.Collections;

namespace SeedGen;

/// <summary>
/// The articles of a blob, by its order. An article is made when it is first asked for; all who ask get the same one, whatever the threads.
/// </summary>
/// <param name="blob">The blob.</param>
/// <param name="damaged">What to throw for a record that is not as it was written.</param>
internal sealed class BlobArticles(Blob blob, Func<string, Exception?, SeedDataException> damaged) : IReadOnlyList<Article>
{
    private readonly Article?[] articles = new Article?[blob.Count];

    /// <inheritdoc/>
    public int Count => articles.Length;

    /// <inheritdoc/>
    public Article this[int index] => Volatile.Read(ref articles[Checked(index)]) ?? Add(index);

    /// <summary>The article with this key; null where there is none.</summary>
    public Article? Find(ulong key) => blob.Find(key) is >= 0 and var number ? this[number] : null;

    /// <summary>The first article with this id; null where there is none. Others are not touched.</summary>
    public Article? Find(string id)
    {
        foreach (int number in blob.Find(id))
        {
            // Another id may have the same hash.
            if (this[number] is { } article && article.Id == id)
                return article;
        }
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Article Add(int number)
    {
        Article article = Read(number);
        return Interlocked.CompareExchange(ref articles[number], article, null) ?? article;
    }

    private Article Read(int number)
    {
        byte[] record = blob.Record(number) ?? throw damaged($"is damaged in article {number + 1} of {Count}", null);
        try
        {
            return RecordReader.Read(record);
        }
        catch (InvalidDataException exception)
        {
            throw damaged($"is damaged in article {number + 1} of {Count}", exception);
        }
    }

    private int Checked(int index) =>
        index >= 0 && index < Count ? index : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} articles.");
}
