namespace SeedGen.Text;

/// <summary>
/// Names that everybody knows, and the synonyms that programs which respin articles put in the place of their words: together they give
/// the names as such programs write them.
/// </summary>
internal static class TorturedNames
{
    /// <summary>The names, parted by a bar. Each word may have a synonym; together they never do.</summary>
    public static readonly string[] Names =
    [
        // agencies, papers, broadcasters
        "Associated Press|Agence France Presse|Press Trust of India|New York Times|Financial Times|Washington Post|Wall Street Journal",
        "Daily Mail|Daily Telegraph|Fox News|Sky News|ABC News|CBS News|NBC News|BBC News|Al Jazeera English|Los Angeles Times|Hindustan Times",
        "Economic Times|Jerusalem Post|South China Morning Post|Huffington Post|Business Insider|Voice of America|Radio Free Europe|Time Magazine",
        "Sunday Times|Business Standard|Global Times|People's Daily|Moscow Times|Straits Times|Japan Times|Khaleej Times|Irish Times",
        // wars, times, treaties
        "Cold War|World War I|World War II|First World War|Second World War|Civil War|Vietnam War|Korean War|Gulf War|Iraq War|Six Day War",
        "Great Depression|Great Recession|Industrial Revolution|French Revolution|Cultural Revolution|Arab Spring|Middle Ages|Iron Curtain",
        "Cuban Missile Crisis|Berlin Wall|Great Wall of China|Treaty of Versailles|Geneva Convention|Good Friday Agreement|Paris Agreement|Boston Tea Party",
        "Opium War|Hundred Years War|Ice Age|Bronze Age|Stone Age|Big Bang|Black Death|Civil Rights Act|Voting Rights Act|Declaration of Independence",
        // states, unions, bodies
        "United Nations|United States|United Kingdom|United Arab Emirates|European Union|European Commission|European Parliament|European Council",
        "European Central Bank|World Bank|World Health Organization|World Trade Organization|World Economic Forum|World Food Program|World Food Programme",
        "International Monetary Fund|International Criminal Court|International Court of Justice|International Olympic Committee",
        "International Space Station|International Atomic Energy Agency|Security Council|General Assembly|Human Rights Council|Human Rights Watch",
        "Amnesty International|Red Cross|Red Crescent|Doctors Without Borders|African Union|Arab League|Gulf Cooperation Council|Shanghai Cooperation Organization",
        "North Atlantic Treaty Organization|Soviet Union|Iron Dome|South Africa|North Korea|South Korea|New Zealand|Saudi Arabia|Sri Lanka|Hong Kong",
        "Middle East|Far East|West Bank|Gaza Strip|Golan Heights|Central Asia|Southeast Asia|Latin America|Black Sea|Red Sea|Dead Sea|South China Sea",
        "East China Sea|Strait of Hormuz|Suez Canal|Panama Canal|Persian Gulf|Bay of Bengal|Pacific Ocean|Indian Ocean|Atlantic Ocean|Arctic Ocean",
        "Belt and Road|Belt and Road Initiative|Silk Road|Great Barrier Reef|Grand Canyon|Silicon Valley|Wall Street|Times Square|Central Park|Red Square",
        // the institutions of a state
        "White House|Oval Office|Supreme Court|High Court|Criminal Court|District Court|Federal Court|Court of Appeals|House of Representatives",
        "House of Commons|House of Lords|State Department|Justice Department|Treasury Department|Defense Department|Department of Justice",
        "Department of Defense|Department of State|Department of Homeland Security|Department of Health|Homeland Security|National Security Council",
        "National Security Agency|National Guard|National Park|National Institutes of Health|Central Intelligence Agency|Federal Bureau of Investigation",
        "Federal Reserve|Food and Drug Administration|Environmental Protection Agency|Secret Service|Coast Guard|Air Force|Air Force One|Marine Corps",
        "Joint Chiefs of Staff|Attorney General|Secretary of State|Secretary General|Prime Minister|Foreign Minister|Defense Minister|Finance Minister",
        "Foreign Ministry|Defense Ministry|Health Ministry|Interior Ministry|Vice President|Chief Justice|Chief of Staff|Commander in Chief|First Lady",
        "Speaker of the House|Majority Leader|Minority Leader|Electoral College|Police Department|Fire Department|State of the Union|Social Security",
        "Communist Party|Labour Party|Labor Party|Conservative Party|Democratic Party|Republican Party|Green Party|Liberal Party|Tea Party",
        "Bharatiya Janata Party|Lok Sabha|Rajya Sabha|Election Commission|Reserve Bank of India|Bank of England|Bank of America|Bank of Japan|Scotland Yard",
        "Nationality President|Nationality Prime Minister|Nationality Foreign Minister|Nationality Army|Nationality Navy|Nationality Parliament",
        // firms, exchanges, prizes, sport, culture
        "Stock Exchange|New York Stock Exchange|General Motors|General Electric|Goldman Sachs|Morgan Stanley|Standard Chartered|Deutsche Bank",
        "American Airlines|British Airways|Southwest Airlines|Standard and Poor's|Dow Jones|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize",
        "World Cup|Cricket World Cup|Super Bowl|Premier League|Champions League|Olympic Games|Winter Olympics|Summer Olympics|Grand Slam|Grand Prix",
        "French Open|Australian Open|Formula One|Indian Premier League|Major League Baseball|National Football League|Golden State Warriors",
        "Manchester United|Manchester City|Real Madrid|Red Sox|White Sox|Star Wars|Star Trek|Game of Thrones|Lord of the Rings|Harry Potter|Black Panther",
        "Black Lives Matter|Golden Globe|Golden Globes|Academy Award|Academy Awards|Rolling Stones|Walk of Fame|Wonder Woman|Green Lantern|Dark Knight",
        "Black Friday|Good Friday|Cyber Monday|New Year's Eve|Independence Day|Labor Day|Valentine's Day|Mother's Day|Ash Wednesday|Palm Sunday",
        "Artificial Intelligence|Machine Learning|Deep Learning|Climate Change|Green New Deal|New Deal|Affordable Care Act|Stock Market",
        // places and schools
        "New York City|Mexico City|Kansas City|Salt Lake City|Vatican City|Los Angeles|San Francisco|New Orleans|Buckingham Palace|Eiffel Tower|Big Ben",
        "Tower of London|Statue of Liberty|Golden Gate Bridge|Empire State Building|Harvard University|Stanford University|Oxford University",
        "Cambridge University|World Trade Center|Kennedy Center|Capitol Hill|Mount Everest|Niagara Falls|Rocky Mountains",
    ];

