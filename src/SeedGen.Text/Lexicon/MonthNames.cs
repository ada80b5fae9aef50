namespace SeedGen.Text;

/// <summary>The months' names: a row is a year, January first, <c>-</c> where there is none.</summary>
internal static class MonthNames
{
    /// <summary>Names that say a month wherever a year follows.</summary>
    private static readonly string[] Names =
    [
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "- - - - - - - - Sept - - -",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", // German
        "Jänner Feber Maerz - - - - - - - - -",
        "janvier février - avril mai juin juillet août septembre octobre novembre décembre", // French
        "- fevrier - - - - - aout - - - decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", // Spanish
        "- - - - - - - - setiembre - - -",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", // Italian
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", // Portuguese
        "- - marco - - - - - - - - -",
        "januari februari maart april mei juni juli augustus september oktober november december", // Dutch
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", // Polish
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря", // Russian
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", // Ukrainian
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        "Ocak Şubat - Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık", // Turkish
        "- Subat - - Mayis - - Agustos Eylul - Kasim Aralik",
        "- februari - - maj juni juli augusti - oktober - -", // Swedish
        "januar februar - - maj juni juli - - oktober november december", // Danish
        "- - - - mai - - - - - november desember", // Norwegian

               // Finnish
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        "ledna února března dubna května června července srpna září října listopadu prosince", // Czech
        "leden únor březen duben květen červen červenec srpen - říjen listopad prosinec",
        "január február marec apríl máj jún júl - - október - -", // Slovak
        "januára februára - apríla mája júna júla augusta septembra októbra novembra decembra",
        "- - március április május június július augusztus szeptember - - -", // Hungarian
        "ianuarie februarie martie aprilie - iunie iulie - septembrie octombrie noiembrie decembrie", // Romanian
        "gener febrer març - maig juny juliol agost setembre octubre novembre desembre", // Catalan
        "janúar febrúar - - maí júní júlí ágúst - - nóvember desember", // Icelandic
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember", // Estonian
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio", // Lithuanian
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris", // Latvian
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca", // Croatian
        "- - - - - - - avgust septembar oktobar novembar decembar", // Serbian
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
        "januarja februarja - - - junija julija avgusta - oktobra novembra decembra", // Slovene
        "януари февруари - - - юни юли - септември октомври ноември декември", // Bulgarian
        "Januarie Februarie - - - Junie Julie - - - - Desember", // Afrikaans
        "- - - - - - Julai Ogos - - - Disember", // Malay
        "- - Machi Aprili - - - Agosti Septemba Oktoba Novemba Desemba", // Swahili
        "- Pebrero Marso - - Hunyo Hulyo - Setyembre Oktubre Nobyembre Disyembre", // Filipino
        "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος",
        "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου", // Greek
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember", // Indonesian
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", // Arabic, Egypt and the Gulf
        "- - - إبريل - يونيه يوليه اغسطس - اكتوبر - -",
        "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -", // Arabic, the Levant, single words
        "جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -", // Arabic, Algeria and Tunisia
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", // Hebrew
        "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर", // Hindi
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม", // Thai
    ];

    /// <summary>
    /// Names that are also other words (the planet, “out”, “set”), and abbreviations: they say a month only beside a day.
    /// </summary>
    private static readonly string[] NamesBesideADay =
    [
        "- - mars - - - - - - - - -", // French, Swedish, Norwegian
        "- - Mart - - - - - - - - -", // Turkish
        "- - Mac - - Jun - - - - - -", // Malay
        "- - mart - maj jun jul - - - - -", // Serbian
        "- - Mär - - - - - Sept Okt - Dez", // German
        "Jän - Mrz - - - - - - - - -",
        "janv févr - avr - - juil - - - - déc", // French
        "- fev - - - - juill - - - - -",
        "ene - - abr - - - ago sept - - dic", // Spanish
        "gen - - - mag giu lug ago set ott - -", // Italian
        "- fev - abr mai - - ago set out - dez", // Portuguese
        "- - mrt - mei - - - - okt - -", // Dutch
        "sty lut - kwi - cze lip sie wrz paź lis gru", // Polish
        "янв фев мар апр - июн июл авг сен окт ноя дек", // Russian
        "- февр - - - - - - сент - нояб -",
        "Oca Şub - Nis May Haz Tem Ağu Eyl Eki Kas Ara", // Turkish
        "- - - - - - - - - okt - des", // Norwegian
        "- - - - maj - - - - - - -",
        "led úno bře dub kvě čvn čvc srp zář říj lis pro", // Czech
        "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ", // Greek
        "- - - - - - - Agt - Okt - Des", // Indonesian
    ];

    private const int ShortestGlued = 3;

    private static readonly WordMap<int> Months = ByName(Names.Concat(NamesBesideADay));

    private static readonly WordMap<int> MonthsOfNames = ByName(Names);

    /// <summary>The month from 1 to 12; 0 where <paramref name="word"/> names none.</summary>
    public static int Find(string word) => Find(WordHash.Of(word));

    /// <inheritdoc cref="Find(string)"/>
    /// <param name="word">The word's <see cref="WordHash"/>.</param>
    public static int Find(ulong word) => Months.TryGetValue(word, out int month) ? month : 0;

    /// <summary>
    /// The month at the end of a word that it was glued to (<c>JournalistJuly</c>, <c>SportJULY</c>), told by its capitals;
    /// <paramref name="word"/>, which is not empty, where none is.
    /// </summary>
    public static string WithoutWhatIsGluedBefore(string word)
    {
        int start = word.Length - 1;
        bool isInCapitals = char.IsUpper(word[start]);
        while (start > 0 && (isInCapitals ? char.IsUpper(word[start - 1]) : !char.IsUpper(word[start])))
            start--;
        if (start == 0 || start > word.Length - ShortestGlued)
            return word;
        string last = word.Substring(start);
        return Find(last) > 0 ? last : word;
    }

    /// <summary>Months in English that are common words unless they have a capital.</summary>
    private static readonly WordSet CommonWords = new("march may august dec mar");

    /// <summary>Whether the word says a month even without a day beside it.</summary>
    public static bool StandsWithoutADay(string word) =>
        MonthsOfNames.TryGetValue(WordHash.Of(word), out _) && (char.IsUpper(word[0]) || !CommonWords.Contains(word));

    /// <summary>
    /// Where two languages disagree (<c>listopad</c> is October in Croatian, November in Polish), the word would name no month.
    /// </summary>
    private static WordMap<int> ByName(IEnumerable<string> years)
    {
        var months = new WordMap<int>();
        foreach (string year in years)
        {
            ulong[] names = [.. WordSet.Split(year).Select(WordHash.Of)];
            for (int i = 0; i < names.Length; i++)
                months.Set(names[i], months.TryGetValue(names[i], out int other) && other != i + 1 ? 0 : i + 1);
        }
        return months;
    }
}
