using System.Collections;

// One list for both sides: the core's parsed articles and the records that a program sees at run time.
#if SEEDGEN_TEXT
namespace SeedGen.Text;
#else
namespace SeedGen;
#endif

/// <summary>A read-only list that equals another when their items are equal, in order.</summary>
/// <typeparam name="T">The items; they are compared by their default equality.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list without items.</summary>
    public static readonly ValueList<T> Empty = new(Array.Empty<T>());

    private readonly T[] items;

    /// <summary>Copies <paramref name="items"/>; later changes to them are not seen.</summary>
    public ValueList(IEnumerable<T> items) => this.items = items.ToArray();

    /// <summary>Copies <paramref name="items"/>; later changes to them are not seen.</summary>
    public ValueList(params T[] items) => this.items = (T[])items.Clone();

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && items.SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = items.Length;
        foreach (T item in items)
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>The items, comma-separated in brackets, so that a record that holds the list prints them.</summary>
    public override string ToString() => "[" + string.Join(", ", items) + "]";
}
