namespace SeedGen.Benchmarks;

/// <summary>The words that synthetic articles are made of. Places and people are invented; nouns are regular in the plural.</summary>
internal static class Vocabulary
{
    public static readonly string[] Nouns = Words("""
        account acre advisor agreement airport album alley answer apartment apprentice archive arena argument artist assembly
        auction author award bakery balcony ballot band banker barn barrier basement basin battery beacon bench bill blueprint
        board boat boiler border bottle boulevard branch bridge broker bucket budget builder bulletin cabin cable camera campaign
        canal captain carpenter carriage catalog cellar census chamber channel chapel chart cook choir circuit cistern claim
        client clinic coach coalition collector college column commuter company concert conductor contract corridor cottage
        council county court cousin craft creek critic crop curator customer cyclist dairy dam dealer debate decade delay delegate
        depot deputy deposit designer detail detour diploma director district doctor document donor draft driver drought editor
        effort election elevator embankment engine engineer entrance envelope estate estimate evening examiner exhibit expert
        factor farm farmer fence festival field figure firm fisherman flood floor folder forecast forest formula forum founder
        fountain freighter furnace gallery garage garden gardener garment gate generator glacier goal grain grant greenhouse
        grocer guard guest guide harbor harvest hearing hedge helmet highway hill historian holiday horizon hospital hotel
        household hydrant idea impact index inspector institute interview inventor invoice island jacket job journal journey judge
        junction kettle kitchen laborer ladder lagoon lamp landlord lane lantern lawyer leader league lecture ledger lender lesson
        letter level lever library lighthouse loan locksmith lodge lorry magazine manager manual map margin market marsh mason
        mayor meadow measure mechanic medal member merchant meter mill miner mirror model moment monitor monument mortgage motor
        mountain museum musician neighbor network nurse oath observer office officer opinion orchard orchestra outlet oven owner
        painter pamphlet panel parcel parish park partner passenger path patient pattern pavement pavilion payment pension permit
        petition photograph pianist picture pier pilot pipeline planet planner plant platform player poem policy pond pool
        portrait postcard potter poster premium prize problem producer professor profit project promise proposal publisher pump
        pupil quarry quarter question railway ranger rebate receipt recipe record reform refund region report reporter reservoir
        resident restaurant retailer review river road roof route ruling runner sailor salary sample sawmill scheme scholar school
        scientist season seat sector seminar senator sensor series server session settlement shed shelter ship shop signal singer
        skill slope soldier solicitor song speaker spectator station statue stone storm strategy stream street student studio
        subsidy suburb summit supplier surgeon survey surveyor tailor talent tariff tavern teacher tenant terrace theater ticket
        timetable toll tourist tower town tractor trader trail trainer tram treaty trial tribunal tunnel turbine tutor tutorial
        union valley vehicle vendor verdict vessel veteran village vineyard visitor volunteer voter voyage warden warehouse weaver
        website weekend well wharf window winner winter witness worker workshop writer yard
        """);

    public static readonly string[] Adjectives = Words("""
        able abrupt active afternoon alert ample ancient annual anxious bitter blank bold brief bright brisk broad bronze calm
        careful cautious central cheap chilly civic clear clever coastal cold common complex costly cozy crowded curious daily
        damp deep delicate dense distant double dry dusty early eager elderly elegant empty enormous entire even exact expensive
        extra faint fair familiar famous fertile final firm flat foreign formal former fragile fresh frozen generous gentle
        genuine gradual grand grateful gray green hollow honest hopeful humble icy ideal idle immense inner joint keen large
        lasting late lean lively local lonely loud loyal lucky mature medium mild minor mobile modern modest muddy narrow national
        native neat noisy northern novel obscure odd open orange ordinary outer pale patient plain pleasant polite popular
        practical precious private prompt proper proud public quick quiet rapid rare recent regional remote rough round rural
        rusty scarce seasonal secret serious severe shallow sharp shy silent simple sincere sleepy slender slight slow smooth
        sober soft solid sound southern spare special spring steady steep stern sturdy subtle sudden summer sunny swift tall
        temporary tender thick thin tidy tiny tough tropical typical unusual urban urgent useful usual vacant vague valuable vast
        vivid warm western wet wide willing windy wise wooden worthy young
        """);

