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
    private static readonly char[] Separators = ['|', '•', '·', '/', '»', '›', '>'];

    public Evidence? Recognize(Page page, int i)
    {
        Evidence? phrase = PhraseEvidence.Of(LineKind.Navigation, page[i]);
        if (phrase is { IsStrong: true })
            return phrase;
        return Links(page[i].Line) ?? Pages(page[i]) ?? Address(page[i].Text) ?? Mark(page[i]) ?? phrase;
    }

    private static Evidence? Links(Line line)
    {
        if (line.Text.Length > LongestLine)
            return null;
        if (BreadcrumbReader.Read(line, titleKey: null) is not null)
            return new Evidence(LineKind.Navigation, 0.95, "is a breadcrumb");
        return IsRow(line.Text) ? new Evidence(LineKind.Navigation, 0.94, "is a row of links") : null;
    }

    /// <summary>Four or more of one or two words each: a title with section and site behind it has a longer part.</summary>
    private static bool IsRow(string text)
    {
        string[] links = text.Split(Separators);
        return links.Length >= FewestLinks && !text.Any(char.IsDigit)
            && Array.TrueForAll(links, link => LineWords.Length(LineWords.Read(link)) is >= 1 and <= LongestLink);
    }

    /// <summary>“1 2 3 … 17 Next”: numbers that count up by one, and hardly a word besides; so do the heads of some tables.</summary>
    private static Evidence? Pages(LineFacts line)
    {
        int numbers = line.Words.Count(word => char.IsDigit(word[0]));
        if (numbers < FewestPages || line.Words.Count - numbers > MostWordsBesidePages)
            return null;
        int first = line.Words.FindIndex(word => char.IsDigit(word[0]));
        for (int i = first; i < first + FewestPages; i++)
        {
            if (Number(line.Words[i]) is not { } page || (i > first && page != Number(line.Words[i - 1]) + 1))
                return null;
        }
        return new Evidence(LineKind.Navigation, Evidence.Weak, "counts pages");
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>An e-mail address, a link or a telephone number and nothing else.</summary>
    private static Evidence? Address(string text)
    {
        if (text.Length > LongestAddress)
            return null;
        bool isTelephone = IsTelephone(text);
        if (text.IndexOf(' ') >= 0 && !isTelephone)
            return null;
        bool isMail = text.IndexOf('@') > 0 && text.IndexOf('.', text.IndexOf('@')) > 0;
        bool isLink = text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return isMail || isLink || isTelephone
            ? new Evidence(LineKind.Navigation, Evidence.Weak, "is an address alone on a line")
            : null;
    }

    private static bool IsTelephone(string text) =>
        text.Count(char.IsDigit) >= 7 && text.All(c => char.IsDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or '/' or '–')
        && (text[0] is '+' or '(' or '0');

    /// <summary>A separator, an arrow or a cross that stood beside a link; or a count behind one.</summary>
    private static Evidence? Mark(LineFacts line)
    {
        if (line.Length == 0)
        {
            bool isPunctuation = line.Text.Length == 1 && char.IsPunctuation(line.Text[0]) && Array.IndexOf(Separators, line.Text[0]) < 0;
            return isPunctuation ? null : new Evidence(LineKind.Navigation, Evidence.Weak, "has no word");
        }
        return Shape.Of(line.Text) is { } shape && Shape.IsCount(shape)
            ? new Evidence(LineKind.Navigation, Evidence.Weak, "is a number alone on a line")
            : null;
    }
}
