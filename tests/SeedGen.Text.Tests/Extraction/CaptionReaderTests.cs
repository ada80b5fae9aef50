using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class CaptionReaderTests
{
    [Theory]
    [InlineData("The two mayors before their talks in Example City, Exampleland. AP File", "AP File")]
    [InlineData("The mayor speaks in Example City. (Photo by Jane Doe/Getty Images)", "Jane Doe/Getty Images")]
    [InlineData("The mayor speaks in Example City. (AP Photo/Jane Doe)", "AP Photo/Jane Doe")]
    [InlineData("The mayor speaks in Example City. (AP Photo/Jane Doe, File)", "AP Photo/Jane Doe, File")]
    [InlineData("The mayor speaks in Example City. AP Photo/Jane Doe", "AP Photo/Jane Doe")]
    [InlineData("The mayor speaks in Example City. REUTERS/Jane Doe", "REUTERS/Jane Doe")]
    [InlineData("The mayor speaks in Example City. REUTERS/Jane Doe/File Photo", "REUTERS/Jane Doe/File Photo")]
    [InlineData("The mayor speaks in Example City [Jane Doe/AFP]", "Jane Doe/AFP")]
    [InlineData("The mayor speaks in Example City | Jane Doe/AFP via Getty Images", "Jane Doe/AFP via Getty Images")]
    [InlineData("The mayor speaks in Example City. Jane Doe via Getty Images", "Jane Doe via Getty Images")]
    [InlineData("The mayor speaks in Example City. Photo: Jane Doe", "Jane Doe")]
    [InlineData("The mayor speaks in Example City. Image credit: Example Museum", "Example Museum")]
    [InlineData("The mayor speaks in Example City © AFP", "AFP")]
    [InlineData("The mayor speaks in Example City. Reuters", "Reuters")]
    [InlineData("Die Bürgermeisterin in Beispielstadt. Foto: Erika Beispiel/dpa", "Erika Beispiel/dpa")]
    [InlineData("Die Bürgermeisterin in Beispielstadt. (Foto: Erika Beispiel, dpa)", "Erika Beispiel, dpa")]
    [InlineData("La maire à Exempleville. © Jeanne Exemple / AFP", "Jeanne Exemple / AFP")]
    public void TheCreditIsReadOffTheCaptionsEnd(string text, string credit) =>
        Assert.Equal(credit, CaptionReader.ReadCredit(Texts.Line(text))?.Text);

    [Theory]
    [InlineData("Photo: Jane Doe", "Jane Doe")]
    [InlineData("Foto: Erika Beispiel/dpa", "Erika Beispiel/dpa")]
    [InlineData("Photo by Jane Doe/Getty Images", "Jane Doe/Getty Images")]
    [InlineData("Photograph: Jane Doe/The Example", "Jane Doe/The Example")]
    [InlineData("Credit: Jane Doe", "Jane Doe")]
    [InlineData("Image credit: Example Museum", "Example Museum")]
    [InlineData("Image Courtesy of Example Museum", "Example Museum")]
    [InlineData("Picture: PA", "PA")]
    [InlineData("© AFP", "AFP")]
    [InlineData("REUTERS/Jane Doe", "REUTERS/Jane Doe")]
    [InlineData("AP Photo/Jane Doe", "AP Photo/Jane Doe")]
    [InlineData("Getty Images", "Getty Images")]
    [InlineData("Fot. Jan Przykład", null)]
    [InlineData("Fot.: Jan Przykład", "Jan Przykład")]
    [InlineData("Фото: Иван Примеров / ТАСС", "Иван Примеров / ТАСС")]
    public void ALineMayBeACreditAlone(string text, string? credit) =>
        Assert.Equal(credit, CaptionReader.ReadCredit(Texts.Line(text))?.Text);

    [Theory]
    [InlineData("The mayors pose for a photograph before their talks in Example City.")]
    [InlineData("Jane Doe (left) and John Roe (right) in Example City.")]
    [InlineData("Jane Doe, pictured in 2019, runs the bakery.")]
    [InlineData("FILE - Jane Doe speaks in Example City, July 27, 2024.")]
    [InlineData("The harbor of Example City (file photo).")]
    [InlineData("From left: Jane Doe, John Roe and Ann Poe.")]
    [InlineData("Polizeiauto im Einsatz (Symbolbild)")]
    [InlineData("Image d’illustration.")]
    public void WordingAloneCreditsNoOne(string text)
    {
        Assert.True(CaptionReader.SoundsLikeCaption(new LineCounter().Count(Texts.Line(text))));
        Assert.Null(CaptionReader.ReadCredit(Texts.Line(text)));
    }

    [Theory]
    [InlineData("It will not stop raining, he told The Associated Press.")]
    [InlineData("The story was first published by Reuters.")]
    [InlineData("She works for the AP.")]
    [InlineData("The mayor left. He did not return.")]
    [InlineData("Reuters")]
    [InlineData("The Associated Press")]
    [InlineData("© 2024 Example Media. All rights reserved.")]
    [InlineData("The album came out. © 2024 AFP")]
    [InlineData("Credit: the mayor deserves some for what was done last year in the city")]
    [InlineData("The photo by itself proves nothing at all.")]
    [InlineData("He left the house and/or the garden to Jane.")]
    [InlineData("We have seen in this past week what far right groups do.")]
    [InlineData("A soothing Example(R) wash, from top to bottom and left to right.")]
    [InlineData("Photos by @jane,” Doe captioned the post.")]
    [InlineData("They turned left and the picture changed.")]
    public void AnOrdinaryLineIsNoCaption(string text)
    {
        Assert.False(CaptionReader.SoundsLikeCaption(new LineCounter().Count(Texts.Line(text))));
        Assert.Null(CaptionReader.ReadCredit(Texts.Line(text)));
    }

    [Fact]
    public void ABlankLineIsNoCaption() => Assert.Null(CaptionReader.ReadCredit(Texts.Line("")));

    [Fact]
    public void AnyTextIsReadAndEverySpanLiesInIt() => Prop.ForAll(Texts.OfPieces(
        "Photo", "by", ":", "AP", "/", "Jane", "Doe", "(", ")", ".", "©", "2024", " ", "Getty", "Images", "via", "rain", "|", "[", "]",
        "File", "\uD83D", "dpa"),
        text => LineReader.Read(text).All(line => CaptionReader.ReadCredit(line) is not { } credit || Texts.Holds(text, credit)))
        .HoldsFor(100);
}
