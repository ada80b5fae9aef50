namespace SeedGen.Text;

/// <summary>The names that sites give their sections; a category line and a breadcrumb are made of them.</summary>
internal static class SectionNames
{
    private static readonly HashSet<string> Names = new(
        """
        news world national international local politics policy government elections economy business finance markets money
        companies industry technology tech science health wellness medicine environment climate energy education culture arts
        entertainment music movies film television tv books theater theatre celebrity celebrities lifestyle life style fashion beauty
        food drink travel sports sport football soccer cricket tennis basketball baseball hockey golf racing motorsport esports
        gaming games opinion editorial editorials columns analysis features feature investigations weather crime law justice courts
        military defense defence security war conflict live breaking video videos photos podcast podcasts audio magazine
        obituaries society religion history family parenting relationships pets home garden real-estate property auto autos cars
        automotive space research startups innovation crypto cryptocurrency ai gadgets mobile apps software internet media
        marketing jobs careers personal-finance investing banking insurance agriculture transport aviation trending viral
        uncategorized blog articles reviews interviews guides how-to tutorials events community
        africa america americas asia australia europe oceania middle-east asia-pacific latin-america north-america south-america
        uk us usa eu un china india russia ukraine japan korea germany france spain italy canada mexico brazil israel gaza iran
        turkey pakistan nigeria kenya ireland scotland wales england
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether <paramref name="name"/> names a section, whatever its case; inner spaces count as hyphens.</summary>
    public static bool Contains(string name) => Names.Contains(name.Trim().ToLowerInvariant().Replace(' ', '-'));
}
