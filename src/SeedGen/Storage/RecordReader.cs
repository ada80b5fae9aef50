namespace SeedGen;

/// <summary>
/// Reads an article from its record, field by field in the order of <c>docs/format.md</c>. Any bytes at all give an article or an
/// <see cref="InvalidDataException"/>.
/// </summary>
/// <remarks>
/// A record that was written before a field was known ends before it: there a number is 0, a text null and a list empty. One that was
/// written later has more behind the last field known here, which is left.
/// </remarks>
internal sealed class RecordReader
{
    private readonly byte[] record;
    private int position;

    /// <summary>A reader at the beginning of <paramref name="record"/>.</summary>
    public RecordReader(byte[] record) => this.record = record;

    /// <summary>The article that the whole record is.</summary>
    /// <exception cref="InvalidDataException">The bytes are no record.</exception>
    public Article Article() => new()
    {
        Id = RequiredText(),
        SourcePath = RequiredText(),
        Sha256 = RequiredText(),
        Title = Text(),
        AlternateTitles = List(RequiredText),
        Subtitle = Text(),
        Byline = Text(),
        Authors = List(RequiredText),
        Date = Date(),
        Updated = Date(),
        Dateline = Text() is { } place ? new Dateline(place, Text()) : null,
        SiteName = Text(),
        SourceName = Text(),
        Url = Text(),
        Categories = List(RequiredText),
        Highlights = List(RequiredText),
        Sections = List(() => new Section(Text(), List(RequiredText))),
        Quotes = List(() => new Quote(RequiredText(), Text())),
        Captions = List(() => new Caption(RequiredText(), Text())),
        ReadingMinutes = Number() is > 0 and var minutes ? Int32(minutes - 1) : null,
        WordCount = Int32(Number()),
        Language = Text(),
        Removed = List(() => new RemovedBlock(RequiredText(), RequiredText())),
    };

    private ArticleDate? Date() => Text() is { } iso ? new ArticleDate(iso, (DateOrigin)Int32(Number()), RequiredText()) : null;

    private ValueList<T> List<T>(Func<T> item)
    {
        long count = Number();
        if (count == 0)
            return ValueList<T>.Empty;
        // Every item takes a byte at least: what says more is no list, and memory is not asked for it.
        if (count > record.Length - position)
            throw Damaged();
        var items = new T[count];
        for (int i = 0; i < items.Length; i++)
            items[i] = item();
        return new ValueList<T>(items);
    }

    private string RequiredText() => Text() ?? throw Damaged();

    private string? Text()
    {
        long head = Number();
        if (head == 0)
            return null;
        long size = (head - 1) / 2;
        if (size > record.Length - position)
            throw Damaged();
        int start = position;
        position += (int)size;
        return head % 2 == 1 ? Utf8(start, (int)size) : Utf16(start, (int)size);
    }

    /// <summary>
    /// Decodes by hand what the checksum vouches for. The first use of the framework's decoder loads a hundred vector types: in a program
    /// that has no use for it before, that takes as long as all else that is done for the first article.
    /// </summary>
    private string Utf8(int start, int size)
    {
        var units = new char[size];
        int count = 0;
        int end = start + size;
        for (int at = start; at < end;)
        {
            int lead = record[at++];
            int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
            if (more > end - at)
                throw Damaged();
            int rune = more == 0 ? lead : lead & (0x3F >> more);
            for (; more > 0; more--)
                rune = (rune << 6) | (record[at++] & 0x3F);
            if (rune >= 0x10000)
            {
                // The first of two surrogates: 0xD800, less the 0x10000 that they leave out.
                units[count++] = (char)(0xD7C0 + (rune >> 10));
                rune = 0xDC00 | (rune & 0x3FF);
            }
            units[count++] = (char)rune;
        }
        return new string(units, 0, count);
    }

    /// <summary>The units as they are; an encoding would replace half a surrogate pair, which is what UTF-16 is there for.</summary>
    private string Utf16(int start, int size)
    {
        var units = new char[size / 2];
        for (int i = 0; i < units.Length; i++)
            units[i] = (char)(record[start + (2 * i)] | (record[start + (2 * i) + 1] << 8));
        return new string(units);
    }

    /// <summary>Seven bits a byte, the lowest first; the eighth bit says that more follow.</summary>
    private long Number()
    {
        if (position == record.Length)
            return 0;
        long number = 0;
        for (int shift = 0; shift < 63 && position < record.Length; shift += 7)
        {
            byte next = record[position++];
            number |= (next & 0x7FL) << shift;
            if (next < 0x80)
                return number;
        }
        throw Damaged();
    }

    private static int Int32(long number) => number <= int.MaxValue ? (int)number : throw Damaged();

    private static InvalidDataException Damaged() => new();
}
