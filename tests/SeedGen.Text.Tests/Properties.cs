using System.Globalization;
using FsCheck;

namespace SeedGen.Text.Tests;

/// <summary>
/// Checks properties on random cases. They are the same in every run, so that a rare fault does not fail a change that has nothing to do
/// with it; the environment variable <c>SEEDGEN_CASES</c> asks for that many new ones of each property instead.
/// </summary>
internal static class Properties
{
    private const ulong Seed = 14_695_981_039_346_656_037, Gamma = 1_099_511_628_211;

    /// <summary>Throws, with the smallest case found, where the property does not hold for one of <paramref name="cases"/>.</summary>
    public static void HoldsFor(this Property property, int cases) => property.Check(
        int.TryParse(Environment.GetEnvironmentVariable("SEEDGEN_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int newCases)
            ? Config.QuickThrowOnFailure.WithMaxTest(newCases)
            : Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(Seed, Gamma));
}
