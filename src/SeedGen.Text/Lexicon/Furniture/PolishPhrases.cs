namespace SeedGen.Text;

/// <summary>What page furniture says in Polish, by kind; the notation is <see cref="PhraseTable"/>'s.</summary>
internal static class PolishPhrases
{
    public const string Notation = """
        Navigation:
        = (przejdź|przeskocz|skocz) do (treści|głównej treści|menu|nawigacji|wyszukiwarki|stopki)
        = (przejdź|przeskocz|skocz) do (zawartości|strony głównej|serwisu|artykułu|galerii|komentarzy)
        = (wróć|powrót|powróć) (do góry|na górę|na stronę główną|do strony głównej|do listy)
        = (wróć|powrót|powróć) (na początek|do artykułu|do menu|do kategorii|do działu)
        = (do góry|na górę|w górę|strona główna|menu|menu główne|nawigacja|mapa strony|mapa serwisu|jesteś tutaj|tu jesteś|nawigacja główna)
        = (otwórz|zamknij|pokaż|ukryj|rozwiń|zwiń) (menu|wyszukiwarkę|nawigację|okno|podmenu|wszystko|panel)
        = (szukaj|wyszukaj|wyszukiwarka|wyszukiwanie|szukaj w serwisie)
        = (wpisz szukaną frazę|wyniki wyszukiwania|wyszukiwanie zaawansowane|czego szukasz)
        = (zaloguj|zaloguj się|logowanie|wyloguj|wyloguj się|zarejestruj się|rejestracja)
        = (załóż konto|utwórz konto|moje konto|mój profil|konto|profil|koszyk)
        = (nie pamiętasz hasła|zapomniałeś hasła|przypomnij hasło|odzyskaj hasło|hasło)
        = (login|nazwa użytkownika|zapamiętaj mnie|nie masz konta|masz już konto)
        = (kontakt|kontakt z redakcją|skontaktuj się z nami|napisz do nas|formularz kontaktowy)
        = (pomoc|centrum pomocy|obsługa klienta|najczęściej zadawane pytania)
        = (o nas|redakcja|nasz zespół|zespół|kariera|praca|oferty pracy)
        = (dla mediów|biuro prasowe|biuro reklamy|reklama kontakt|reklamuj się|o serwisie|o firmie)
        = (zobacz|pokaż|czytaj|wczytaj|załaduj|więcej) (wszystkie|wszystko|więcej|kolejne|więcej artykułów)
        = (zobacz|pokaż|czytaj|wczytaj|załaduj|więcej) (wszystkie artykuły|mniej|artykułów|wiadomości)
        = (poprzedni|następny|poprzednia|następna|starsze|nowsze) [artykuł|wpis|strona|wpisy|zdjęcie|galeria]
        ^ (poprzedni|następny) (artykuł|wpis)
        = (strona # z #|nawigacja wpisu|zobacz wpisy|spis treści|w tym artykule|na tej stronie|ostatnia strona|dalej|wstecz)
        = (drukuj|wydrukuj|drukuj artykuł|wersja do druku|pobierz pdf|zapisz)
        = (zapisz artykuł|zapisz na później|dodaj do ulubionych|ulubione|posłuchaj artykułu)
        = (prenumerata|e wydanie|ewydanie|wydanie cyfrowe|archiwum|ogłoszenia|nekrologi)
        = (program tv|sklep|aplikacja|pobierz aplikację|kanały rss|rss|serwisy)
        = (do koszyka|dodaj do koszyka|kup|kup teraz|zamów|zarezerwuj|zapytaj o cenę|sprawdź ofertę|zobacz ofertę|sprawdź|umów się|pobierz)
        = (działy|wszystkie działy|kategorie|tematy|gorące tematy|popularne tematy|polecane tematy)
        = (na czasie|tagi|język|wybierz język|polski|wersja mobilna)
        = (zamknij|wyślij|anuluj|potwierdź|zapisz zmiany|zastosuj|filtruj|sortuj|sortuj według|więcej|tak|nie|edytuj|usuń|rozwiń|zwiń)
        ? (wiadomości|kraj|świat|polska|polityka|gospodarka|biznes|sport|kultura|nauka|technologie|technologia|zdrowie|opinie|publicystyka)
        ? (felietony|rozrywka|gwiazdy|plotki|film|filmy|seriale|muzyka|książki|teatr|sztuka|telewizja|media|styl życia|lifestyle|moda|uroda)
        ? (podróże|turystyka|kuchnia|przepisy|dom|ogród|rodzina|dziecko|dzieci|motoryzacja|auto|samochody|nieruchomości|finanse|pieniądze)
        ? (giełda|firma|podatki|prawo|edukacja|szkoła|piłka nożna|ekstraklasa|liga mistrzów|siatkówka|tenis|skoki narciarskie|żużel)
        ? (koszykówka|wyniki|tabela|lekkoatletyka|sporty zimowe|formuła 1|pogoda|horoskop|historia|religia|kościół|wojsko|wojna w ukrainie)
        ? (ukraina|europa|usa|warszawa|kraków|wrocław|poznań|gdańsk|łódź|region|regiony|lokalne|wideo|video|zdjęcia|galerie|podcasty)
        ? (podcast|wywiady|wywiad|reportaż|analizy|komentarze|blogi|blog|magazyn|wydarzenia|kalendarz|gry|internet|psychologia|ekologia)
        ? (środowisko|klimat|energetyka|rolnictwo|przemysł|kobieta|zwierzęta|ciekawostki|produkty|usługi|rozwiązania|cennik|promocje)
        ? aktualności

        Widget:
        = (najczęściej czytane|najpopularniejsze|popularne|najnowsze|najchętniej czytane)
        = (najczęściej komentowane|polecane|hity|hit dnia|popularne artykuły)
        = (prognoza pogody|pogoda na dziś|horoskop na dziś|krzyżówka|sudoku|sonda|sondaż|ankieta)
        = (głosuj|quiz|quizy|kursy walut|notowania|wyniki lotto|kalkulator)
        = (na żywo|relacja na żywo|transmisja na żywo|z ostatniej chwili|pilne)
        = (ostatnie komentarze|najnowsze komentarze|najnowsze wpisy|ostatnie wpisy|archiwa)
        = (wybierz miesiąc|wybierz kategorię|chmura tagów|odtwórz|pauza|pełny ekran|zobacz wideo)
        = (zobacz film|zobacz galerię|galeria zdjęć|powiększ|napisy|posłuchaj)
        ~ twoja przeglądarka nie obsługuje

        RelatedContent:
        = (czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj) (też|także|również|więcej|dalej)
        = (czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj) (cały artykuł|całość|koniecznie|więcej na ten temat)
        ^ (czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|przeczytaj także)
        ^ (przeczytaj też|przeczytaj również|zobacz też|zobacz także|zobacz również)
        : (czytaj też|czytaj także|czytaj również|czytaj więcej|przeczytaj także)
        : (przeczytaj też|zobacz też|zobacz także|zobacz również|polecamy)
        ^ (polecamy|sprawdź też|dowiedz się więcej|więcej na temat|więcej o|może cię zainteresować|warto przeczytać|obejrzyj także)
        = (polecamy|polecane artykuły|polecane dla ciebie|dla ciebie|rekomendowane)
        = (powiązane|powiązane artykuły|podobne artykuły|podobne wpisy|podobne tematy)
        = (artykuły|wpisy|tematy|materiały|produkty|wiadomości) (powiązane|podobne|polecane|pokrewne|sponsorowane)
        = (może|to może|mogą|te artykuły mogą) (cię|ci|ciebie|państwa|was) (zainteresować|zaciekawić|spodobać)
        = (może|to może|mogą|te artykuły mogą) (cię|ci|ciebie|państwa|was) (też zainteresować|również zainteresować)
        = (więcej na ten temat|na ten temat|w temacie|więcej z działu|więcej od autora)
        = (więcej|więcej informacji|dowiedz się więcej|najnowsze artykuły|najnowsze wiadomości)
        = (następny artykuł|kolejny artykuł|inne artykuły|ostatnie artykuły|pozostałe artykuły)
        = (nie przegap|warto przeczytać|z sieci|od partnerów|redakcja poleca)

        Comments:
        = (komentarze|komentarz|skomentuj|dodaj komentarz|napisz komentarz)
        = (zostaw komentarz|opublikuj komentarz|wyślij komentarz|brak komentarzy|odpowiedz)
        = (anuluj odpowiedź|anuluj pisanie odpowiedzi|pokaż komentarze|zobacz komentarze)
        = (wszystkie komentarze|bądź pierwszy|skomentuj jako pierwszy|twój komentarz)
        ^ (dodaj|napisz|zostaw|wyślij) (komentarz|odpowiedź|opinię|swój|nowy|pierwszy) [komentarz]
        = # (komentarz|komentarze|komentarzy|odpowiedzi|opinii|opinie|głosów) [do]
        ^ (komentarze|opinie) #
        = komentarze (#|wyłączone|są zamknięte|czytelników|facebook)
        = (imię|nazwisko|imię i nazwisko|adres e mail|e mail|witryna internetowa|strona internetowa)
        = (podpis|twój nick|treść|wiadomość|pole wymagane|zgłoś|zgłoś nadużycie)
        ~ twój adres e mail nie zostanie opublikowany
        ~ (wymagane pola|pola wymagane) są oznaczone
        ~ zapamiętaj moje dane w tej przeglądarce
        ~ (powiadom|powiadamiaj) mnie o (nowych|kolejnych)
        ~ (musisz być|aby dodać|zaloguj się) (zalogowany|komentarz|aby|by)
        ~ możliwość komentowania (została|jest)

        Subscription:
        = (prenumeruj|subskrybuj|subskrypcja|subskrypcje|kup subskrypcję)
        = (wykup dostęp|kup dostęp|masz już subskrypcję|dla prenumeratorów|dla subskrybentów)
        = (newsletter|newslettery|zapisz się na newsletter|zapisz się do newslettera|nasz newsletter)
        = (zapisz mnie|zapisz się|twój adres e mail|podaj adres e mail|twój e mail)
        = (wesprzyj nas|wspieraj nas|wesprzyj|wpłać|przekaż darowiznę|dołącz do nas)
        = (zostań patronem|wypróbuj za darmo|dostęp cyfrowy|powiadomienia|czytaj bez ograniczeń)
        ^ (zapisz się|subskrybuj|prenumeruj|dołącz) (na|do|nasz|teraz|już|i) [naszego|newsletter|nasz]
        ^ (otrzymuj|odbieraj) (najnowsze|nasz|nowe|codziennie|powiadomienia|najważniejsze)
        ~ (na twoją|na swoją|prosto na) (skrzynkę|pocztę|maila)
        ~ (dostępny|dostępna|przeznaczony|przeznaczona) (tylko|wyłącznie) dla (subskrybentów|prenumeratorów|zalogowanych)
        ~ (aby|żeby) (czytać dalej|przeczytać całość|kontynuować czytanie)
        ~ (zrezygnować|wypisać się|zrezygnuj) w (każdej chwili|dowolnym momencie)
        ~ masz już (konto|prenumeratę|dostęp|subskrypcję)

        Advertisement:
        = (reklama|reklamy|ogłoszenie|materiał sponsorowany|artykuł sponsorowany|sponsorowane)
        = (sponsorowany|materiał partnera|materiał promocyjny|promocja|autopromocja)
        = (dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo|dalsza część tekstu pod wideo)
        = (ciąg dalszy artykułu pod materiałem wideo|koniec reklamy)
        = (pomiń reklamę|zamknij reklamę|reklama reklama|partnerzy serwisu|współpraca reklamowa|materiały partnerów|partner materiału)
        ~ (dalsza część|dalszy ciąg|ciąg dalszy) (artykułu|tekstu|materiału|pod)

        SiteNotice:
        ~ (ta strona|ta witryna|strona|nasza strona) (używa|korzysta z|wykorzystuje) [plików|pliki] (cookies|cookie)
        ~ (serwis|witryna|ten serwis) (używa|korzysta z|wykorzystuje) [plików|pliki] (cookies|cookie)
        ~ (polityka|ustawienia|pliki|plików|preferencje) (cookies|cookie)
        ~ (akceptuj|odrzuć|zaakceptuj) (wszystkie|pliki|cookies|wszystko)
        = (akceptuję|zgadzam się|akceptuj|odrzuć|przejdź do serwisu)
        = (rozumiem|ustawienia zaawansowane|ustawienia prywatności|zarządzaj ustawieniami)
        = (ustawienia plików cookie|zarządzaj cookies|zarządzaj zgodami|zmień ustawienia prywatności)
        = (nie zgadzam się|zapisz ustawienia|dowiedz się więcej o cookies)
        ~ (włącz|aktywuj|włączyć) [obsługę] javascript
        ~ (twoja przeglądarka|przeglądarka) (nie|jest) (obsługuje|przestarzała|nieaktualna)
        ~ (wyłącz|wykryto|używasz) (adblock|adblocka|blokowanie|blokadę)
        ~ (strona|artykuł) (nie istnieje|nie została|nie został|niedostępna) [odnaleziona|znaleziony|znaleziona]
        = (ładowanie|trwa ładowanie|wczytywanie|proszę czekać|błąd)
        = (wystąpił błąd|spróbuj ponownie|odśwież|otwiera się w nowym oknie|link zewnętrzny)
        ~ (włącz|odbieraj) powiadomienia
        ~ administratorem (danych|twoich danych|państwa danych) [osobowych] (jest|są)

        Sharing:
        = (udostępnij|podziel się|udostępnij artykuł|podziel się artykułem|udostępnij na)
        = (skopiuj link|kopiuj link|link skopiowany|wyślij e mailem|wyślij znajomemu)
        = (obserwuj nas|obserwuj|śledź nas|polub nas|znajdź nas|lubię to)
        = (lubię|media społecznościowe|bądź na bieżąco|wyślij mailem|tweetnij|udostępnienia)
        = # (udostępnień|udostępnienia|polubień|lubię to|obserwujących|polubienia)
        ^ (obserwuj|śledź|polub|znajdź) nas (na|w|i)
        ^ (udostępnij|podziel się) (na|ten|tym|tę|w) [artykuł|artykułem]
        ^ kliknij (aby|by) (udostępnić|wydrukować|wysłać)

        Legal:
        = (regulamin|regulaminy|polityka prywatności|prywatność|polityka cookies)
        = (ochrona danych osobowych|rodo|nota prawna|warunki korzystania|prawa autorskie)
        = (zasady korzystania|deklaracja dostępności|dostępność|informacja prawna|licencje)
        = (regulamin serwisu|regulamin komentarzy|zastrzeżenia|zgłoś błąd)
        ~ wszelkie prawa zastrzeżone
        ~ (kopiowanie|powielanie|rozpowszechnianie|wykorzystywanie) (treści|materiałów|bez|zabronione|i)
        ~ (bez|za) [uprzedniej|pisemnej] (zgody|zgodą) (wydawcy|redakcji|autora|właściciela)
        ~ prawa zastrzeżone

        PageMetadata:
        = # (min|minut|minuty|minuta) (czytania|czytanie)
        = (czas czytania|szacowany czas czytania|przeczytasz w) [ok] [#] [min|minut|minuty]
        = # (sekund|minut|minuty|minutę|min|godzin|godziny|godzinę|godz|dni|tygodnie|miesięcy|lat) temu
        = (minutę temu|godzinę temu|wczoraj|dzisiaj|dziś|dzień temu|tydzień temu|rok temu|przed chwilą)
        = # (wyświetleń|odsłon|odsłony|wyświetlenia|słów)
        : (tagi|tematy|kategoria|kategorie|słowa kluczowe|dział|opublikowano|opublikowane w|więcej na temat|oprac)
        ^ (opublikowano w|opublikowane w|opublikowany w|tematy w artykule|ten wpis został)
        ? (autor|autorka|autorzy|źródło|data publikacji|opublikowano|aktualizacja|ostatnia aktualizacja|oprac|opracowanie|pap|fot|red|data)
        ? dodano
        = (o autorze|wszystkie artykuły autora|więcej tekstów autora|zobacz profil|dziennikarz|dziennikarka|redaktor|reporter|korespondent)
        """;
}
