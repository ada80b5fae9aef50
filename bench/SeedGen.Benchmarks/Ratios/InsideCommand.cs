using System.CommandLine;
using System.Text.Json;
using SeedGen.Training;

namespace SeedGen.Benchmarks;

/// <summary><c>inside</c>: measures what is measured inside a process, once, and writes a line of JSON. The ratios start it.</summary>
internal sealed class InsideCommand : Command
{
    private const int Articles = 300, Rounds = 5;

    public InsideCommand()
        : base("inside", "Measures one thing in this process; the ratios start it.")
    {
        Hidden = true;
        Add(Labelling());
        Add(Driver());
    }

    private static Command Labelling()
    {
        var command = new Command("labelling");
        command.SetAction(parsed =>
        {
            IEnumerable<PageText> pages = Enumerable.Range(0, Articles).Select(number => new PageText(SyntheticArticle.Write(number), []));
            Write(parsed, ReadingSpeed.Measure(pages, Rounds).Single(step => step.Step == "labelling").Times);
        });
        return command;
    }

    private static Command Driver()
    {
        var command = new Command("driver");
        var folder = new Argument<string>("folder");
        var size = new Argument<int>("size");
        command.Add(folder);
        command.Add(size);
        command.SetAction(parsed => Write(parsed, DriverTimes.Measure(parsed.GetValue(folder)!, parsed.GetValue(size))));
        return command;
    }

    private static void Write<T>(ParseResult parsed, T measured) =>
        parsed.InvocationConfiguration.Output.WriteLine(JsonSerializer.Serialize(measured));
}
