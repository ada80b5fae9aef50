namespace SeedGen.Text;

/// <summary>Where in a line a phrase has to stand; of two that stand on the same words the first is the surer.</summary>
internal enum PhrasePosition
{
    /// <summary>The phrase is the whole line.</summary>
    Whole,

    /// <summary>It stands anywhere in the line.</summary>
    Anywhere,

    /// <summary>The line begins with it.</summary>
    Start,

    /// <summary>The line begins with it, and a colon follows.</summary>
    Label,

    /// <summary>The phrase is the whole line, but may be a heading of an article or a piece of its text as well.</summary>
    WholeOrHeading,
}

/// <summary>A phrase of a <see cref="PhraseTable"/> that a line has.</summary>
/// <param name="Kind">What lines with the phrase are.</param>
/// <param name="Position">Where the phrase has to stand.</param>
/// <param name="First">The index of its first word in the line.</param>
/// <param name="Count">How many words it has.</param>
internal sealed record PhraseMatch(LineKind Kind, PhrasePosition Position, int First, int Count)
{
    /// <summary>
    /// Whether the phrase stands where it has to, on a line of <paramref name="words"/> words; whether a colon follows a label, words do not
    /// tell.
    /// </summary>
    public bool Fits(int words) => Position switch
    {
        PhrasePosition.Whole or PhrasePosition.WholeOrHeading => First == 0 && Count == words,
        PhrasePosition.Start or PhrasePosition.Label => First == 0,
        _ => true,
    };
}

/// <summary>
/// Phrases of page furniture, found in one pass over a line's words however many phrases there are.
/// </summary>
/// <remarks>
/// The notation, a phrase a line: <c>=</c> the phrase is the whole line, <c>?</c> it is the whole line but may be a heading
/// of an article as well (weak evidence), <c>^</c> it begins the line, <c>:</c> it begins the line and a colon follows, <c>~</c> it stands
/// anywhere.
/// <c>(a|b)</c> is either, <c>[a]</c> may be absent, <c>#</c> is a number, a word of its own.
/// A line <c>Kind:</c> names the kind of the phrases below it.
/// </remarks>
internal sealed class PhraseTable
{
    private const int Root = 0;

    /// <summary>About so many characters of the notation need a node, which saves the tables most of their growing.</summary>
    private const int CharactersOfNode = 3;

    private static readonly ulong Number = WordHash.Of("#");
    private static readonly char[] WordEnds = [' ', '(', '['];

    private static readonly (LineKind Kind, PhrasePosition Position)[] None = [];

    /// <summary>The number of the node that a word leads to from another, by <see cref="Step"/>.</summary>
    private readonly WordMap<int> steps;

    private Node[] nodes;
    private int count;

    /// <summary>
    /// Of the phrases that stand anywhere, those of one word, and the first two words of longer ones: behind a line's first word, hardly any
    /// place needs more than a look here.
    /// </summary>
    private readonly WordFilter lone = new(1 << 13), pairs = new(1 << 16);

    /// <exception cref="FormatException">
    /// The notation is malformed: a phrase without mark, kind, words or closing bracket, or a kind that there is not.
    /// </exception>
    public PhraseTable(params IEnumerable<string> notations)
    {
        string[] all = [.. notations];
        int size = 1 + (all.Sum(notation => notation.Length) / CharactersOfNode);
        steps = new WordMap<int>(capacity: size);
        nodes = new Node[size];
        AddNode(default, isPair: false);
        foreach (string notation in all)
            Add(notation);
    }

    /// <summary>
    /// The phrases in <paramref name="words"/>, at most one of a kind: its longest, the surest and first of equals. Some words are furniture
    /// of two kinds.
    /// </summary>
    /// <param name="words">The line's words as <see cref="LineWords"/> reads them.</param>
    public PhraseMatch[] Find(IEnumerable<string> words) => Find([.. words.Select(WordHash.Of)]);

    /// <inheritdoc cref="Find(IEnumerable{string})"/>
    /// <param name="words">The <see cref="WordHash"/> of each of the line's words.</param>
    public PhraseMatch[] Find(ulong[] words)
    {
        List<PhraseMatch>? found = null;
        ulong next = words.Length > 0 ? Known(words[0]) : 0;
        for (int first = 0; first < words.Length; first++)
        {
            ulong word = next;
            next = first + 1 < words.Length ? Known(words[first + 1]) : 0;
            if (first > 0 && !lone.MayContain(word) && !pairs.MayContain(WordHash.Join(word, next)))
                continue;
            int node = Root;
            for (int end = first; end < words.Length && TryStep(ref node, words[end]);)
            {
                end++;
                foreach ((LineKind kind, PhrasePosition position) in nodes[node].Ends)
                {
                    var match = new PhraseMatch(kind, position, first, end - first);
                    if (match.Fits(words.Length))
                        Keep(found ??= [], match);
                }
            }
        }
        return found is null ? [] : [.. found];
    }

    /// <summary>What the filters know a word by: all numbers are one to them.</summary>
    private static ulong Known(ulong word) => WordHash.IsNumber(word) ? Number : word;

    /// <summary>Goes on from a node by a word, or by any number where the word is one.</summary>
    private bool TryStep(ref int node, ulong word)
    {
        int from = node;
        return steps.TryGetValue(Step(from, word), out node)
            || (nodes[from].TakesNumbers && WordHash.IsNumber(word) && steps.TryGetValue(Step(from, Number), out node));
    }

