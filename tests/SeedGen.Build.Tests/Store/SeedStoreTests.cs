using SeedGen.Text;

namespace SeedGen.Build.Tests;

public sealed class SeedStoreTests : IDisposable
{
    private const string Promise = "The Sound Gazette reports from every island of the sound.";

    private readonly SeedProject project = new();

    public SeedStoreTests()
    {
        Write("ferry");
        Write("harbor");
        Write("school");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void OfOneChangedSeedThatOneIsRead()
    {
        Assert.Equal(3, project.Store().Read);

        Write("harbor", "It has a crane, too.");

        Assert.Equal(1, project.Store().Read);
        project.AssertIsAsFresh();
    }

    [Fact]
    public void WhereNothingChangedNothingIsWritten()
    {
        project.Store();
        DateTime[] before = Dates();

        Assert.Equal(0, project.Store().Read);

        Assert.Equal(before, Dates());
    }

    [Fact]
    public void ASeedWhoseDateAloneChangedIsNotReadAnewAndLeavesTheFiles()
    {
        project.Store();
        DateTime[] before = Dates();

        Write("harbor");

        Assert.Equal(0, project.Store().Read);
        Assert.Equal(before[..2], Dates()[..2]);
    }

    [Fact]
    public void ASeedWithItsOldStampIsNotOpened()
    {
        project.Store();

        ReplaceUnderItsStamp("harbor");

        Assert.Equal(0, project.Store().Read);
    }

    [Fact]
    public void ASeedThatWasWrittenJustBeforeItWasReadIsOpenedAgain()
    {
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "Seeds/harbor.txt"), DateTime.UtcNow);
        project.Store();

        ReplaceUnderItsStamp("harbor");

