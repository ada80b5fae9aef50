using System.Collections;
using System.Runtime.CompilerServices;

namespace SeedGen;

/// <summary>
/// The articles of a blob, by its order. An article is made when it is first asked for; all who ask get the same one, whatever the threads.
/// </summary>
/// <param name="blob">The blob.</param>
/// <param name="store">Who says what is wrong with it.</param>
internal sealed class BlobArticles(Blob blob, ArticleStore store) : IReadOnlyList<Article>
{
    private readonly Article?[] articles = new Article?[blob.Count];
    private bool isChecked;

    /// <inheritdoc/>
    public int Count => articles.Length;

    /// <inheritdoc/>
    public Article this[int index] => index >= 0 && index < Count ? At(index) : throw OutOfRange(index);

    /// <summary>The article with this key; null where there is none.</summary>
    public Article? Find(ulong key) => blob.Find(key) is >= 0 and var number ? At(number) : Nothing();

    /// <summary>The article with this id, the first by path; null where there is none. Others are not touched.</summary>
    public Article? Find(string id)
    {
        ulong hash = Fnv1a.Of(id);
        for (int nth = 0; blob.FindId(hash, nth) is >= 0 and var number; nth++)
        {
            // Another id may have the same hash.
            if (At(number) is var article && article.Id == id)
                return article;
        }
        return Nothing();
    }

    /// <summary>Throws where the blob as a whole is not as it was written; single articles may be, even so.</summary>
    public void Check()
    {
        if (!isChecked && blob.Problem() is { } problem)
            throw store.Unreadable(problem);
        isChecked = true;
    }

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Null, unless it may be for a damaged index that nothing was found.</summary>
    private Article? Nothing()
    {
        Check();
        return null;
    }

    /// <summary>
    /// The article with this number. It needs no barrier to be read: who sees a reference sees what was written before it was.
    /// </summary>
    private Article At(int number) => articles[number] ?? Keep(number, Read(number));

    /// <summary>Two threads may read an article at once; both get the one that is kept first.</summary>
    [MethodImpl(MethodImplOptions.Synchronized)]
    private Article Keep(int number, Article article) => articles[number] ??= article;

    private Article Read(int number)
    {
        byte[] record = blob.Record(number) ?? throw Damaged(number);
        try
        {
            return new RecordReader(record).Article();
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(number, exception);
        }
    }

    private SeedDataException Damaged(int number, Exception? cause = null) =>
        store.Unreadable($"is damaged in article {number + 1} of {Count}", cause);

    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"There are {Count} articles.");
}