    /// <summary>A hash of a node and a word that leads on from it.</summary>
    private static ulong Step(int node, ulong word) => word ^ unchecked((ulong)node * 0x9E37_79B9_7F4A_7C15);

    private static void Keep(List<PhraseMatch> found, PhraseMatch match)
    {
        int same = found.FindIndex(other => other.Kind == match.Kind);
        if (same < 0)
            found.Add(match);
        else if (match.Count > found[same].Count || (match.Count == found[same].Count && match.Position < found[same].Position))
            found[same] = match;
    }

    private static PhrasePosition Position(char mark) => mark switch
    {
        '=' => PhrasePosition.Whole,
        '?' => PhrasePosition.WholeOrHeading,
        '^' => PhrasePosition.Start,
        ':' => PhrasePosition.Label,
        '~' => PhrasePosition.Anywhere,
        _ => throw new FormatException($"A phrase begins with =, ?, ^, : or ~, not with '{mark}'."),
    };

    private static LineKind Kind(string name) =>
        Enum.TryParse(name, out LineKind kind) ? kind : throw new FormatException($"There is no kind of line '{name}'.");

    private void Add(string notation)
    {
        LineKind? kind = null;
        foreach (string line in notation.Split('\n'))
        {
            string row = line.Trim();
            if (row.Length == 0)
                continue;
            if (row[row.Length - 1] == ':')
                kind = Kind(row.TrimEnd(':'));
            else
                Add(kind ?? throw new FormatException($"No kind stands above the phrase '{row}'."), Position(row[0]), row);
        }
    }

    private void Add(LineKind kind, PhrasePosition position, string row)
    {
        List<int> last = [Root];
        for (int i = 1, end; i < row.Length; i = end)
        {
            end = EndOfElement(row, i);
            if (row[i] != ' ')
                last = AddElement(last, row, i, end);
        }
        if (last.Contains(Root))
            throw new FormatException($"The phrase '{row}' may have no word at all.");
        foreach (int node in last)
        {
            nodes[node].Ends = [.. nodes[node].Ends, (kind, position)];
            if (position == PhrasePosition.Anywhere)
                AddOpening(node);
        }
    }

    private void AddOpening(int node)
    {
        (nodes[node].OpensWithPair ? pairs : lone).Add(nodes[node].Opening);
    }

    /// <summary>An element is a bracketed group, up to its bracket, a word, up to the next space or bracket, or a space.</summary>
    private static int EndOfElement(string row, int start)
    {
        if (row[start] == ' ')
            return start + 1;
        if (row[start] is not ('(' or '['))
            return row.IndexOfAny(WordEnds, start) is > 0 and var next ? next : row.Length;
        int closer = row.IndexOf(row[start] == '(' ? ')' : ']', start);
        return closer > 0 ? closer + 1 : throw new FormatException($"A bracket is not closed in the phrase '{row}'.");
    }

    /// <summary>The nodes that an element leads to from each of <paramref name="last"/>.</summary>
    private List<int> AddElement(List<int> last, string row, int start, int end)
    {
        bool isGroup = row[start] is '(' or '[';
        List<int> next = row[start] == '[' ? [.. last] : [];
        (int at, int bound) = isGroup ? (start + 1, end - 1) : (start, end);
        while (at <= bound)
        {
            int bar = isGroup && row.IndexOf('|', at, bound - at) is >= 0 and var found ? found : bound;
            List<ulong> words = ReadWords(row, at, bar);
            foreach (int node in last)
                next.Add(AddWords(node, words));
            at = bar + 1;
        }
        return next;
    }

    /// <summary>The words are read as a line's are, so that a table may write <c>n'oubliez pas</c> and <c>最新文章</c> as people do.</summary>
    private static List<ulong> ReadWords(string row, int start, int end)
    {
        var words = new List<ulong>();
        while (start < end)
        {
            int number = row.IndexOf('#', start, end - start);
            var word = new WordCursor(row, start, number < 0 ? end : number);
            while (word.MoveNext())
                words.Add(word.Hash);
            if (number >= 0)
                words.Add(Number);
            start = number < 0 ? end : number + 1;
        }
        return words;
    }

    private int AddWords(int node, List<ulong> words)
    {
        foreach (ulong word in words)
        {
            nodes[node].TakesNumbers |= word == Number;
            node = Add(node, word);
        }
        return node;
    }

    private int Add(int from, ulong word)
    {
        ref int node = ref steps[Step(from, word)];
        if (node == Root)
        {
            ulong before = nodes[from].Opening;
            node = from == Root ? AddNode(Known(word), isPair: false)
                : nodes[from].OpensWithPair ? AddNode(before, isPair: true)
                : AddNode(WordHash.Join(before, Known(word)), isPair: true);
        }
        return node;
    }

    private int AddNode(ulong opening, bool isPair)
    {
        if (count == nodes.Length)
            Array.Resize(ref nodes, count * 2);
        nodes[count] = new Node { Ends = None, Opening = opening, OpensWithPair = isPair };
        return count++;
    }

    private struct Node
    {
        /// <summary>The phrases that end here.</summary>
        public (LineKind Kind, PhrasePosition Position)[] Ends;

        /// <summary>What the filters know the way to it by: its first word alone, or its first two words joined.</summary>
        public ulong Opening;

        public bool OpensWithPair;

        /// <summary>Whether a number leads on from it.</summary>
        public bool TakesNumbers;
    }
}
