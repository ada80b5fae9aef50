namespace SeedGen.Text;

/// <summary>The weekdays' names and their abbreviations, as words; those of several words are listed by each of them.</summary>
internal static class WeekdayNames
{
    public static readonly WordSet All = new(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So",
        "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
        "lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gio",
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
        "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс",
        "понеділок вівторок середа четвер субота неділя",
        "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
        "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag",
        "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina",
        "lauantaina sunnuntaina ma ti ke to pe la su",
        "pondělí úterý středa čtvrtek pátek sobota neděle",
        "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή",
        "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
        "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일");

    /// <summary>
    /// Whether <paramref name="character"/> can stand in a Chinese or Japanese weekday: <c>星期六</c>, <c>周六</c>, <c>土曜日</c>, <c>(土)</c>.
    /// </summary>
    public static bool IsHan(char character) => "星期週周曜日天一二三四五六月火水木金土".IndexOf(character) >= 0;
}
