using System.Text;

namespace SeedGen.Analyzers;

/// <summary>Writes indented C#. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const string Indent = "    ";
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes one line; an empty one is not indented.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            for (int i = 0; i < depth; i++)
                text.Append(Indent);
            text.Append(line);
        }
        text.Append('\n');
    }

    /// <summary>Writes <paramref name="header"/> and an opening brace; what follows is indented.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        depth++;
    }

    /// <summary>Writes the closing brace, with <paramref name="after"/> behind it.</summary>
    public void Close(string after = "")
    {
        depth--;
        Line("}" + after);
    }

    /// <summary>What was written.</summary>
    public override string ToString() => text.ToString();
}
