namespace SeedGen.Cli;

/// <summary>Reports inputs in order.</summary>
internal sealed class Inspection(ISeedReport report, CheckPlan plan, Terminal terminal)
{
    /// <summary>Reports every input that can be read and complains of every other.</summary>
    /// <returns>Whether there was nothing to complain of.</returns>
    public bool Run(SeedInputs inputs)
    {
        foreach (string problem in inputs.Problems)
            terminal.Error.WriteLine(problem);
        bool complete = inputs.Problems.Count == 0;
        var checks = new SeedChecks(inputs.Files, plan, terminal.Input);
        foreach ((string? shown, string? problem) in checks.Run(seed => (seed.Seed is null ? null : report.Render(seed.Seed), seed.Problem)))
        {
            terminal.Output.Write(shown);
            if (problem is not null)
                terminal.Error.WriteLine(problem);
            complete &= problem is null;
        }
        return complete;
    }
}