        Assert.Equal(1, project.Store().Read);
    }

    [Fact]
    public void SeedsThatComeAndGoAreInTheBlobAndNotInIt()
    {
        project.Store();

        Write("Islands/mill");
        File.Delete(Path.Combine(project.Folder, "Seeds/ferry.txt"));

        Assert.Equal(1, project.Store().Read);
        project.AssertIsAsFresh();
        Assert.Null(project.Facts.Find("Seeds/ferry.txt"));
        Assert.NotNull(project.Facts.Find("Seeds/Islands/mill.txt"));
    }

    [Fact]
    public void ASeedThatCannotBeReadIsLeftOut()
    {
        project.Write("Seeds/late.txt", "");
        string[] files = [Path.Combine(project.Folder, "Seeds/gone.txt"), Path.Combine(project.Folder, "Seeds/harbor.txt")];
        SeedSource[] seeds = SeedSource.Find(files, new SeedGlobs(project.Folder, ["Seeds/*.txt"]), project.Folder);
        var plan = new StorePlan(seeds, SeedSettings.Read([], ""), false, Path.Combine(project.Folder, "obj"));

        Assert.Equal(1, SeedStore.Update(plan, _ => { }).Read);
        Assert.Equal(1, SeedFacts.Read(File.ReadAllText(plan.FactsPath)).Count);
    }

    [Fact]
    public void AnotherKeyInASectionReadsItsSeedsAgain()
    {
        project.Store();
        project.Write(".editorconfig", "root = true\n[Seeds/harbor.txt]\nseedgen_site_name = The Gazette\n[*.cs]\nindent_size = 4\n");

        Assert.Equal(1, project.Store().Read);
        Assert.Equal("The harbor of Elmsby opens again", project.Facts.Find("Seeds/harbor.txt")!.Summary.Title);
        project.AssertIsAsFresh();
    }

    [Fact]
    public void AKeyThatIsNotOursReadsNothingAgain()
    {
        project.Store();
        project.Write(".editorconfig", "root = true\n[Seeds/harbor.txt]\nindent_size = 4\n");

        Assert.Equal(0, project.Store().Read);
    }

    [Fact]
    public void ASeverityOfASectionIsInTheFacts()
    {
        Write("harbor", "They came to to see it.");
        project.Write(".editorconfig", "root = true\n[Seeds/harbor.txt]\nseedgen_severity.SEED2024 = none\n");

        project.Store();

        Assert.DoesNotContain(project.Facts.Find("Seeds/harbor.txt")!.Findings, placed => placed.Finding.Rule.Id == "SEED2024");
    }

    [Fact]
    public void WhatArticlesHaveInCommonIsInTheFactsOfTheLater()
    {
        Write("harbor");
        File.Copy(Path.Combine(project.Folder, "Seeds/harbor.txt"), Path.Combine(project.Folder, "Seeds/harbor2.txt"));

        project.Store();

        PlacedFinding copy = Assert.Single(project.Facts.Find("Seeds/harbor2.txt")!.ProjectFindings);
        Assert.Equal(("SEED4001", new TextPosition(1, 1)), (copy.Finding.Rule.Id, copy.Start));
        Assert.Empty(project.Facts.Find("Seeds/harbor.txt")!.ProjectFindings);
    }

    [Fact]
    public void AChangeOfOneSeedFindsWhatItHasInCommonWithOthersNow()
    {
        Write("library", "A room for children follows in autumn.");
        project.Store();

        project.Write("Seeds/mill.txt", Text("library", "A room for children follows in the autumn, on the first Saturday."));
        project.Write("Seeds/quay.txt", "The school of Elmsby opens again\n\nAnother text about it stands here, of some length and of little interest.");
        project.Store();

        PlacedFinding title = Assert.Single(project.Facts.Find("Seeds/school.txt")!.ProjectFindings);
        Assert.Equal(("SEED4003", new TextPosition(1, 1)), (title.Finding.Rule.Id, title.Start));
        Assert.Contains(project.Facts.Find("Seeds/mill.txt")!.ProjectFindings, placed => placed.Finding.Rule.Id is "SEED4002" or "SEED4003");
        project.AssertIsAsFresh();
    }

    [Fact]
    public void ALineThatAThirdSeedBringsChangesTheOthersWithIt()
    {
        project.AcrossFiles = true;
        Write("ferry", Promise);
        Write("harbor", Promise);
        project.Store();

        Write("school", Promise);

        Assert.Equal(3, project.Store().Read);
        project.AssertIsAsFresh();
    }

    [Fact]
    public void AFourthSeedWithALineChangesNoOther()
    {
        project.AcrossFiles = true;
        Write("ferry", Promise);
        Write("harbor", Promise);
        Write("school", Promise);
        project.Store();

        Write("mill", Promise);

        Assert.Equal(1, project.Store().Read);
        project.AssertIsAsFresh();
    }

    [Fact]
    public void AskingForEvidenceAcrossFilesReadsAllAgain()
    {
        project.Store();
        project.AcrossFiles = true;

        Assert.Equal(3, project.Store().Read);
        project.AssertIsAsFresh();
    }

    public static TheoryData<string, string> Damages
    {
        get
        {
            var damages = new TheoryData<string, string>();
            foreach (string file in (string[])["seeds.bin", "seeds.facts", "seeds.cache"])
            {
                foreach (string how in (string[])["cut", "empty", "gone", "foreign", "flipped", "flipped under its stamp"])
                    damages.Add(file, how);
            }
            return damages;
        }
    }

    /// <summary>A killed build, a full disk, a merge that kept the wrong file: the next build is right again.</summary>
    [Theory]
    [MemberData(nameof(Damages))]
    public void AfterDamageTheNextBuildThatWritesIsRight(string name, string how)
    {
        project.Store();
        string file = Path.Combine(project.Folder, "obj", name);
        DateTime date = File.GetLastWriteTimeUtc(file);
        byte[] bytes = File.ReadAllBytes(file);
        byte[] flipped = [.. bytes];
        flipped[^40] ^= 1;
        switch (how)
        {
            case "cut":
                File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
                break;
            case "empty":
                File.WriteAllBytes(file, []);
                break;
            case "gone":
                File.Delete(file);
                break;
            case "foreign":
                File.WriteAllText(file, "Nothing of SeedGen.");
                break;
            default:
                File.WriteAllBytes(file, flipped);
                if (how != "flipped")
                    File.SetLastWriteTimeUtc(file, date);
                break;
        }

        Write("harbor", "It has a crane, too.");
        project.Store();

        project.AssertIsAsFresh();
    }

    [Fact]
    public void WhatAKilledBuildLeftBehindIsInNobodysWay()
    {
        project.Store();
        string leftover = Path.Combine(project.Folder, "obj/seeds.bin.0123.tmp");
        File.WriteAllText(leftover, "half");
        File.SetLastWriteTimeUtc(leftover, DateTime.UtcNow.AddDays(-2));

        Write("harbor", "It has a crane, too.");
        project.Store();

        project.AssertIsAsFresh();
        Assert.False(File.Exists(leftover));
        Assert.Equal(3, Directory.GetFiles(Path.Combine(project.Folder, "obj")).Length);
    }

    [Fact]
    public void BuildsAtOneTimeLeaveFilesThatTheNextCanTrust()
    {
        project.Store();
        for (int round = 0; round < 5; round++)
        {
            Write("harbor", $"It has {round} cranes.");
            Parallel.For(0, 4, _ => SeedStore.Update(project.Plan with { Seeds = Stamped() }, _ => { }));

            project.Store();

            project.AssertIsAsFresh();
        }
    }

    [Fact]
    public void AMemoryThatIsOfNoUseIsNotedAndNoError()
    {
        project.Store();
        File.WriteAllText(Path.Combine(project.Folder, "obj/seeds.cache"), "Nothing of SeedGen.");
        var notes = new List<string>();

        Assert.Equal(3, project.Store(notes).Read);

        Assert.Contains("damaged", Assert.Single(notes), StringComparison.Ordinal);
    }

    private void Write(string subject, string last = "") => project.Write($"Seeds/{subject}.txt", Text(Path.GetFileName(subject), last));

    /// <summary>A body of its own for each subject: nothing but the title's form is shared.</summary>
    private static string Text(string subject, string last) => $"""
        The {subject} of Elmsby opens again

        {string.Join(" ", Enumerable.Range(0, 12).Select(i => $"The {subject} number {i} of {subject}{i} was {subject}{i * 7} with {i * 13} {subject}s."))}

        {last}
        """;

    private DateTime[] Dates() =>
        [.. ((string[])["seeds.bin", "seeds.facts", "seeds.cache"]).Select(file => File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "obj", file)))];

    private SeedSource[] Stamped() => [.. project.Plan.Seeds.Select(seed => seed with { Stamp = FileStamp.Of(seed.Path) })];

    private void ReplaceUnderItsStamp(string subject)
    {
        string file = Path.Combine(project.Folder, $"Seeds/{subject}.txt");
        DateTime date = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, File.ReadAllText(file).Replace("Elmsby", "Ashton", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, date);
    }
}
