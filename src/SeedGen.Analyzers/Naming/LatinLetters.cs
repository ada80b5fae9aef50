namespace SeedGen.Analyzers;

/// <summary>
/// Latin letters without their marks. A table of our own, since <see cref="string.Normalize()"/> does nothing where the compiler runs
/// without ICU, and names must not depend on the machine.
/// </summary>
internal static class LatinLetters
{
    private static readonly Dictionary<string, string> Marked = new()
    {
        ["A"] = "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        ["a"] = "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        ["Ae"] = "Æ",
        ["ae"] = "æ",
        ["B"] = "ḂḄḆ",
        ["b"] = "ḃḅḇ",
        ["C"] = "ÇĆĈĊČḈ",
        ["c"] = "çćĉċčḉ",
        ["D"] = "ÐĎĐḊḌḎḐḒ",
        ["d"] = "ðďđḋḍḏḑḓ",
        ["E"] = "ÈÉÊËĒĔĖĘĚƏȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        ["e"] = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        ["F"] = "Ḟ",
        ["f"] = "ƒḟ",
        ["G"] = "ĜĞĠĢǦǴḠ",
        ["g"] = "ĝğġģǧǵḡ",
        ["H"] = "ĤĦȞḢḤḦḨḪ",
        ["h"] = "ĥħȟḣḥḧḩḫẖ",
        ["I"] = "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        ["i"] = "ìíîïĩīĭįıǐȉȋḭḯỉị",
        ["Ij"] = "Ĳ",
        ["ij"] = "ĳ",
        ["J"] = "Ĵ",
        ["j"] = "ĵǰ",
        ["K"] = "ĶǨḰḲḴ",
        ["k"] = "ķĸǩḱḳḵ",
        ["L"] = "ĹĻĽĿŁḶḸḺḼ",
        ["l"] = "ĺļľŀłḷḹḻḽ",
        ["M"] = "ḾṀṂ",
        ["m"] = "ḿṁṃ",
        ["N"] = "ÑŃŅŇŊǸṄṆṈṊ",
        ["n"] = "ñńņňŉŋǹṅṇṉṋ",
        ["O"] = "ÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ",
        ["o"] = "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        ["Oe"] = "Œ",
        ["oe"] = "œ",
        ["P"] = "ṔṖ",
        ["p"] = "ṕṗ",
        ["R"] = "ŔŖŘȐȒṘṚṜṞ",
        ["r"] = "ŕŗřȑȓṙṛṝṟ",
        ["S"] = "ŚŜŞŠȘṠṢṤṦṨ",
        ["s"] = "śŝşšſșṡṣṥṧṩ",
        ["Ss"] = "ẞ",
        ["ss"] = "ß",
        ["T"] = "ŢŤŦȚṪṬṮṰ",
        ["t"] = "ţťŧțṫṭṯṱẗ",
        ["Th"] = "Þ",
        ["th"] = "þ",
        ["U"] = "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        ["u"] = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        ["V"] = "ṼṾ",
        ["v"] = "ṽṿ",
        ["W"] = "ŴẀẂẄẆẈ",
        ["w"] = "ŵẁẃẅẇẉẘ",
        ["X"] = "ẊẌ",
        ["x"] = "ẋẍ",
        ["Y"] = "ÝŶŸȲẎỲỴỶỸ",
        ["y"] = "ýÿŷȳẏẙỳỵỷỹ",
        ["Z"] = "ŹŻŽẐẒẔ",
        ["z"] = "źżžẑẓẕ",
    };

    private static readonly Dictionary<char, string> Plain = Marked
        .SelectMany(row => row.Value.Select(letter => (Letter: letter, row.Key)))
        .ToDictionary(pair => pair.Letter, pair => pair.Key);

    /// <summary>The ASCII letters for <paramref name="letter"/>; null for a letter that is not Latin or has no mark.</summary>
    public static string? Fold(char letter) => letter > 0x7F && Plain.TryGetValue(letter, out string? plain) ? plain : null;
}
