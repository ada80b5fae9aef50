namespace SeedGen.Text;

/// <summary>English words that stand in no name and begin no compound: in front of another word, or behind one, they are words of their own.</summary>
internal static class FunctionWords
{
    public static readonly WordSet English = new(
        "and the that from are you your this have their also about how they most need when these them while where just its our many",
        "who without such even each before including between both different should see been much was were needs those know people because",
        "offers does could might being would within always during very example specific makes using used whether another become although",
        "though toward towards against among across his has had said says told must never perhaps rather really which whom whose why but",
        "every everything few him himself however instead itself made neither nothing until upon than she if we they");

    /// <summary>Small words that stand in front of an article or a possessive, or behind one.</summary>
    public static readonly WordSet Small = new(
        "in on at by is it as to of for with we be or so if no do and was are from will can has had not but when there then into up out");

    /// <summary>Articles and possessives, which stand in front of everything and are glued to nothing.</summary>
    public static readonly WordSet Determiners = new("the this that his our your their its these those my");
}
