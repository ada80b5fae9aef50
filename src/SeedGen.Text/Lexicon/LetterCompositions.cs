namespace SeedGen.Text;

/// <summary>
/// The canonical compositions of the Unicode Character Database in the Basic Multilingual Plane, without Hangul, which is composed by
/// arithmetic. The framework's own normalization does nothing where it runs without its globalization data.
/// </summary>
internal static class LetterCompositions
{
    /// <summary>A row is a mark, and letters each followed by itself with that mark.</summary>
    public static readonly string[] Pairs =
    [
        "\u0300AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ¨῭ÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừΑᾺΕῈΗῊΙῚΟῸΥῪΩῺαὰεὲηὴιὶοὸυὺωὼϊῒϋῢЕЀ",
        "\u0300ИЍеѐиѝἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫ᾿῍῾῝",
        "\u0301AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź¨΅ÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôố",
        "\u0301õṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώϊΐϋΰϒϓГЃКЌгѓкќἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽ",
        "\u0301ὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ᾿῎῾῞", "\u0302AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ",
        "\u0303AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ",
        "\u0304AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱΑᾹΙῙΥῩαᾱιῑυῡИӢУӮиӣуӯḶḸḷḹṚṜṛṝ",
        "\u0306AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝΑᾸΙῘΥῨαᾰιῐυῠАӐЕӖЖӁИЙУЎаӑеӗжӂийуўẠẶạặ",
        "\u0307AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ",
        "\u0308AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻΙΪΥΫιϊυϋϒϔІЇАӒЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭіїӘӚәӛ", "\u0308ӨӪөӫ",
        "\u0309AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử", "\u030AAÅUŮaåuůwẘyẙ", "\u030BOŐUŰoőuűУӲуӳ",
        "\u030CAǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ", "\u030FAȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕѴѶѵѷ",
        "\u0311AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ", "\u0313ΑἈΕἘΗἨΙἸΟὈΩὨαἀεἐηἠιἰοὀρῤυὐωὠ", "\u0314ΑἉΕἙΗἩΙἹΟὉΡῬΥὙΩὩαἁεἑηἡιἱοὁρῥυὑωὡ",
        "\u031BOƠUƯoơuư", "\u0323AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓƠỢơợƯỰưự", "\u0324UṲuṳ",
        "\u0325AḀaḁ", "\u0326SȘTȚsștț", "\u0327CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ", "\u0328AĄEĘIĮOǪUŲaąeęiįoǫuų",
        "\u032DDḒEḘLḼNṊTṰUṶdḓeḙlḽnṋtṱuṷ", "\u032EHḪhḫ", "\u0330EḚIḬUṴeḛiḭuṵ", "\u0331BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ",
        "\u0338<≮=≠>≯←↚→↛↔↮⇐⇍⇒⇏⇔⇎∃∄∈∉∋∌∣∤∥∦∼≁≃≄≅≇≈≉≍≭≡≢≤≰≥≱≲≴≳≵≶≸≷≹≺⊀≻⊁≼⋠≽⋡⊂⊄⊃⊅⊆⊈⊇⊉⊑⋢⊒⋣⊢⊬⊨⊭⊩⊮⊫⊯⊲⋪⊳⋫⊴⋬⊵⋭",
        "\u0342¨῁αᾶηῆιῖυῦωῶϊῗϋῧἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯ᾿῏῾῟",
        "\u0345ΑᾼΗῌΩῼάᾴήῄαᾳηῃωῳώῴἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪ",
        "\u0345ὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲὴῂὼῲᾶᾷῆῇῶῷ", "\u0653اآ", "\u0654اأوؤيئہۂےۓەۀ", "\u0655اإ", "\u093Cनऩरऱळऴ", "\u09BE\u09C7\u09CB",
        "\u09D7\u09C7\u09CC", "\u0B3E\u0B47\u0B4B", "\u0B56\u0B47\u0B48", "\u0B57\u0B47\u0B4C", "\u0BBE\u0BC6\u0BCA\u0BC7\u0BCB",
        "\u0BD7ஒஔ\u0BC6\u0BCC", "\u0C56\u0C46\u0C48", "\u0CC2\u0CC6\u0CCA", "\u0CD5\u0CBF\u0CC0\u0CC6\u0CC7\u0CCA\u0CCB",
        "\u0CD6\u0CC6\u0CC8", "\u0D3E\u0D46\u0D4A\u0D47\u0D4B", "\u0D57\u0D46\u0D4C", "\u0DCA\u0DD9\u0DDA\u0DDC\u0DDD",
        "\u0DCF\u0DD9\u0DDC", "\u0DDF\u0DD9\u0DDE", "\u102Eဥဦ",
        "\u1B35ᬅᬆᬇᬈᬉᬊᬋᬌᬍᬎᬑᬒ\u1B3A\u1B3B\u1B3C\u1B3D\u1B3E\u1B40\u1B3F\u1B41\u1B42\u1B43",
        "\u3099うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼゝゞウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボワヷヰヸヱヹヲヺヽヾ",
        "\u309Aはぱひぴふぷへぺほぽハパヒピフプヘペホポ",
    ];

