namespace SeedGen.Text;

/// <summary>News and picture agencies.</summary>
internal static class Agencies
{
    /// <summary>Their names and short forms.</summary>
    public static readonly PhraseSet Names = new(
        "AP|Associated Press|The Associated Press|AP News|Reuters|Thomson Reuters|AFP|AFP News|Agence France-Presse|Agence France Presse",
        "AFP-JIJI|Jiji|Jiji Press",
        "UPI|United Press International|Bloomberg|Bloomberg News|Dow Jones|PA|PA Media|PA Wire|Press Association|PTI|Press Trust of India",
        "ANI|IANS|UNI",
        "dpa|Deutsche Presse-Agentur|epd|KNA|AFP/dpa|APA|Keystone|Keystone-SDA|SDA|ATS|Keystone-ATS|EFE|Agencia EFE|Europa Press|ANSA",
        "Adnkronos|LaPresse|AGI",
        "Lusa|Agência Brasil|Estadão Conteúdo|Folhapress|ANP|Belga|TT|TT News Agency|NTB|Ritzau|Scanpix|STT|Lehtikuva|PAP|ČTK|CTK|TASR",
        "MTI|Agerpres|Hina|Tanjug|BTA",
        "TASS|ITAR-TASS|RIA Novosti|Interfax|Sputnik|Ukrinform|UNIAN|BelTA|Anadolu|Anadolu Agency|AA|DHA|İHA|IHA|Xinhua",
        "Xinhua News Agency|CNS|China News Service",
        "Kyodo|Kyodo News|Yonhap|Yonhap News Agency|Newsis|News1|CNA|Central News Agency|Bernama|Antara|VNA|Thai News Agency|WAM|SPA|SANA",
        "MENA|IRNA|Mehr|Tasnim|Petra|QNA",
        "CP|Canadian Press|The Canadian Press|AAP|Australian Associated Press|NZPA|Tribune News Service|TNS|Tribune Content Agency",
        "CQ-Roll Call|MCT|SNO|SWNS|PNA|BSS|APP|UNB",
        "PRNewswire|PR Newswire|Business Wire|GlobeNewswire|Globe Newswire|ACCESSWIRE|EIN Presswire|Newswire",
        "CNN|CNBC|CBS News|NBC News|ABC News|Fox News|BBC News|NPR|Politico|RFE/RL|VOA|Deutsche Welle|DW|Al Jazeera");

    /// <summary>Agencies that sell pictures: their name alone behind a caption is a credit.</summary>
    public static readonly PhraseSet Pictures = new(
        "Getty|Getty Images|AFP via Getty Images|Getty Images via AFP|Shutterstock|Alamy|Alamy Stock Photo|iStock|iStockphoto|Unsplash",
        "Pexels|Pixabay|Adobe Stock|Depositphotos|Dreamstime",
        "Zuma Press|ZUMA|ZUMA Wire|ZUMA Press Wire|Corbis|Magnum|Magnum Photos|Rex|REX Features|Rex/Shutterstock|EPA|EPA-EFE|EPA Images",
        "NurPhoto|SOPA Images|LightRocket|Sipa|Sipa USA",
        "SIPA Press|Imago|IMAGO Images|picture alliance|picture-alliance|Picture Alliance|ullstein bild|action press|ddp|Wikimedia",
        "Wikimedia Commons|Flickr|Creative Commons|Handout|WireImage",
        "FilmMagic|Hulton Archive|Bettmann|Everett Collection|Icon Sportswire|USA TODAY Sports|Imagn|Imagn Images|Abaca|Hans Lucas|MAXPPP",
        "Contrasto|Visual China Group|VCG|Future Publishing|NASA");
}
