namespace SeedGen.Cli;

/// <summary>A form in which the findings of a check are written.</summary>
internal interface ICheckReport
{
    /// <summary>The whole report, whole lines with <c>\n</c>.</summary>
    string Render(CheckResult result);
}
