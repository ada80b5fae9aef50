namespace SeedGen.Text;

/// <summary>SEED9008: the articles are to be in the code, which cannot hold so much.</summary>
internal static class InlineTooLarge
{
    /// <summary>Argument 0: how much there is; argument 1: how much there may be; argument 2: of what.</summary>
    public static readonly Rule Rule = new(
        "SEED9008", nameof(InlineTooLarge), Severity.Error,
        "The articles are too large for the code",
        "There are {0}, more than {1}, which is near what {2}; set SeedGenStorage to Auto or Blob, which keep the articles beside the code")
    {
        NeedsEveryFile = true,
    };
}
