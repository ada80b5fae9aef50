namespace SeedGen.Text;

/// <summary>The words that stand around a date.</summary>
internal static class DateWords
{
    /// <summary>Behind the day: <c>27th</c>, <c>1er</c>, <c>1º</c>.</summary>
    public static readonly WordSet Ordinals = new("st nd rd th er ère re e º ª ste de");

    /// <summary>Between day and month, or month and year: <c>27th of July</c>, <c>27 de julio de 2024</c>.</summary>
    public static readonly WordSet Connectors = new("of the de del di do d den dos des");

    /// <summary>The date that it labels is when the text appeared.</summary>
    public static readonly WordSet Published = new(
        "published posted publication posting released issued created added filed uploaded",
        "veröffentlicht erschienen erstellt publiziert veröffentlichung erstveröffentlichung veröffentlichungsdatum",
        "publié publie publiée paru mise-en-ligne",
        "publicado publicada publicación publicação postado pubblicato pubblicata pubblicazione",
        "gepubliceerd geplaatst opublikowano dodano utworzono",
        "опубликовано опубликована опубликован размещено опубліковано",
        "yayınlanma yayınlandı giriş yayın",
        "publicerad publicerat udgivet offentliggjort publisert publiceret julkaistu",
        "vydáno publikováno zveřejněno",
        "نشر نُشر نشرت",
        "게시 입력 등록 公開 掲載 投稿");

    /// <summary>The date that it labels is when the text was last changed.</summary>
    public static readonly WordSet Updated = new(
        "updated update modified revised edited changed reviewed verified",
        "aktualisiert aktualisierung geändert stand akt",
        "jour modifié modifiée actualizado actualizada atualizado atualizada aggiornato aggiornata modificado",
        "bijgewerkt gewijzigd zaktualizowano aktualizacja",
        "обновлено обновлён изменено оновлено",
        "güncelleme güncellendi güncellenme",
        "uppdaterad uppdaterat opdateret oppdatert päivitetty aktualizováno upraveno",
        "تحديث محدث",
        "수정 업데이트 更新");

    /// <summary>Words that a line may hold beside a date and still be a date line.</summary>
    public static readonly WordSet Fillers = new(
        "on at the in of as date time day last first originally initially article today",
        "am vom den um uhr ab datum zuletzt zuerst online seit",
        "le la les à a mis mise en ligne dernière date heure el las los fecha última del em às il alle ore ultimo data il",
        "op om laatst o godz dnia data ostatnia в от дата г год року время tarihi tarih son saat",
        "den kl klo senast sidst sist viimeksi dne v",
        "في تاريخ آخر",
        "am pm gmt utc z hrs hours h");

    /// <summary>Whether the character stands beside a date in Chinese or Japanese: <c>发布时间</c>, <c>更新</c>, <c>于</c>.</summary>
    public static bool IsHanFiller(char character) => "発发布更新時时間间于於".IndexOf(character) >= 0;

    /// <summary>Between a date and its clock.</summary>
    public static readonly WordSet BeforeClock = new("at um à às alle ore om kl klo o godz в saat las a los um @ den t");

    /// <summary>Behind the hours: <c>14:30 Uhr</c>.</summary>
    public static readonly WordSet AfterClock = new("uhr hrs hr hours h horas ore heures uur");

    /// <summary>
    /// Time zones by name. They are read over and left out of a date: most stand for several offsets, and which one depends on the day.
    /// </summary>
    public static readonly WordSet NamedZones = new(
        "ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST AST ADT NST NDT BST IST CET CEST MEZ MESZ EET EEST WET WEST MSK",
        "PKT JST KST SGT HKT MYT WIB AEST AEDT ACST AWST NZST NZDT SAST EAT WAT CAT BRT ART TRT IDT IRST Eastern Central Pacific Mountain",
        "Standard Daylight");

    /// <summary>Words of a date that depends on the day when it is read: <c>2 hours ago</c>, <c>gestern</c>.</summary>
    public static readonly WordSet Relative = new(
        "ago yesterday today gestern heute hier aujourd'hui ayer hoy ieri oggi ontem hoje gisteren vandaag geleden wczoraj dziś temu",
        "вчера сегодня назад dün bugün önce igår idag sedan siden eilen tänään sitten včera dnes أمس اليوم منذ 어제 오늘");

    /// <summary>Zones of countries that write the month first.</summary>
    public static readonly WordSet ZonesOfMonthFirst = new("ET EST EDT CT CDT MT MDT PT PST PDT AKST AKDT HST Eastern Pacific");

    /// <summary>Zones of countries that write the day first.</summary>
    public static readonly WordSet ZonesOfDayFirst = new(
        "BST CET CEST MEZ MESZ EET EEST WET WEST MSK IST SGT MYT AEST AEDT ACST AWST NZST NZDT SAST WAT TRT BRT ART");

    /// <summary>Whatever may stand beside a date on a line that says nothing else.</summary>
    public static readonly WordSet BesideADate = new([.. Fillers, .. Published, .. Updated, .. NamedZones, .. WeekdayNames.All]);
}
