namespace SeedGen.Text;

/// <summary>One fact about the lines of a page, a byte each.</summary>
internal sealed class Feature
{
    private readonly Action<PageShape, byte[]> fill;

    private Feature(string part, string name, int reach, Action<PageShape, byte[]> fill)
    {
        Part = part;
        Name = name;
        Reach = reach;
        this.fill = fill;
    }

    /// <summary>A fact that is read line by line: <paramref name="value"/> gives it, from 0 to 255, for the line with an index.</summary>
    public Feature(string part, string name, int reach, Func<PageShape, int, int> value)
        : this(part, name, reach, (page, column) =>
        {
            for (int i = 0; i < page.Lines; i++)
                column[FeatureTable.Margin + i] = (byte)value(page, i);
        })
    {
    }

    /// <summary>A fact that a line says by itself: <paramref name="value"/> gives it, from 0 to 255.</summary>
    public Feature(string part, string name, int reach, Func<LineFacts, int> value)
        : this(part, name, reach, (page, column) =>
        {
            LineFacts[] lines = page.Page.Lines;
            for (int i = 0; i < lines.Length; i++)
                column[FeatureTable.Margin + i] = (byte)value(lines[i]);
        })
    {
    }

    /// <summary>A fact that the page's shape has of all lines already, in <paramref name="values"/>.</summary>
    public Feature(string part, string name, int reach, Func<PageShape, byte[]> values)
        : this(part, name, reach, (page, column) => values(page).CopyTo(column, FeatureTable.Margin))
    {
    }

    /// <summary>A fact about the page: <paramref name="value"/> for all of its lines.</summary>
    public Feature(string part, string name, Func<PageShape, int> value)
        : this(part, name, 0, (page, column) =>
        {
            byte ofAll = (byte)value(page);
            for (int i = 0; i < page.Lines; i++)
                column[FeatureTable.Margin + i] = ofAll;
        })
    {
    }

    /// <summary>What it is about: reports say what each part is worth.</summary>
    public string Part { get; }

    /// <summary>Its name in weights files and reports.</summary>
    public string Name { get; }

    /// <summary>How many lines up and down the model may look at the same fact of a neighbor.</summary>
    public int Reach { get; }

    /// <summary>Sets the fact of each line in a column of a <see cref="FeatureTable"/>.</summary>
    public void Fill(PageShape page, byte[] column) => fill(page, column);
}
