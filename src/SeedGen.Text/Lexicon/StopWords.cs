namespace SeedGen.Text;

/// <summary>The commonest small words of the languages that share a script, by ISO 639-1 code. A word may stand in several rows.</summary>
internal sealed class StopWords
{
    private static readonly byte[] None = [];

    /// <summary>The place of a word in <see cref="languages"/>; most words of a text are no small words.</summary>
    private readonly WordMap<int> places = new(isRare: true);

    private readonly List<byte[]> languages = [];

    private StopWords(params (string Language, string Words)[] rows)
    {
        Rows = rows;
        Languages = Array.AsReadOnly(rows.Select(row => row.Language).ToArray());
        for (int language = 0; language < rows.Length; language++)
        {
            foreach (string word in WordSet.Split(rows[language].Words))
                Add(WordHash.Of(LineWords.Key(word)), (byte)language);
        }
    }

    /// <summary>The codes of the languages.</summary>
    public IReadOnlyList<string> Languages { get; }

    private (string Language, string Words)[] Rows { get; }

    /// <summary>The places in <see cref="Languages"/> of those that the word is common in.</summary>
    /// <param name="word">The word's <see cref="WordHash"/>.</param>
    public byte[] LanguagesOf(ulong word) => places.TryGetValue(word, out int place) ? languages[place] : None;

    /// <summary>Whether the word is common in a language.</summary>
    /// <param name="language">Its ISO 639-1 code.</param>
    /// <param name="word">The word's <see cref="WordHash"/>.</param>
    public bool Has(string language, ulong word) => Array.Exists(LanguagesOf(word), place => Languages[place] == language);

    private void Add(ulong word, byte language)
    {
        if (!places.TryGetValue(word, out int place))
        {
            places.Set(word, place = languages.Count);
            languages.Add(None);
        }
        if (Array.IndexOf(languages[place], language) < 0)
            languages[place] = [.. languages[place], language];
    }

