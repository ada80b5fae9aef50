using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class LanguageReaderTests
{
    [Theory]
    [InlineData("en", "The council has decided that the old bridge will be closed to cars in the spring.")]
    [InlineData("de", "Der Rat hat beschlossen, dass die alte Brücke im Frühjahr für Autos gesperrt wird.")]
    [InlineData("fr", "Le conseil a décidé que le vieux pont sera fermé aux voitures dès le printemps.")]
    [InlineData("es", "El consejo ha decidido que el viejo puente se cerrará a los coches en la primavera.")]
    [InlineData("it", "Il consiglio ha deciso che il vecchio ponte sarà chiuso alle auto nella primavera.")]
    [InlineData("pt", "O conselho decidiu que a velha ponte não será mais aberta para os carros na primavera.")]
    [InlineData("nl", "De raad heeft besloten dat de oude brug in het voorjaar voor auto’s wordt gesloten.")]
    [InlineData("pl", "Rada zdecydowała, że stary most będzie na wiosnę zamknięty dla samochodów i nie będzie już otwarty.")]
    [InlineData("tr", "Belediye meclisi bu eski köprünün bahar için araçlara kapatılacağını ve daha sonra açılacağını açıkladı.")]
    [InlineData("sv", "Rådet har beslutat att den gamla bron inte är öppen för bilar och att det blir så till våren.")]
    [InlineData("da", "Rådet har besluttet, at den gamle bro ikke er åben for biler efter foråret, og hvad der så blev af den.")]
    [InlineData("no", "Rådet har bestemt at den gamle broen ikke er åpen for biler etter våren, og hva som så ble av den nå.")]
    [InlineData("fi", "Neuvosto on päättänyt, että vanha silta ei ole enää auki, mutta se on myös kaunis kun on kevät.")]
    [InlineData("cs", "Rada rozhodla, že starý most se na jaře uzavře pro auta a také že to už tak bude, ale ne podle plánu.")]
    [InlineData("ru", "Совет решил, что старый мост весной закроют для машин и что он после этого уже не откроется.")]
    [InlineData("uk", "Рада вирішила, що старий міст навесні закриють для машин і що він після цього вже не відкриється.")]
    [InlineData("ar", "قرر المجلس أن الجسر القديم في المدينة سوف يغلق في الربيع بعد أن كان مفتوحا من قبل")]
    [InlineData("fa", "شورا تصمیم گرفت که پل قدیمی شهر را در بهار به روی خودروها ببندد و این را با مردم در میان گذاشت")]
    [InlineData("zh", "市议会决定，老桥将于春天对汽车关闭。")]
    [InlineData("ja", "市議会は古い橋を春に車両通行止めにすることを決めました。")]
    [InlineData("ko", "시의회는 오래된 다리를 봄에 차량 통행을 막기로 결정했습니다.")]
    [InlineData("he", "המועצה החליטה כי הגשר הישן ייסגר למכוניות באביב.")]
    [InlineData("el", "Το συμβούλιο αποφάσισε ότι η παλιά γέφυρα θα κλείσει την άνοιξη.")]
    [InlineData("hi", "परिषद ने फैसला किया है कि पुराना पुल वसंत में बंद रहेगा।")]
    [InlineData("th", "สภาตัดสินใจว่าสะพานเก่าจะปิดในฤดูใบไม้ผลิ")]
    public void TheLanguageIsToldByScriptAndSmallWords(string language, string text) => Assert.Equal(language, LanguageReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("Example")]
    [InlineData("The old bridge")]
    [InlineData("12345 67890 12345 67890 12345")]
    [InlineData("Xyzzy plugh qwert asdfg zxcvb poiuy lkjhg mnbvc qazws")]
    [InlineData("中文")]
    public void TooLittleTextTellsNoLanguage(string text) => Assert.Null(LanguageReader.Read(text));

    [Fact]
    public void ANameInAnotherScriptDoesNotChangeTheLanguage() =>
        Assert.Equal("en",
            LanguageReader.Read("The city of Beijing (北京) is the capital of the country and one of the largest in the world."));

    [Fact]
    public void AnyTextIsReadToATwoLetterCodeOrNull() => Prop.ForAll(
        Texts.OfPieces("the", "und", "是", "の", "та", "و", "\uD83D", " ", "ไทย", "1"),
        text => LanguageReader.Read(text) is null or { Length: 2 }).HoldsFor(100);
}
