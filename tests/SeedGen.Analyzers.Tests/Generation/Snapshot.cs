using System.Runtime.CompilerServices;

namespace SeedGen.Analyzers.Tests;

/// <summary>
/// Compares a text with the approved one beside the test, by Verify's file convention: <c>Class.Test.verified.cs</c>, and
/// <c>Class.Test.received.cs</c> is written where they differ, to be looked at and renamed.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string actual, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        string name = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        string verified = name + ".verified.cs", received = name + ".received.cs";
        File.Delete(received);
        if (File.Exists(verified) && File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) == actual)
            return;
        File.WriteAllText(received, actual);
        Assert.Fail($"{received} differs from what was approved; if it is right, rename it to {Path.GetFileName(verified)}.");
    }
}
