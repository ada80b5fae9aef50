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
internal readonly record struct PhraseMatch(LineKind Kind, PhrasePosition Position, int First, int Count)
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
    private static readonly ulong Number = WordHash.Of("#");
    private static readonly char[] WordEnds = [' ', '(', '['];

    private readonly Node root = new();

    /// <exception cref="FormatException">
    /// The notation is malformed: a phrase without mark, kind, words or closing bracket, or a kind that there is not.
    /// </exception>
    public PhraseTable(string notation)
    {
        LineKind? kind = null;
        foreach (string row in notation.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0))
        {
            if (row[row.Length - 1] == ':')
                kind = Kind(row.TrimEnd(':'));
            else
                Add(kind ?? throw new FormatException($"No kind stands above the phrase '{row}'."), Position(row[0]), row.Substring(1));
        }
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
        for (int first = 0; first < words.Length; first++)
        {
            Node? node = root.Next(words[first]);
            for (int end = first + 1; node is not null; end++)
            {
                foreach ((LineKind kind, PhrasePosition position) in node.Ends)
                {
                    var match = new PhraseMatch(kind, position, first, end - first);
                    if (match.Fits(words.Length))
                        Keep(found ??= [], match);
                }
                node = end < words.Length ? node.Next(words[end]) : null;
            }
        }
        return found is null ? [] : [.. found];
    }

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

    private void Add(LineKind kind, PhrasePosition position, string pattern)
    {
        List<Node> ends = [root];
        for (int i = 0; i < pattern.Length;)
        {
            int end = EndOfElement(pattern, i);
            string element = pattern.Substring(i, end - i).Trim();
            i = end;
            if (element.Length == 0)
                continue;
            bool optional = element[0] == '[';
            List<Node> next = [.. ends.SelectMany(_ => element.Trim('[', ']', '(', ')').Split('|'), AddWords)];
            ends = optional ? [.. ends, .. next] : next;
        }
        if (ends.Contains(root))
            throw new FormatException($"The phrase '{pattern}' may have no word at all.");
        foreach (Node node in ends)
            node.AddEnd(kind, position);
    }

    /// <summary>An element is a bracketed group, up to its bracket, or a word, up to the next space or bracket.</summary>
    private static int EndOfElement(string pattern, int start)
    {
        if (pattern[start] is not ('(' or '['))
            return pattern.IndexOfAny(WordEnds, start + 1) is > 0 and var next ? next : pattern.Length;
        int closer = pattern.IndexOf(pattern[start] == '(' ? ')' : ']', start);
        return closer > 0 ? closer + 1 : throw new FormatException($"A bracket is not closed in the phrase '{pattern}'.");
    }

    /// <summary>The words are read as a line's are, so that a table may write <c>n'oubliez pas</c> and <c>最新文章</c> as people do.</summary>
    private static Node AddWords(Node node, string words) =>
        words.Split(' ')
            .SelectMany(word => word == "#" ? [Number] : LineWords.Read(word).Select(WordHash.Of))
            .Aggregate(node, (last, word) => last.Add(word));

    /// <summary>Most nodes end no phrase or go on to no other, and there are tens of thousands.</summary>
    private sealed class Node
    {
        private WordMap<Node>? children;

        public (LineKind Kind, PhrasePosition Position)[] Ends { get; private set; } = [];


        public void AddEnd(LineKind kind, PhrasePosition position) => Ends = [.. Ends, (kind, position)];

        public Node Add(ulong word)
        {
            children ??= new();
            if (children.TryGetValue(word, out Node child))
                return child;
            children.Set(word, child = new Node());
            return child;
        }

        public Node? Next(ulong word) =>
            children is null ? null
            : children.TryGetValue(word, out Node child) ? child
            : WordHash.IsNumber(word) && children.TryGetValue(Number, out child) ? child
            : null;
    }
}
