using System.Collections;
using Microsoft.Build.Framework;

namespace SeedGen.Build.Tests;

/// <summary>Notes what a task says.</summary>
internal sealed class BuildEngine : IBuildEngine
{
    public List<string> Messages { get; } = [];

    public List<(string Code, string Text)> Errors { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "App.csproj";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add((e.Code, e.Message!));

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        if (e.Importance == MessageImportance.High)
            Messages.Add(e.Message!);
    }

    public void LogWarningEvent(BuildWarningEventArgs e)
    {
    }
}
