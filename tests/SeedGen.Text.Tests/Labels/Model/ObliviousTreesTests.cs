namespace SeedGen.Text.Tests.Labels.Model;

public class ObliviousTreesTests
{
    [Fact]
    public void ATreeTakesTheLeafThatTheAnswersSpell()
    {
        var trees = new ObliviousTrees(2, [new Question(0, 0, 10), new Question(1, 0, 20)], [1, 2, 3, 4], start: 100);
        Assert.Equal([101, 102, 103, 104], trees.Sum(Table([10, 10, 11, 11], [20, 21, 20, 21])));
    }

    [Fact]
    public void ANeighborBeyondThePageHasNothing()
    {
        var trees = new ObliviousTrees(1, [new Question(0, -1, 0)], [0, 1], start: 0);
        Assert.Equal([0, 1, 1], trees.Sum(Table([5, 5, 5])));
    }

    [Fact]
    public void TreesAreAddedUp()
    {
        var trees = new ObliviousTrees(1, [new Question(0, 0, 1), new Question(0, 1, 1)], [0, 1, 0, 10], start: 0);
        Assert.Equal([10, 1], trees.Sum(Table([1, 2])));
    }

    [Fact]
    public void AByteIsComparedWithoutSign()
    {
        var trees = new ObliviousTrees(1, [new Question(0, 0, 127)], [0, 1], start: 0);
        Assert.Equal([0, 1, 1], trees.Sum(Table([127, 128, 255])));
    }

    private static FeatureTable Table(params byte[][] columns)
    {
        var table = new FeatureTable(columns[0].Length);
        foreach (byte[] column in columns)
            column.CopyTo(table.Add(), FeatureTable.Margin);
        return table;
    }
}
