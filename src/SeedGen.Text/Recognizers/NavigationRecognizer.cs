using System.Globalization;

namespace SeedGen.Text;

/// <summary>Menus, breadcrumbs between separators, pages by number, addresses, back-to-top links.</summary>
internal sealed class NavigationRecognizer : IRecognizer
{
    private const int LongestLine = 200;
    private const int LongestAddress = 80;
    private const int FewestLinks = 4;
    private const int LongestLink = 2;
    private const int FewestPages = 3;
    private const int MostWordsBesidePages = 2;
    private const int FewestDigitsOfTelephone = 7;
    private static readonly char[] Separators = ['|', '•', '·', '/', '»', '›', '>'];

    public Evidence? Recognize(Page page, int i)
    {
        Evidence? phrase = PhraseEvidence.Of(LineKind.Navigation, page[i]);
        if (phrase is { IsStrong: true })
            return phrase;
        return Links(page[i]) ?? Pages(page[i]) ?? Address(page[i]) ?? Mark(page[i]) ?? phrase;
    }

    private static Evidence? Links(LineFacts line)
    {
        if (line.Separators == 0 || line.Text.Length > LongestLine)
            return null;
        if (BreadcrumbReader.Read(line.Line, titleKey: null) is not null)
            return new Evidence(LineKind.Navigation, 0.95, "is a breadcrumb");
        return IsRow(line) ? new Evidence(LineKind.Navigation, 0.94, "is a row of links") : null;
    }

    /// <summary>Four or more of one or two words each: a title with section and site behind it has a longer part.</summary>
    private static bool IsRow(LineFacts line)
    {
        if (line.Separators < FewestLinks - 1 || line.Digits > 0)
            return false;
        string[] links = line.Text.Split(Separators);
        return links.Length >= FewestLinks && Array.TrueForAll(links, link => LineWords.Length(link) is >= 1 and <= LongestLink);
    }

    /// <summary>“1 2 3 … 17 Next”: numbers that count up by one, and hardly a word besides; so do the heads of some tables.</summary>
    private static Evidence? Pages(LineFacts line)
    {
        int numbers = 0;
        foreach (ulong word in line.WordHashes)
            numbers += WordHash.IsNumber(word) ? 1 : 0;
        if (numbers < FewestPages || line.WordCount - numbers > MostWordsBesidePages)
            return null;
        int counted = 0, last = 0;
        var cursor = new WordCursor(line.Text, 0, line.Text.Length);
        while (counted < FewestPages && cursor.MoveNext())
        {
            if (counted == 0 && !char.IsDigit(line.Text[cursor.Start]))
                continue;
            string word = line.Text.Substring(cursor.Start, cursor.End - cursor.Start);
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int page) || (counted > 0 && page != last + 1))
                return null;
            last = page;
            counted++;
        }
        return new Evidence(LineKind.Navigation, Evidence.Weak, "counts pages");
    }

    /// <summary>An e-mail address, a link or a telephone number and nothing else.</summary>
    private static Evidence? Address(LineFacts line)
    {
        string text = line.Text;
        if (text.Length > LongestAddress)
            return null;
        bool isTelephone = line.Digits >= FewestDigitsOfTelephone && IsTelephone(text);
        if (text.IndexOf(' ') >= 0 && !isTelephone)
            return null;
        bool isMail = line.HasEmail && text.IndexOf('.', text.IndexOf('@')) > 0;
        bool isLink = text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return isMail || isLink || isTelephone ? new Evidence(LineKind.Navigation, Evidence.Weak, "is an address alone on a line") : null;
    }

    private static bool IsTelephone(string text)
    {
        foreach (char c in text)
        {
            if (!(char.IsDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or '/' or '–'))
                return false;
        }
        return text[0] is '+' or '(' or '0';
    }

    /// <summary>A separator, an arrow or a cross that stood beside a link; or a count behind one.</summary>
    private static Evidence? Mark(LineFacts line)
    {
        if (line.Length == 0)
        {
            bool isPunctuation = line.Text.Length == 1 && char.IsPunctuation(line.Text[0]) && Array.IndexOf(Separators, line.Text[0]) < 0;
            return isPunctuation ? null : new Evidence(LineKind.Navigation, Evidence.Weak, "has no word");
        }
        return Shape.Of(line) is { } shape && Shape.IsCount(shape)
            ? new Evidence(LineKind.Navigation, Evidence.Weak, "is a number alone on a line")
            : null;
    }
}
