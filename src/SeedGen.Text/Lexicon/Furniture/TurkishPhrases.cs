namespace SeedGen.Text;

/// <summary>What page furniture says in Turkish, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class TurkishPhrases
{
    public const string Notation = """
        Navigation:
        = (içeriğe|ana içeriğe|menüye|aramaya|ana menüye|alt bilgiye) (geç|atla|git)
        = (yukarı|yukarı çık|başa dön|sayfa başına dön|sayfa başı|ana sayfaya dön|anasayfaya dön|geri|geri dön|önceki sayfa|haberlere dön)
        = (ana sayfa|anasayfa|menü|ana menü|navigasyon|site haritası)
        = (buradasınız|tüm kategoriler|kategoriler|tüm haberler|son haberler|mobil site)
        = (menüyü|aramayı|pencereyi) (aç|kapat|göster|gizle)
        = (ara|arama|arama yap|sitede ara|haber ara|detaylı arama|arama sonuçları|aradığınız kelimeyi yazın|ne aramıştınız)
        = (giriş|giriş yap|üye girişi|çıkış|çıkış yap|üye ol|kayıt ol|kaydol)
        = (hesap oluştur|hesabım|profilim|üyelik|oturum aç|favorilerim|sepetim)
        = (şifremi unuttum|şifre|kullanıcı adı|beni hatırla|hesabınız yok mu|zaten üye misiniz|e posta veya kullanıcı adı|hesabın yok mu)
        = (iletişim|bize ulaşın|bize yazın|iletişim formu|yardım|destek|sıkça sorulan sorular|sss|müşteri hizmetleri|geri bildirim)
        = (hakkımızda|biz kimiz|künye|kurumsal|reklam ver|reklam verin|kariyer)
        = (insan kaynakları|ekibimiz|yayın ilkeleri|basın odası|yazarlar|tüm yazarlar)
        = (tümü|tümünü gör|tümünü göster|hepsini gör|daha fazla)
        = (daha fazla göster|daha fazla yükle|devamını göster|diğer haberler|tüm haberleri gör)
        = (önceki|sonraki|önceki haber|sonraki haber|önceki yazı|sonraki yazı)
        = (önceki sayfa|sonraki sayfa|eski yazılar|yeni yazılar|ileri|son sayfa)
        ^ (önceki|sonraki) (haber|yazı|içerik)
        = (yazdır|haberi yazdır|pdf indir|kaydet|favorilere ekle|okuma listesine ekle|haberi dinle)
        = (dinle|yazı boyutu|yazıyı büyüt|e gazete|gazete oku|arşiv)
        = (haber arşivi|foto galeri|video galeri|galeri|web tv|canlı tv|seri ilanlar)
        = (resmi ilanlar|ilanlar|vefat ilanları|tv yayın akışı|rss|uygulamalar)
        = (mobil uygulama|uygulamayı indir|app store|sepete ekle|satın al|hemen al)
        = (teklif al|rezervasyon|ürünü incele|dil seçin|türkçe|içindekiler)
        = (gündemdekiler|trend|popüler konular|öne çıkanlar|manşetler|manşet)
        = (etiketler|konular|tüm manşetler|bugünün haberleri|günün manşetleri)
        = (kapat|gönder|iptal|onayla|tamam|uygula|filtrele|sırala|devam|devam et|evet|hayır|düzenle|sil|seç|incele|detaylar)
        ? (gündem|dünya|türkiye|ekonomi|spor|siyaset|politika|kültür|kültür sanat|sanat|teknoloji|bilim|sağlık|eğitim|yaşam|magazin|medya)
        ? (çevre|hukuk|köşe yazıları|köşe yazarları|röportaj|analiz|dosya|özel haber|video|foto|podcast|haberler|haber|yerel|yerel haberler)
        ? (asayiş|futbol|basketbol|voleybol|süper lig|şampiyonlar ligi|puan durumu|fikstür|canlı skor|transfer|tenis|motor sporları|borsa)
        ? (döviz|altın|altın fiyatları|kripto|kripto para|finans|şirketler|emlak|otomobil|otomotiv|enerji|tarım|turizm|seyahat|iş dünyası)
        ? (piyasalar|sinema|müzik|kitap|tiyatro|televizyon|dizi|moda|güzellik|yemek|yemek tarifleri|tarifler|aile|çocuk|kadın|astroloji)
        ? (burçlar|din|tarih|oyun|internet|istanbul|ankara|izmir|bursa|antalya|avrupa|abd|rusya|ukrayna|orta doğu|asya|ürünler|çözümler)
        ? (hizmetler|fiyatlar|etkinlikler|blog|eğlence|ekonomi haberleri|spor haberleri|dünya haberleri|sağlık haberleri)
        ? (teknoloji haberleri|magazin haberleri|gündem haberleri|son dakika haberleri)

        Widget:
        = (en çok okunanlar|çok okunanlar|en çok okunan|en çok izlenenler|en çok yorumlananlar)
        = (en çok paylaşılanlar|popüler|popüler haberler|günün özeti)
        = (hava durumu|namaz vakitleri|günlük burç yorumları|burç yorumları|bulmaca|sudoku)
        = (anket|oy ver|piyasalar|döviz kurları|nöbetçi eczaneler|son depremler)
        = (trafik durumu|yol durumu|canlı|canlı yayın|canlı izle|son dakika)
        = (canlı anlatım|son yorumlar|son yazılar|arşivler|şans oyunları|milli piyango)
        = (oynat|duraklat|tam ekran|videoyu izle|galeriyi gör|fotoğrafları gör|fotoğrafı büyüt|altyazı|puan durumu ve fikstür|maç sonuçları)
        ~ tarayıcınız [video|html5] (desteklemiyor|desteklememektedir)

        RelatedContent:
        = (ilgili|benzer|diğer|son|önerilen|popüler|ilginizi çekebilecek) (haberler|haber|yazılar|içerikler)
        = (ilgili|benzer|diğer|son|önerilen|popüler|ilginizi çekebilecek) (konular|videolar|ürünler|makaleler)
        ^ (ayrıca bakınız|bunu da okuyun|ilginizi çekebilir|ilgili haber)
        ^ (haberin devamı|devamını oku|bunlar da ilginizi çekebilir|sıradaki haber)
        : (ilgili haber|ilgili haberler|ayrıca okuyun|bunu da okuyun|ilginizi çekebilir|ayrıca bakınız|bakınız|devamı)
        = (bunlar da ilginizi çekebilir|bu haberler de ilginizi çekebilir|ilginizi çekebilir)
        = (ilginizi çekebilecek|sizin için seçtiklerimiz|sizin için önerilenler)
        = (devamını oku|devamı|devamı için tıklayın|haberin devamı|habere git|haberi oku)
        = (haberi görüntüle|daha fazla oku|daha fazla bilgi|detaylı bilgi|okumaya devam et)
        = (sıradaki haber|bir sonraki haber|konuyla ilgili haberler|aynı kategoriden|yazarın diğer yazıları)
        = (öneriler|önerilenler|kaçırmayın|editörün seçtikleri)

        Comments:
        = (yorum|yorumlar|yorum yap|yorum yaz|yorum gönder|yorum ekle|yorumunuz)
        = (yorumları gör|yorumları göster|tüm yorumlar|yorum yok|henüz yorum yok|yanıtla)
        = (ilk yorumu sen yap|ilk yorumu siz yapın|ilk yorum yapan siz olun|henüz yorum yapılmamış|cevapla)
        = (yanıtı iptal et|şikayet et|yorum kuralları|bir yanıt yazın)
        = # (yorum|yanıt|cevap|oy|değerlendirme) [var]
        ^ (yorum|bir yanıt|bir yorum|yorumunuzu) (yapabilmek|yapmak|yazın|bırakın|bırak)
        = (ad|isim|adınız|adınız soyadınız|e posta|e posta adresiniz|internet sitesi)
        = (web sitesi|soyad|telefon|mesajınız|konu|zorunlu alan|gerekli alanlar)
        ~ e posta (adresiniz|hesabınız) (yayınlanmayacak|yayımlanmayacak)
        ~ gerekli alanlar (ile|işaretlenmişlerdir)
        ~ daha sonraki yorumlarımda kullanılması için
        ~ (yorum|yorumlar) (kapalı|yapabilmek için|kapalıdır|onaylandıktan)
        ~ yazılan yorumlardan
        ~ (hakaret|küfür) içeren

        Subscription:
        = (abone ol|abonelik|abone olun|hemen abone ol|bültene abone ol|e bülten)
        = (bülten|haber bülteni|bültenimize abone olun|e bülten aboneliği|bildirimler)
        = (e posta adresinizi girin|e posta adresi|bize destek ol|destek olun|bağış yap|ücretsiz dene|aboneler için|bize katılın|üye olun)
        ^ (bültenimize|haber bültenimize|kanalımıza|bültene|youtube kanalımıza) (abone|kaydol|üye|katılın)
        ~ (haberler|haberleri|gelişmeler) (e posta|cebinize|e postanıza)
        ~ (devamını|okumaya|tamamını) (okumak|devam etmek) için (abone|üye|giriş)
        ~ (son dakika|gelişmelerden|haberlerden) [anında] haberdar (ol|olmak|olun)

        Advertisement:
        = (reklam|reklamlar|ilan|sponsorlu|sponsorlu içerik|advertorial)
        = (tanıtım|reklamı geç|reklamı kapat|reklam alanı|haberin devamı aşağıda|iş birliği)
        = (haber devam ediyor|reklamdan sonra devam ediyor|sponsorlu bağlantılar|bu bir reklamdır|tanıtım yazısı)

        SiteNotice:
        ~ (sitemizde|bu sitede|web sitemizde) [çerez|çerezler|çerezleri] [kullanmaktadır|kullanılmaktadır|kullanıyoruz|kullanır]
        ~ (sitemiz|internet sitemizde) [çerez|çerezler|çerezleri] [kullanmaktadır|kullanılmaktadır|kullanıyoruz|kullanır]
        ~ (çerez|çerezler|çerezleri) (politikası|politikamız|kullanıyoruz|kullanılmaktadır|kullanmaktadır)
        ~ (çerez|çerezler|çerezleri) (ayarları|tercihleri|kabul et|yönet)
        = (kabul et|tümünü kabul et|reddet|tümünü reddet|kabul ediyorum|anladım|çerez ayarları|çerezler|tercihleri yönet|gizlilik ayarları)
        ~ javascript (etkin|devre|kapalı|gerekli)
        ~ (reklam engelleyici|adblock) (kapatın|tespit|kullanıyorsunuz)
        ~ (sayfa|içerik|haber) bulunamadı
        = (yükleniyor|lütfen bekleyin|hata|bir hata oluştu|tekrar deneyin|yenile|yeni pencerede açılır)
        ~ bildirimleri (aç|açın|etkinleştir)

        Sharing:
        = (paylaş|haberi paylaş|paylaşın|bu haberi paylaş|facebook'ta paylaş)
        = (twitter'da paylaş|whatsapp'ta paylaş|bağlantıyı kopyala|linki kopyala|kopyala)
        = (kopyalandı|link kopyalandı|e posta ile gönder|arkadaşına gönder|tweetle|beğen)
        = (beğendim|takip et|bizi takip edin|takip edin|sosyal medya|takipçi)
        = # (paylaşım|beğeni|takipçi|kişi beğendi)
        ^ bizi [sosyal medyada|twitter'da|instagram'da|facebook'ta|google news'te] takip (edin|et)
        ~ google (news'te|haberler'de) (takip|abone)

        Legal:
        = (gizlilik|gizlilik politikası|gizlilik sözleşmesi|kullanım koşulları|kullanım şartları)
        = (kullanıcı sözleşmesi|çerez politikası|kvkk|aydınlatma metni|yasal uyarı)
        = (kişisel verilerin korunması|kvkk aydınlatma metni|veri politikası|üyelik sözleşmesi|telif hakkı)
        = (yasal|sorumluluk reddi|hukuki bilgiler|veri koruma)
        ~ (tüm|her) hakkı saklıdır
        ~ tüm hakları saklıdır
        ~ (kaynak|izin) (gösterilmeden|gösterilerek|alınmadan) (kullanılamaz|alıntı|yayınlanamaz|kopyalanamaz)
        ~ (yatırım tavsiyesi|yatırım danışmanlığı) (değildir|kapsamında)

        PageMetadata:
        = # (dk|dakika|dakikada) (okuma|okunma|okuma süresi|okunur)
        = (okuma süresi|ortalama okuma süresi|tahmini okuma süresi) [#] [dk|dakika]
        = # (saniye|dakika|dk|saat|gün|hafta|ay|yıl) önce
        = (az önce|dün|bugün|şimdi|bir saat önce)
        = # (görüntülenme|okunma|görüntüleme|izlenme|kez okundu|kelime)
        : (etiketler|etiket|kategori|kategoriler|konular|anahtar kelimeler|yayınlanma)
        : (yayın tarihi|güncelleme|güncellenme|son güncelleme|giriş|editör)
        ^ (yayınlanma|yayın tarihi|güncelleme|güncellenme|son güncelleme) (tarihi|#)
        ^ (giriş|oluşturulma tarihi|eklenme|haber giriş|haber güncelleme) (tarihi|#)
        ? (kaynak|yazar|muhabir|editör|tarih|yayınlanma|güncelleme|haber merkezi|aa|dha|iha|fotoğraf|yayınlanma tarihi|güncelleme tarihi)
        = (yazar hakkında|yazarın tüm yazıları|tüm yazıları|profili gör)
        """;
}