    /// <summary>A word of a name, an equals sign, and what stands for it, parted by bars; a synonym may have two words.</summary>
    public static readonly string[] Synonyms =
    [
        "academy=academia|institute", "act=perform|regulation", "administration=management", "affordable=inexpensive|reasonably priced",
        "age=time period", "ages=ages|intervals", "agency=company|bureau", "agreement=settlement|accord", "air=atmosphere",
        "airlines=carriers", "america=the usa", "appeals=attraction|enchantment", "army=military|soldiers", "artificial=synthetic|counterfeit|simulated",
        "assembly=meeting|gathering", "associated=related|linked|affiliated|connected", "atomic=nuclear power", "attorney=lawyer|legal professional",
        "award=prize", "awards=prizes", "bank=financial institution|monetary institution|lender", "belt=strap|girdle", "big=large|giant|enormous|massive",
        "black=dark", "borders=boundaries|frontiers", "bowl=dish|basin", "bridge=span", "bureau=workplace|division", "business=enterprise",
        "canal=channel|waterway", "center=heart|middle|centre point", "central=middle|focal", "champions=winners|victors", "change=alteration|shift",
        "chief=fundamental|boss", "chiefs=heads|bosses", "city=metropolis|town", "civil=civilian|courteous", "climate=local weather|weather",
        "coast=shore|shoreline", "cold=chilly|frosty|icy|frigid|chill", "college=faculty|school", "commander=leader", "commission=fee",
        "committee=panel", "commons=widespread", "communist=communism", "convention=conference", "cooperation=collaboration", "corps=body",
        "council=assembly|meeting", "court=courtroom|court docket|courtyard", "crescent=sickle", "criminal=felony|felonious|prison",
        "crisis=disaster|emergency", "cross=move|go across|traverse", "cup=mug|goblet|glass", "curtain=drape", "daily=every day|each day|day by day",
        "dark=darkish", "day=daytime", "dead=lifeless|useless", "deal=bargain", "death=demise|dying", "declaration=announcement",
        "deep=profound|deeper", "defense=protection|defence mechanism", "democratic=popularity based", "department=division|branch",
        "depression=melancholy|despair|gloom", "district=area", "doctors=physicians|medical doctors", "dome=vault", "drug=drugs medicine|medication|remedy",
        "economic=financial|monetary", "election=voting", "electoral=voting", "electric=electrical", "empire=kingdom", "energy=vitality|power",
        "english=english language", "environmental=ecological", "exchange=change|alternate|trade", "fame=popularity|repute",
        "far=distant", "federal=national government", "finance=funding", "financial=monetary|fiscal", "fire=hearth|fireplace", "first=primary|initial",
        "food=meals", "force=pressure|drive|power", "foreign=overseas|international|alien", "formula=method|components|system", "fund=cash pool|finances",
        "game=recreation|sport", "games=video games|sports", "general=basic|normal|common", "global=worldwide|international", "globe=sphere", "globes=spheres",
        "golden=gold", "good=nice", "grand=large|grandiose", "great=nice|wonderful|awesome", "green=inexperienced|verdant", "guard=protect|watch",
        "gulf=abyss", "health=well being|wellbeing|wellness", "high=excessive", "hill=mound", "homeland=fatherland", "house=home|residence|dwelling",
        "human=human being", "hundred=100", "independence=freedom", "industrial=commercial", "initiative=scheme", "institutes=establishments",
        "intelligence=cleverness|brains|consciousness", "interior=inside", "international=worldwide|global|overseas", "investigation=probe|inquiry",
        "iron=steel", "joint=shared", "journal=diary|magazine", "justice=equity|righteousness", "knight=cavalier", "labor=labour work|work", "labour=toil|work",
        "lady=girl", "lake=pond", "lantern=lamp", "leader=chief|head", "league=association|alliance", "learning=studying", "liberty=freedom|autonomy",
        "lives=existence", "lord=ruler", "lords=rulers", "machine=gadget|equipment", "mail=put up|letters", "major=main|foremost", "majority=bulk",
        "market=marketplace", "matter=topic", "middle=center|heart|mid", "minister=clergyman|priest|secretary of state", "ministry=clergy",
        "minority=fewer", "missile=rocket", "monetary=financial|economic", "morning=dawn", "mountains=hills", "national=nationwide|countrywide",
        "nations=international locations|countries|nation states", "navy=fleet", "new=brand new", "news=information|data|tidings", "north=northern side",
        "ocean=sea", "office=workplace", "olympic=olympian", "open=opening", "organization=group|company", "palace=castle",
        "park=parking", "parliament=legislature house", "party=social gathering|celebration|occasion|get together", "peace=tranquility|tranquillity|calm",
        "police=policing", "post=submit|put up|publish", "president=head of state", "press=push|squeeze|media press", "prime=high|foremost|chief",
        "prize=award|trophy", "program=programme plan", "protection=safety|safeguard", "radio=radio set", "real=actual",
        "recession=downturn", "red=crimson|scarlet|pink", "representatives=delegates|consultants", "republican=conservative republican", "reserve=reservation|save",
        "revolution=upheaval|insurgency", "rights=proper|entitlements", "rings=jewelry", "road=highway|freeway|street|avenue", "rolling=rotating",
        "sea=ocean", "second=2nd", "secret=hidden|covert", "secretary=receptionist|clerk", "security=safety", "service=provider|companies",
        "silicon=silicone", "silk=silky", "slam=bang", "social=societal", "soviet=bolshevik", "space=area|room", "speaker=audio system|orator", "spring=springtime",
        "square=sq.|sq", "staff=workers|employees|personnel", "standard=normal|customary", "star=superstar|celebrity", "state=country", "states=international locations|countries",
        "station=depot", "statue=sculpture", "stock=inventory", "stone=rock", "stones=rocks", "strait=narrow", "street=avenue|road|highway",
        "strip=shred", "summer=summertime", "super=tremendous|incredible|great", "supreme=ultimate|paramount", "thrones=seats", "times=occasions|instances", "tower=turret",
        "trade=commerce", "treasury=exchequer", "treaty=pact", "trust=belief", "union=unification|marriage", "united=joined|unified", "valley=vale|canyon",
        "vice=vise", "voice=vocal", "voting=balloting", "walk=stroll", "wall=partition|barrier", "war=struggle|battle|warfare|conflict|combat",
        "wars=battles|conflicts|fights", "warriors=fighters", "watch=look ahead to|timepiece", "west=western side", "white=pale|whitish|ivory",
        "winter=wintertime|wintry weather", "woman=girl|lady", "wonder=marvel|surprise", "world=planet|globe|international|worldwide", "yard=backyard", "year's=12 months",
        "nationality=chinese language|japanese language|french language|german language|russian language|korean language|spanish language|turkish language"
            + "|arabic language|italian language|portuguese language|polish language|greek language|vietnamese language",
    ];

