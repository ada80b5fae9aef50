namespace SeedGen.Text;

/// <summary>The words that tell a person's name from other words with a capital.</summary>
internal static class NameWords
{
    /// <summary>Written small inside a name: <c>Ursula von der Leyen</c>.</summary>
    public static readonly WordSet Particles = new(
        "de del della dello dei degli di da das do dos du des la le las los van von vom zu zur der den ter ten te af av bin ibn bint ben",
        "abu el al ul d l mac st");

    /// <summary>Short forms that carry a point: <c>Dr.</c>, <c>Jr.</c>.</summary>
    public static readonly WordSet PointedTitles = new(
        "Mr Mrs Ms Mx Dr Prof Jr Sr St Sen Rep Gov Gen Lt Col Capt Sgt Maj Adm Rev Hon Hr Fr Sra Dra Ing Mag M Mme Mlle Dott Onn On");

    /// <summary>Titles and offices that stand before a name and are no part of it.</summary>
    public static readonly WordSet Titles = new(
        "Mr Mrs Ms Mx Dr Prof Professor Sir Dame Lord Lady President Vice Premier Prime Minister Chancellor Secretary State Senator Sen",
        "Rep",
        "Representative Congressman Congresswoman Governor Gov Mayor Judge Justice General Gen Colonel Col Lt Lieutenant Captain Capt Sgt",
        "Sergeant Maj Major",
        "Admiral Adm Chief Executive CEO CFO CTO COO Director Chairman Chairwoman Chair Chairperson Founder Co-founder Spokesman",
        "Spokeswoman Spokesperson Ambassador Envoy",
        "King Queen Prince Princess Pope Bishop Archbishop Cardinal Father Sister Rev Reverend Rabbi Imam Sheikh Analyst Economist Author",
        "Attorney Officer Detective Sheriff Superintendent",
        "Coach Manager Deputy Foreign Defense Defence Finance Interior Leader Lawmaker",
        "Herr Frau Präsident Präsidentin Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Minister Ministerin Außenminister",
        "Außenministerin Sprecher Sprecherin Professorin",
        "Monsieur Madame M Mme Mlle Señor Señora Presidente Presidenta Ministro Ministra Signor Signora Senhor Senhora Dona Don",
        "Президент Министр Премьер-министр Директор");

    /// <summary>
    /// Words with a capital at a sentence's start or in a title that begin or continue no name; weekdays and months are none either.
    /// </summary>
    public static readonly WordSet NotNames = new(
        "I You He She It We They Me Him Her Us Them My Your His Its Our Their This That These Those Who Whom Whose Which What When Where",
        "Why How",
        "The A An And Or But Nor So Yet If Then Than As At By For From In Into Of Off Onto Out Over To Up With Without About After Again",
        "All Also Although Among Another Any",
        "Are Be Because Been Before Being Both Can Could Despite Did Do Does Done Down During Each Either Else Even Ever Every Few Had",
        "Has Have Here However Is Just Last Later",
        "Less Let Like Many Meanwhile Might More Most Much Must Neither Never Next No Not Now Once One Only Other Others Perhaps Same",
        "Shall Should Since Still Such",
        "There Though Through Thus Today Together Tomorrow Too Toward Under Until Upon Was Were While Would Yes Yesterday Two Three Four",
        "Five Six Seven Eight Nine Ten First Second",
        "Officials Police Authorities Experts Sources Analysts Researchers Critics Witnesses Reporters Scientists People Everyone Someone",
        "Nobody Anyone Others Prosecutors Lawmakers",
        "Residents Doctors Supporters Opponents Investigators Economists Lawyers Organizers Teachers Students Parents Voters Users",
        "Customers Investors Observers Both",
        "Der Die Das Dem Des Ein Eine Einer Eines Einem Er Sie Es Wir Ihr Ich Und Oder Aber Auch Auf Aus Bei Bis Dass Doch Durch Für",
        "Gegen Hier Im In Ist Mit Nach Nicht Noch Nur Seit Sich So",
        "Um Vom Von Vor War Was Weil Wenn Wer Wie Zu Zum Zur Dieser Diese Dieses",
        "Il Elle Ils Elles Nous Vous Je Tu Un Une Et Ou Mais Dans Pour Sur Avec Sans Ce Cette Ces Ses Leur Mes Par Qui Que Quand Où Aussi",
        "Él Ella Ellos Ellas Yo Tú Nosotros Una Unos Unas Pero Como Con Sin Por Para Sus Este Esta Estos Estas Ese Esa También Según",
        "Cuando",
        "Ele Ela Eles Elas Eu Nós Os As Um Uma Mas Com Sem Seu Sua Não Sim Segundo Quando Lui Lei Loro Io Noi Gli Uno Non Anche Per Tra",
        "Questo Questa",
        "Hij Zij We Een Maar Met Voor Niet Ook Dit Deze Hun Vi Det En Ett Et Og Och Men",
        "Он Она Они Мы Вы Я Это И Но А В На С По Как Что Не Из За Для О Önce Bu Bir Ve Ama");

    /// <summary>Given names and surnames that are also a month or a weekday.</summary>
    private static readonly WordSet GivenNames = new("April June August Augusto Domingo Mario Julio Julia Juli Janvier Abril");

    /// <summary>Whether no name holds the word at <paramref name="i"/>.</summary>
    public static bool IsNoName(Tokens tokens, int i) => IsNoName(tokens.Hash(i), tokens[i].End - tokens[i].Start);

    /// <summary>Whether no name holds <paramref name="word"/>.</summary>
    public static bool IsNoName(string word) => IsNoName(WordHash.Of(word), word.Length);

    private static bool IsNoName(ulong word, int length) =>
        NotNames.Contains(word)
        || (length > 3 && (MonthNames.Find(word) > 0 || WeekdayNames.All.Contains(word)) && !GivenNames.Contains(word));
}
