namespace SeedGen.Text;

/// <summary>The words on share and follow buttons (“Auf Facebook teilen”): networks, what one does there, and the small words between.</summary>
internal static class Networks
{
    /// <summary>Networks, messengers, and the other ways to pass a page on.</summary>
    public static readonly WordSet Names = new(
        "bluesky clipboard digg discord email facebook fb flipboard github google googleplus hatena instagram kakao kakaotalk line linkedin mail",
        "mastodon messenger naver newsletter odnoklassniki pinterest pocket qq qzone reddit rss sms signal skype snapchat soundcloud spotify",
        "telegram threads tiktok truth tumblr tuenti twitch twitter viber vimeo vk vkontakte wechat weibo weixin whatsapp x xing youtube zalo",
        "e-mail courriel correo mél poczta pocztą вконтакте одноклассники твиттер фейсбук почта e-posta eposta بريد فيسبوك تويتر واتساب تلغرام");

    /// <summary>What the buttons do.</summary>
    public static readonly WordSet Verbs = new(
        "share shares tweet pin like likes follow join find send post print copy save link flip bookmark subscribe connect chat watch comment",
        "teilen teile folgen folge folgt twittern drucken merken kopieren senden speichern weiterleiten empfehlen weitersagen versenden kommentieren",
        "partager partagez suivre suivez suivez-nous retrouvez rejoignez envoyer imprimer tweeter copier aimer enregistrer épingler",
        "compartir comparte compártelo síguenos síganos seguir enviar imprimir tuitear copiar guardar me-gusta",
        "condividi condividere seguici segui invia stampa twitta copia salva salvar stampare inviare",
        "compartilhar compartilhe partilhar partilhe siga siga-nos seguir tuitar curtir",
        "delen deel deelt volg tweeten mailen printen kopiëren bewaren stuur verstuur",
        "udostępnij podziel obserwuj polub wyślij drukuj kopiuj śledź tweetnij zapisz skopiuj dołącz",
        "поделиться поделитесь подписаться подписывайтесь читайте отправить копировать скопировать распечатать твитнуть следите сохранить",
        "paylaş paylaşın takip beğen tweetle gönder yazdır kopyala kaydet izle katıl",
        "شارك مشاركة تابعنا تابعونا غرد ارسل أرسل انشر طباعة نسخ",
        "공유 공유하기 팔로우 보내기 복사 인쇄 트윗 구독",
        "dela följ tipsa gilla skicka del følg kopier print tip sdílet sledujte jaa seuraa κοινοποίηση distribuie urmărește megosztás bagikan");

    /// <summary>What stands between a verb and a network, or behind them.</summary>
    public static readonly WordSet SmallWords = new(
        "a an and at by click here in is it it's me my now of on or our page story the this to too up us via with window opens new article post",
        "auf bei den diesen das artikel beitrag dem die per mit sie uns über und zu in im hier",
        "ce cet cette article sur via par à un une ami et le la les nous l'article en el la este esta artículo noticia por a con un una amigo y nos",
        "questo articolo su con di il lo per ci un amico e na no o em por com artigo notícia dit artikel bericht op via met ons het een en",
        "na w przez artykuł ten nas się do i в во на через статью нас у с и мы bu haberi haber bizi et edin üzerinden ile 'da 'ta da de",
        "على في عبر هذا المقال الخبر صفحتنا من i på med till os oss den här denne");
}