    /// <summary>What comes of a name and a synonym, and is a name of something else.</summary>
    public static readonly PhraseSet NamesOfTheirOwn = new(
        "Basic Electrical|Basic Electric|Normal Electric|World Conflict|Great War|Great Game|Great Battle|World Trade|International Bank|High Court|Central Bank|State Street|Wall Street|Great Fire|Grand Slam",
        "Civil Conflict|Gulf Conflict|International Union|European Alliance|Chief Minister|Home Secretary|Home Ministry|Home Minister|International Court",
        "United Countries|State Park|Country Party|National Party|Global Fund|International Fund|Dark Star|Dark Sea|Great Park|Nice Times|Steel City|Middle Asia",
        "World War Two|Star Battles|Real Salt Lake|International Security Council|National Court|National Bank|National Post|National Party|Social Justice|First Court",
        "International Cup|Global Bank|Worldwide Fund|Popular Party|State Court|High Minister|Military Force|Air Drive|Air Power|Cool War|Nuclear Agency|Business Times",
        "International Security Agency|Global Health Organization|Global Trade Organization|Global Economic Forum|International Health Organization|World Financial Forum",
        "National Security Company|World Bank Group|Health Division|Great Bowl|International Minister|International Ministry|Work Day|Justice Division|State Division|Fire Division",
        "Financial Times|Inside Ministry|Treasury Division|Police Division|Federal Bureau|Finances Minister|National Parking|Central Parking|Security Meeting|Home of Lords");
}
