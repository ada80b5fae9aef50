namespace SeedGen.Text;

/// <summary>Cities that reports are commonly filed from, in several languages. A place need not be listed to be read as one.</summary>
internal static class Places
{
    public static readonly PhraseSet Known = new(
        "Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Almaty|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Astana|Asunción|Athens",
        "Atlanta|Auckland|Baghdad|Baku|Bamako|Bangkok|Barcelona",
        "Basel|Beijing|Beirut|Belgrade|Berlin|Bern|Bogotá|Bogota|Bonn|Boston|Brasília|Brasilia|Bratislava|Brazzaville|Brisbane|Brussels",
        "Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Cape Town",
        "Caracas|Chennai|Chicago|Chișinău|Chisinau|Cologne|Colombo|Copenhagen|Dakar|Dallas|Damascus|Davos|Delhi|Denver|Detroit|Dhaka|Doha",
        "Dubai|Dublin|Dushanbe|Edinburgh|Frankfurt|Freetown",
        "Gaza|Gaza City|Geneva|Guatemala City|Hamburg|Hanoi|Harare|Havana|Helsinki|Hong Kong|Honolulu|Houston|Hyderabad|Islamabad",
        "Istanbul|Jakarta|Jerusalem|Johannesburg|Juba|Kabul|Kampala",
        "Karachi|Kathmandu|Khartoum|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|Kuwait City|Kyiv|Kiev|La Paz|Lagos|Lahore|Las Vegas",
        "Lima|Lisbon|Ljubljana|London|Los Angeles|Luanda|Lusaka",
        "Luxembourg|Macau|Madrid|Male|Managua|Manama|Manila|Maputo|Marseille|Melbourne|Mexico City|Miami|Milan|Minneapolis|Minsk",
        "Mogadishu|Monrovia|Montevideo|Montreal|Moscow|Mumbai|Munich",
        "Muscat|Nairobi|Naples|Nassau|New Delhi|New Orleans|New York|Niamey|Nicosia|Oslo|Ottawa|Panama City|Paris|Perth|Philadelphia",
        "Phnom Penh|Phoenix|Podgorica|Port-au-Prince|Prague|Pretoria",
        "Pristina|Pyongyang|Quito|Rabat|Ramallah|Reykjavík|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|San Diego|San Francisco|San José",
        "San Jose|San Juan|San Salvador|Sanaa|Santiago|Santo Domingo",
        "São Paulo|Sarajevo|Seattle|Seoul|Shanghai|Shenzhen|Singapore|Skopje|Sofia|St. Petersburg|Stockholm|Strasbourg|Stuttgart|Sydney",
        "Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv",
        "The Hague|Tirana|Tokyo|Toronto|Tripoli|Tunis|Turin|Ulaanbaatar|United Nations|Valletta|Vancouver|Vatican City|Venice|Vienna",
        "Vientiane|Vilnius|Warsaw|Washington|Wellington|Yangon|Yerevan|Zagreb|Zurich",
        "Wien|München|Köln|Zürich|Genf|Brüssel|Moskau|Peking|Warschau|Prag|Rom|Mailand|Athen|Kopenhagen|Jerusalem|Kairo|Kiew|Teheran",
        "Tokio|Leipzig|Dresden|Düsseldorf|Hannover|Bremen|Mainz|Graz",
        "Genève|Bruxelles|Londres|Moscou|Pékin|Lyon|Le Caire|Varsovie|Vienne|Athènes|Ginebra|Bruselas|Moscú|Pekín|Roma|Milano|Napoli",
        "Torino|Firenze|Venezia|Lisboa|Porto|Parigi|Londra|Mosca",
        "Москва|Киев|Київ|Минск|Санкт-Петербург|Париж|Лондон|Берлин|Вашингтон|Пекин");
}
