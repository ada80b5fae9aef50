namespace SeedGen.Text;

/// <summary>The words that state a reading time.</summary>
internal static class ReadingTimeWords
{
    public static readonly WordSet Minutes = new(
        "min mins minute minutes minuten minuta minuti minuto minutos minuty minut minuter minutter minuuttia minuutti minuut dk dakika",
        "dakikalık мин минут минуты минута хв хвилин λεπτά perc menit phút دقيقة دقائق דקות मिनट นาที 분 分");

    public static readonly WordSet Seconds = new("sec secs second seconds sek sekunden");

    /// <summary>Behind the minutes: <c>5 min read</c>, <c>5 minutes de lecture</c>.</summary>
    public static readonly WordSet Reading = new(
        "read reading reads lesezeit lesedauer gelesen lesen lecture lectura leitura lettura leestijd lezen czytania czytanie чтения",
        "чтение читання okuma läsning lästid läsa lese lesetid læsning læsetid lukuaika",
        "čtení čítania olvasás baca đọc قراءة للقراءة קריאה ανάγνωση 읽기 소요");

    /// <summary>
    /// Before the minutes: <c>Reading time: 5 minutes</c>. A phrase, since “read” alone before a number is an ordinary verb.
    /// </summary>
    public static readonly PhraseSet LeadIns = new(
        "reading time|read time|estimated reading time|est reading time|average reading time|approximate reading time|time to read",
        "estimated read time|total read time|read in|reading",
        "Lesezeit|Lesedauer|geschätzte Lesezeit|Lesezeit ca|temps de lecture|durée de lecture|temps de lecture estimé|lecture",
        "tiempo de lectura|tiempo estimado de lectura|lectura|tempo de leitura|leitura",
        "tempo di lettura|tempo stimato di lettura|lettura|leestijd|geschatte leestijd|czas czytania|szacowany czas czytania|время чтения",
        "время на чтение|час читання|okuma süresi|ortalama okuma süresi|lästid",
        "læsetid|lesetid|lukuaika|doba čtení|čas čtení|χρόνος ανάγνωσης|olvasási idő|waktu baca|مدة القراءة|وقت القراءة|זמן קריאה|阅读时间",
        "閱讀時間|読了時間|읽는 시간");

    /// <summary>Between the lead-in and the minutes, or the minutes and the word for reading.</summary>
    public static readonly WordSet Fillers = new(
        "ca circa about approx approximately around ungefähr etwa environ unos unas aprox aproximadamente cerca de di la le el to do van",
        "på na is under");
}
