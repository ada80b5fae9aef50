using NewsDigest;
using SeedGen;

// Every file under Seeds/ is an article: typed, clean, and named after its title, or after its file where it has none.
foreach (Article article in Articles.All)
    Digest.Print(article);

// One article by name. IntelliSense shows its title, date and first sentence.
Article summit = Articles.PutinVisitsBeijingAsRussiaAndChinaEmphasizeNo;
Console.WriteLine($"The longest section of “{summit.Title}”");
Section longest = summit.Sections.MaxBy(section => section.Paragraphs.Count)!;
Console.WriteLine($"  {longest.Heading ?? "(before the first heading)"}: {longest.Paragraphs.Count} paragraphs");
Console.WriteLine();

// Real constants: for attributes, switch labels, optional parameters. The compiler checks the name.
const string Id = Articles.Constants.PutinVisitsBeijingAsRussiaAndChinaEmphasizeNo.Id;
Console.WriteLine($"Find(\"{Id}\") gives the same article: {ReferenceEquals(Articles.Find(Id), summit)}");
