using Microsoft.Build.Framework;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>What a task says to a build.</summary>
internal sealed class BuildLog(IBuildEngine engine)
{
    private const string Sender = nameof(StoreArticles);

    /// <summary>Whether an error was said.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>What every build shows.</summary>
    public void Say(string message) => Say(message, MessageImportance.High);

    /// <summary>What only a detailed log shows.</summary>
    public void Note(string message) => Say(message, MessageImportance.Low);

    /// <summary>The finding of a rule, about the project.</summary>
    public void Error(Finding finding)
    {
        HasErrors = true;
        engine.LogErrorEvent(new BuildErrorEventArgs(
            "", finding.Rule.Id, engine.ProjectFileOfTaskNode, 0, 0, 0, 0, finding.Message, helpKeyword: "", Sender));
    }

    private void Say(string message, MessageImportance importance) =>
        engine.LogMessageEvent(new BuildMessageEventArgs(message, helpKeyword: "", Sender, importance));
}
