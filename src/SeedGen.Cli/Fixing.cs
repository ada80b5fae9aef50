using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>Repairs inputs in order.</summary>
/// <param name="plan">How they are checked.</param>
/// <param name="rules">The rules whose findings are repaired; none for all.</param>
/// <param name="dryRun">Whether the changes are shown and not written.</param>
/// <param name="terminal">Where it is said.</param>
internal sealed class Fixing(CheckPlan plan, IReadOnlyCollection<Rule> rules, bool dryRun, Terminal terminal)
{
    /// <summary>Differences are for other programs: what is said beside them goes another way.</summary>
    private readonly TextWriter said = dryRun ? terminal.Error : terminal.Output;

    private int repaired, left, files;

    /// <summary>Repairs every input that can be read and written, and complains of every other.</summary>
    /// <returns>Whether there was nothing to complain of.</returns>
    public bool Run(SeedInputs inputs)
    {
        bool complete = inputs.Problems.Count == 0;
        foreach (string problem in inputs.Problems)
            terminal.Error.WriteLine(problem);
        foreach (FixedSeed seed in new SeedChecks(inputs.Files, plan, terminal.Input).Run(Fix))
        {
            string? problem = seed.Problem ?? Finish(seed);
            if (problem is not null)
                terminal.Error.WriteLine(problem);
            complete &= problem is null;
        }
        said.WriteLine($"{Count(repaired)} {(dryRun ? "can be repaired" : "repaired")} in {(files == 1 ? "1 file" : $"{files} files")}"
            + (left > 0 ? $"; {Count(left)} left, since the repair would change what is read beside it" : ""));
        return complete;
    }

    private FixedSeed Fix(CheckedSeed seed)
    {
        if (seed.Seed is null)
            return new FixedSeed(seed.Input, null, null, null, seed.Problem);
        string text = seed.Seed.Article.Source;
        if (!seed.Seed.Findings.Any(IsWanted))
            return new FixedSeed(seed.Input, null, null, null, null);
        try
        {
            EncodedText read = EncodedText.Decode(File.ReadAllBytes(seed.Input.Path));
            if (read.Text != text)
                return new FixedSeed(seed.Input, null, null, null, ChangedMeanwhile(seed.Input));
            FixedText fixedText = new TextFixer(seed.CheckAgain!, IsWanted).Fix(text);
            EncodedText edited = fixedText.Rounds.Aggregate(read, (bytes, round) => bytes.Apply(round));
            // Halves of a character that come together when what stood between them is deleted are another character.
            string? problem = edited.Text == fixedText.Text.Article.Source ? null : IsNoText(seed.Input);
            return new FixedSeed(seed.Input, fixedText, read, edited, problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FixedSeed(seed.Input, null, null, null, SeedInputs.CannotRead(seed.Input.File, e));
        }
    }

    private bool IsWanted(Finding finding) => finding.Edits.Count > 0 && (rules.Count == 0 || rules.Contains(finding.Rule));

    /// <summary>Writes the file, or shows how it would change.</summary>
    /// <returns>What went wrong; else null.</returns>
    private string? Finish(FixedSeed seed)
    {
        left += seed.Fixed?.Left.Count ?? 0;
        if (seed.Fixed is not { Fixed.Count: > 0 and int count })
            return null;
        if (dryRun)
            terminal.Output.Write(UnifiedDiff.Of(seed.Input.File, seed.Read!.Text, seed.Edited!.Text));
        else if (Write(seed) is { } problem)
            return problem;
        else
            said.WriteLine($"{seed.Input.File}: {Count(count)} repaired");
        repaired += count;
        files++;
        return null;
    }

    private static string? Write(FixedSeed seed)
    {
        try
        {
            return FileReplacement.TryReplace(seed.Input.Path, seed.Read!.Bytes, seed.Edited!.Bytes) ? null : ChangedMeanwhile(seed.Input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"seedgen: '{seed.Input.File}' cannot be written ({e.Message.TrimEnd('.')}): make it writable; it is as it was.";
        }
    }

    private static string ChangedMeanwhile(SeedInput input) =>
        $"seedgen: '{input.File}' changed after it was read, and was left as it is: run the command again.";

    private static string IsNoText(SeedInput input) =>
        $"seedgen: '{input.File}' has bytes that are no text beside what is to be repaired, and was left as it is: save it as UTF-8 first.";

    private static string Count(int findings) => findings == 1 ? "1 finding" : $"{findings} findings";

    /// <summary>What came of a file.</summary>
    /// <param name="Input">The file.</param>
    /// <param name="Fixed">What was repaired in its text; null where there was nothing to repair.</param>
    /// <param name="Read">Its bytes as they were read.</param>
    /// <param name="Edited">The bytes that are to stand there.</param>
    /// <param name="Problem">Why it cannot be repaired, as it is said; else null.</param>
    private sealed record FixedSeed(SeedInput Input, FixedText? Fixed, EncodedText? Read, EncodedText? Edited, string? Problem);
}
