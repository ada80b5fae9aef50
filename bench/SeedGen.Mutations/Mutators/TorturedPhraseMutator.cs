using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Paraphrases a name or a term word by word.</summary>
internal sealed class TorturedPhraseMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "TorturedPhrase";

    private static readonly (string Name, string[] Tortured)[] Names =
    [
        ("Cold War", ["Chilly War", "Frosty Battle", "Chilly Struggle"]), ("White House", ["White Residence", "Pale House"]),
        ("Supreme Court", ["Supreme Courtroom", "Paramount Court"]), ("New York Times", ["New York Occasions", "New York Instances"]),
        ("Associated Press", ["Related Press", "Affiliated Press"]), ("World War II", ["World Battle II", "World Struggle II"]),
        ("United Nations", ["United International locations", "Joined Nations"]), ("Wall Street", ["Wall Avenue", "Wall Road"]),
        ("Department of Justice", ["Division of Justice"]), ("European Union", ["European Unification"]), ("World Cup", ["World Mug"]),
        ("Middle East", ["Center East"]), ("Air Force", ["Air Pressure"]), ("Fox News", ["Fox Information"]),
        ("artificial intelligence", ["counterfeit consciousness", "man-made consciousness"]), ("big data", ["colossal information"]),
        ("deep learning", ["profound learning"]), ("machine learning", ["gadget learning"]), ("breast cancer", ["bosom peril"]),
        ("climate change", ["local weather change"]), ("stock market", ["inventory market"]), ("blood pressure", ["blood strain"]),
        ("interest rates", ["hobby rates"]), ("side effects", ["facet effects"]), ("general election", ["basic election"]),
        ("law enforcement", ["regulation enforcement"]), ("real estate", ["actual property"]), ("high school", ["excessive school"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        foreach ((string name, string[] tortured) in Names)
        {
            int at = text.IndexOf(name, line.Start, line.Length, StringComparison.Ordinal);
            if (at >= 0)
                yield return Mutation.Replace(text, new TextRange(at, at + name.Length), tortured[draws.Next(tortured.Length)]);
        }
    }
}