    /// <summary>Languages in Latin letters.</summary>
    public static readonly StopWords Latin = new(
        ("en", "the of and to in a is that for on it with as was by be are this at from have has not but they his which or an were "
            + "said their been will had would who its he she you we"),
        ("de", "der die das und in zu den von ist mit nicht des ein eine für auf dem sich im auch es an als wie war werden bei nach "
            + "aus sie er hat wird sind einer einem wir ich über um noch haben"),
        ("fr", "le la les de des et en un une du est que qui dans pour sur pas par au plus avec ce il se sont à ne a été cette aux son "
            + "ou mais elle nous ont comme leur ses c’est être vous"),
        ("es", "el la los las de del y en que un una se por con para es su al lo no como más pero sus ha este fue está entre cuando "
            + "sobre también desde son muy hasta hay años donde ya"),
        ("it", "il la i le di del della e che in un una per con non è si da al dei nel sono gli come più ha lo alla anche ma delle "
            + "dalla questo nella ai su stato dal degli essere o se"),
        ("pt", "o a os as de do da e que em um uma para com não por se na no dos das ao mais é foi como mas ou à pela pelo são também "
            + "seu sua ele ela está entre já quando muito às"),
        ("nl", "de het een en van in is dat op te zijn voor met die niet aan er om ook als bij maar door naar uit heeft dan wordt nog "
            + "over deze werd worden hij ze tot hebben zich meer wat"),
        ("pl", "w i na z się nie do to że jest o jak po co ale za od przez są dla tym tego przy także czy oraz może być już tylko ich "
            + "jego było ze który która które roku pod"),
        ("tr", "ve bir bu da de için ile olarak daha çok olan gibi ne ise kadar sonra ancak olduğu o var her en mi değil göre ya ama "
            + "yeni yüzde tarafından oldu şekilde etti ki hem dedi"),
        ("sv", "och i att det som en på är av för med den till har de inte om ett han men var jag från så kan när vi man sig nu eller "
            + "efter också skulle mot hade under blir här vara"),
        ("da", "og i at det er en til på de som for af med den har ikke der et var men fra han om så vi også kan sig eller jeg ved "
            + "efter blev blive meget hvor hvad være deres nu mod skal"),
        ("no", "og i det er på at en til som for av med den har de ikke et var men fra han om så vi også kan seg eller jeg ved etter "
            + "ble bli mye hvor hva være deres nå mot skal sier"),
        ("fi", "ja on ei että se oli hän mutta myös kun niin ovat jos tai mukaan kuin joka sen ole siitä voi sekä vain jo mitä hänen "
            + "olla tämä nyt vielä sitten minä jotka tämän ollut kanssa"),
        ("cs", "a v se na je že to s z do o i ve pro jsou by ale za jako k od po jeho nebo byl bylo při podle už tak které který si ze "
            + "však jen také roku nebo jejich má když"),
        ("sk", "a v sa na je že to s z do o aj vo pre sú by ale za ako k od po jeho alebo bol bolo pri podľa už tak ktoré ktorý si zo "
            + "však len tiež roku ich má keď"),
        ("hu", "a az és hogy nem is egy de csak volt ez meg már még el van azt mint ha lehet pedig vagy ki szerint ezt után illetve "
            + "azonban amely minden fel magyar között ami kell"),
        ("ro", "și de a în la cu nu o pe că să care din este un mai pentru sunt fi ce au fost ca prin dar după fost sau această acest "
            + "lui iar fără cele când ale ei cum"),
        ("ca", "el la els les de del i en que un una per amb és no més al ha com es dels aquest aquesta però també seva seu són on "
            + "entre fins quan hi ser han pel tot"),
        ("id", "yang dan di dengan untuk dari ini itu pada dalam tidak akan ke adalah juga oleh sebagai ada mereka telah bisa karena "
            + "kata tersebut dapat saat kami sudah lebih atau"),
        ("vi", "và của là có cho được trong không với các một những người này để đã khi từ đến cũng như về nhiều ông tại sẽ năm ra vào "
            + "trên đó"),
        ("hr", "i u je na se da za su od s a što ne koji o kao iz nije bi do će te ali sam koja samo još kako nakon više prema ili "
            + "koje bio bila biti može"),
        ("lt", "ir į kad yra su tai iš kaip apie per bet už nuo ne jau dar jis buvo jo savo tik pat nėra gali bus metų taip po prie "
            + "dėl kurie"),
        ("et", "ja on ei et see oli ka kui ning mis ta aga oma selle kes või seda nii välja pärast veel siis tema ole mida nende kuid"));

    /// <summary>Languages in Cyrillic letters.</summary>
    public static readonly StopWords Cyrillic = new(
        ("ru", "и в на не что с по это как из за от для он к его но о был а при до после было также все так только у они который была "
            + "или ещё уже"),
        ("uk", "і в у на не що з та це як до за від для він його але про був а при після було також все так тільки вони який була або "
            + "ще вже"),
        ("bg", "и в на не че с по това как от за до той се да са но о при след беше също всички така само те който или още вече е като"),
        ("sr", "и у на не што са по то као из за од он је се да су али о при до после био такође све тако само они који или још већ"));

    /// <summary>Languages in Arabic letters.</summary>
    public static readonly StopWords Arabic = new(
        ("ar", "في من على إلى أن التي الذي عن مع هذا هذه ما لا كان كما بعد قد بين كل أو ذلك وقال قال خلال لم إن هو هي وفي ومن"),
        ("fa", "و در به از که این را با است برای آن یک هم بود خود تا کرد شد ها می شود کند های اما باید نیز"),
        ("ur", "کے کی میں ہے اور سے کا کو نے پر کہ یہ اس ہیں بھی تھا ایک جو وہ نہیں گیا کر ہو"));

    /// <summary>All of them.</summary>
    public static readonly StopWords OfAllScripts = new([.. Latin.Rows, .. Cyrillic.Rows, .. Arabic.Rows]);
}
