namespace SeedGen.Package.Tests;

/// <summary>The tests that share the package. They run one after the other: each builds, and builds take all processors.</summary>
[CollectionDefinition(nameof(PackageTests))]
public sealed class PackageTests : ICollectionFixture<PackedPackage>;