    /// <summary>Verbs with an object, in the past tense.</summary>
    public static readonly string[] Acts = Words("""
        accepted adapted admired adopted altered announced answered approved arranged assembled attacked auctioned avoided backed
        balanced banned blamed blocked borrowed bought boosted cancelled carried challenged changed checked cleaned closed
        collected compared completed considered copied corrected counted covered crossed debated declined defended delayed
        delivered described designed discussed doubled drafted dropped earned edited ended enlarged entered examined expanded
        explored extended faced favored filled financed finished fixed followed forgot founded funded gathered guarded halved
        handled helped hosted ignored improved inspected invited joined judged kept launched leased leveled limited listed loaded
        located lowered mapped marked measured mended mentioned moved named noticed offered opened ordered outlined packed painted
        passed photographed planned planted polished postponed praised prepared presented printed promised promoted protected
        published purchased questioned quoted raised ranked reached recorded reduced refused released rented repaired replaced
        reported requested rescued restored reviewed revised saved searched served settled shared shifted signed sketched sold
        solved sorted spared staffed started stopped stored studied supported surveyed tested toured traced traded trimmed tripled
        updated visited warned watched welcomed widened won
        """);

    public static readonly string[] Adverbs = Words("""
        again almost already barely briefly calmly carefully certainly cheaply clearly closely directly eagerly easily entirely
        eventually exactly finally firmly formally gently gradually hardly jointly largely lately mainly mostly nearly neatly
        partly plainly politely promptly properly publicly quickly quietly rarely recently roughly sharply silently slowly
        smoothly steadily strictly suddenly surely twice usually widely
        """);

    public static readonly string[] Places = Phrases("""
        Alderbrook, Ashmere, Barrowdale, Bexcombe, Birchhaven, Brackwater, Brindlewood, Calderhope, Carrick Bay, Claymoor,
        Coldharbor, Cragside, Deepwell, Dunmarrow, East Tallis, Eldermouth, Emberley, Fallowgate, Farrowby, Fernhollow, Foxcombe,
        Glenarrow, Granby Cross, Greystoke Hill, Hallowmere, Harrowfield, Hazelmouth, Highmarsh, Inverlathe, Ironbeck, Kestrel
        Point, Kingsmarrow, Lakenford, Larchmont Vale, Lindenby, Lower Marrick, Maplestead, Marlowe Sound, Millbrae, Mossgate,
        Netherlow, North Eskdon, Oakhanger, Old Thorley, Otterburgh, Pennycross, Pinecastle, Port Ellery, Quarrybank, Ravensholt,
        Redwater, Rookhaven, Saltmarsh, Sandleby, Silverthwaite, Stonewick, Tamarack Falls, Thistledown, Upper Wren, Vantage Hill,
        Westerby, Whitcombe, Willowmere, Wintershall, Wolverley, Yarrowdale
        """);

    public static readonly string[] FirstNames = Words("""
        Ada Agnes Albert Alma Amos Anton Astrid Basil Beatrix Bruno Cecil Clara Conrad Cora Cyrus Dalia Delia Edith Edmund Elias
        Elsa Emil Enid Ernest Esther Felix Flora Frida Gideon Greta Gustav Hattie Hector Hilda Hugo Ida Imogen Ivor Jasper Joan
        Jonas Josef Karin Lena Leopold Lydia Mabel Magnus Marta Milo Nadia Nils Nora Olga Oscar Otto Petra Ralph Rosa Rufus Selma
        Silas Thea Tobias Ursula Vera Viola Walter Wilma Yusuf
        """);

    public static readonly string[] Surnames = Words("""
        Abernathy Aldous Amberley Arkwright Ashdown Bardsley Beckwith Bellweather Blackwood Bramhall Brightwell Calloway Carmody
        Castellan Chadwick Cloverly Cobham Corrigan Dalrymple Danvers Dunstable Eastwick Eddington Ellsworth Fairweather Fanshawe
        Farthing Fenwick Garrity Gladwell Goldsworthy Greenhalgh Hackett Halloran Hargreave Hawksmoor Heathcote Holloway Ingleby
        Jessop Kettering Kirkbride Lambourne Langstaff Lockhart Mallory Marchbanks Merriweather Middleton Nettleship Northcott
        Oakeshott Ormerod Pemberton Pickering Quayle Rackham Ravenscroft Rushworth Sandiford Scrivener Shackleton Somerville
        Tattersall Thackeray Thornbury Underhill Vandermeer Wainwright Wetherby Whitlock Winterbourne Woolstencroft Yardley
        """);

    /// <summary>What people are by trade, as it stands before or behind their names.</summary>
    public static readonly string[] Roles = Phrases("""
        a planner at the town hall, a retired pilot, a teacher, an economist, a historian, a surveyor, the harbor master, a market
        trader, a spokesperson for the council, a student of law, the head of the museum, an engineer, a farmer, a nurse, a
        volunteer, the owner of the mill, a union official, a biologist, the chair of the board, a bus driver
        """);

    public static readonly string[] Themes = Phrases("""
        Culture, Business, Local News, Science, Travel, Environment, Transport, Education, Food, Housing, Sport, Opinion
        """);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Phrases(string text) =>
        [.. text.Replace('\n', ' ').Split(',', StringSplitOptions.TrimEntries).Select(phrase => string.Join(' ', Words(phrase)))];
}