    /// <summary>A row is a character that no normalized text has, and what stands there instead.</summary>
    public static readonly string[] Replaced =
    [
        "\u0340\u0300", "\u0341\u0301", "\u0343\u0313", "\u0344\u0308\u0301", "\u0374\u02B9", "\u037E\u003B", "\u0387\u00B7",
        "\u0958\u0915\u093C", "\u0959\u0916\u093C", "\u095A\u0917\u093C", "\u095B\u091C\u093C", "\u095C\u0921\u093C",
        "\u095D\u0922\u093C", "\u095E\u092B\u093C", "\u095F\u092F\u093C", "\u09DC\u09A1\u09BC", "\u09DD\u09A2\u09BC",
        "\u09DF\u09AF\u09BC", "\u0A33\u0A32\u0A3C", "\u0A36\u0A38\u0A3C", "\u0A59\u0A16\u0A3C", "\u0A5A\u0A17\u0A3C",
        "\u0A5B\u0A1C\u0A3C", "\u0A5E\u0A2B\u0A3C", "\u0B5C\u0B21\u0B3C", "\u0B5D\u0B22\u0B3C", "\u0F43\u0F42\u0FB7",
        "\u0F4D\u0F4C\u0FB7", "\u0F52\u0F51\u0FB7", "\u0F57\u0F56\u0FB7", "\u0F5C\u0F5B\u0FB7", "\u0F69\u0F40\u0FB5",
        "\u0F73\u0F71\u0F72", "\u0F75\u0F71\u0F74", "\u0F76\u0FB2\u0F80", "\u0F78\u0FB3\u0F80", "\u0F81\u0F71\u0F80",
        "\u0F93\u0F92\u0FB7", "\u0F9D\u0F9C\u0FB7", "\u0FA2\u0FA1\u0FB7", "\u0FA7\u0FA6\u0FB7", "\u0FAC\u0FAB\u0FB7",
        "\u0FB9\u0F90\u0FB5", "\u1F71\u03AC", "\u1F73\u03AD", "\u1F75\u03AE", "\u1F77\u03AF", "\u1F79\u03CC", "\u1F7B\u03CD",
        "\u1F7D\u03CE", "\u1FBB\u0386", "\u1FBE\u03B9", "\u1FC9\u0388", "\u1FCB\u0389", "\u1FD3\u0390", "\u1FDB\u038A", "\u1FE3\u03B0",
        "\u1FEB\u038E", "\u1FEE\u0385", "\u1FEF\u0060", "\u1FF9\u038C", "\u1FFB\u038F", "\u1FFD\u00B4", "\u2000\u2002", "\u2001\u2003",
        "\u2126\u03A9", "\u212A\u004B", "\u212B\u00C5", "\u2329\u3008", "\u232A\u3009", "\u2ADC\u2ADD\u0338", "\uFB1D\u05D9\u05B4",
        "\uFB1F\u05F2\u05B7", "\uFB2A\u05E9\u05C1", "\uFB2B\u05E9\u05C2", "\uFB2C\u05E9\u05BC\u05C1", "\uFB2D\u05E9\u05BC\u05C2",
        "\uFB2E\u05D0\u05B7", "\uFB2F\u05D0\u05B8", "\uFB30\u05D0\u05BC", "\uFB31\u05D1\u05BC", "\uFB32\u05D2\u05BC",
        "\uFB33\u05D3\u05BC", "\uFB34\u05D4\u05BC", "\uFB35\u05D5\u05BC", "\uFB36\u05D6\u05BC", "\uFB38\u05D8\u05BC",
        "\uFB39\u05D9\u05BC", "\uFB3A\u05DA\u05BC", "\uFB3B\u05DB\u05BC", "\uFB3C\u05DC\u05BC", "\uFB3E\u05DE\u05BC",
        "\uFB40\u05E0\u05BC", "\uFB41\u05E1\u05BC", "\uFB43\u05E3\u05BC", "\uFB44\u05E4\u05BC", "\uFB46\u05E6\u05BC",
        "\uFB47\u05E7\u05BC", "\uFB48\u05E8\u05BC", "\uFB49\u05E9\u05BC", "\uFB4A\u05EA\u05BC", "\uFB4B\u05D5\u05B9",
        "\uFB4C\u05D1\u05BF", "\uFB4D\u05DB\u05BF", "\uFB4E\u05E4\u05BF",
    ];
}
