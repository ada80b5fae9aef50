using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class BylineReaderTests
{
    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("by Jane Doe", "Jane Doe")]
    [InlineData("BY JANE DOE", "JANE DOE")]
    [InlineData("By: Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe|John Roe")]
    [InlineData("By Jane Doe, John Roe and Ann Poe", "Jane Doe|John Roe|Ann Poe")]
    [InlineData("By Jane Doe & John Roe", "Jane Doe|John Roe")]
    [InlineData("By JANE DOE and John Roe, Associated Press", "JANE DOE|John Roe")]
    [InlineData("By Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("By Jane Doe Staff Writer", "Jane Doe")]
    [InlineData("By Jane Doe, senior correspondent", "Jane Doe")]
    [InlineData("By Jane Doe | The Daily Example", "Jane Doe")]
    [InlineData("By Jane Doe in London and John Roe in Kyiv", "Jane Doe|John Roe")]
    [InlineData("By Jane Doe, Madrid", "Jane Doe")]
    [InlineData("By Jane Doe July 27, 2024", "Jane Doe")]
    [InlineData("By Jane Doe | July 27, 2024 | 4:14 pm", "Jane Doe")]
    [InlineData("By Jane Doe on July 27, 2024", "Jane Doe")]
    [InlineData("By Jane Doe - Updated 27 July 2024", "Jane Doe")]
    [InlineData("By Jane Doe jane@example.com", "Jane Doe")]
    [InlineData("By Jane Doe @janedoe", "Jane Doe")]
    [InlineData("By Jane Doe (Reuters)", "Jane Doe")]
    [InlineData("Posted on June 3, 2019 by Jane Doe", "Jane Doe")]
    [InlineData("3 June 2019 | By Jane Doe and John Roe", "Jane Doe|John Roe")]
    [InlineData("By Jane M. Doe", "Jane M. Doe")]
    [InlineData("By Jane Doe Dec 3, 2024", "Jane Doe")]
    [InlineData("By Jane Doe | Published Oct 27, 2024 1:03 PM EDT", "Jane Doe")]
    [InlineData("By Jane Doe Updated Sep 5, 2024", "Jane Doe")]
    [InlineData("By Jane DoePublished: Oct 27, 2024", "Jane Doe")]
    [InlineData("By Jane Doe Executive Editor", "Jane Doe")]
    [InlineData("By J.R.R. Example", "J.R.R. Example")]
    [InlineData("By Conor O’Example and Jean-Luc McRoe Jr.", "Conor O’Example|Jean-Luc McRoe Jr.")]
    [InlineData("By Anna van der Example", "Anna van der Example")]
    [InlineData("By Omar al-Example", "Omar al-Example")]
    [InlineData("By Dr. Jane Doe", "Dr. Jane Doe")]
    [InlineData("By April Doe", "April Doe")]
    [InlineData("By Jane", "Jane")]
    [InlineData("ByJane Doe", "Jane Doe")]
    [InlineData("By The Example Team", "The Example Team")]
    [InlineData("May 21, 2025April 24, 2025 by Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe—10 min read", "Jane Doe")]
    [InlineData("By Jane and Tom", "Jane|Tom")]
    [InlineData("By Reuters", "Reuters")]
    [InlineData("By The Associated Press", "The Associated Press")]
    [InlineData("By Staff Writer", "")]
    [InlineData("Written by Jane Doe", "Jane Doe")]
    [InlineData("Story by Jane Doe", "Jane Doe")]
    [InlineData("Author: Jane Doe", "Jane Doe")]
    [InlineData("Authors: Jane Doe, John Roe", "Jane Doe|John Roe")]
    [InlineData("Text: Erika Beispiel", "Erika Beispiel")]
    [InlineData("Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("Jane Doe | Senior Reporter", "Jane Doe")]
    public void TheAuthorsOfABylineAreRead(string text, string authors) => Assert.Equal(authors, Authors(text));

    [Theory]
    [InlineData("Von Erika Beispiel", "Erika Beispiel")]
    [InlineData("Von Erika Beispiel und Max von Muster, Berlin", "Erika Beispiel|Max von Muster")]
    [InlineData("Par Jeanne Exemple et Éric d’Essai", "Jeanne Exemple|Éric d’Essai")]
    [InlineData("Por Ana Ejemplo y Juan de la Prueba", "Ana Ejemplo|Juan de la Prueba")]
    [InlineData("Di Maria Esempio e Luca Prova", "Maria Esempio|Luca Prova")]
    [InlineData("Door Jan Voorbeeld en Piet de Proef", "Jan Voorbeeld|Piet de Proef")]
    [InlineData("Af Mette Eksempel og Lars Prøve", "Mette Eksempel|Lars Prøve")]
    [InlineData("Av Anna Exempel", "Anna Exempel")]
    [InlineData("Autor: Jan Przykład", "Jan Przykład")]
    [InlineData("Автор: Иван Примеров", "Иван Примеров")]
    [InlineData("作者：张三", "张三")]
    [InlineData("文/张三", "张三")]
    [InlineData("記者張三／台北報導", "張三")]
    [InlineData("记者 张三 报道", "张三")]
    [InlineData("홍길동 기자", "홍길동")]
    public void BylinesAreReadInManyLanguages(string text, string authors) => Assert.Equal(authors, Authors(text));

    [Theory]
    [InlineData("")]
    [InlineData("By")]
    [InlineData("By the way")]
    [InlineData("By Tuesday")]
    [InlineData("By Tuesday, the talks had failed.")]
    [InlineData("By March 2024 the bridge was open")]
    [InlineData("By the end of the year")]
    [InlineData("By contrast, Example City grew.")]
    [InlineData("By Design")]
    [InlineData("By 2030")]
    [InlineData("By clicking you agree to the Terms of Service")]
    [InlineData("By Jane Doe’s own account the matter was closed.")]
    [InlineData("By Example Town standards, this was a quiet night.")]
    [InlineData("Von hier aus ist es nicht weit")]
    [InlineData("Von der Beispiel kritisiert")]
    [InlineData("Von Montag an gilt")]
    [InlineData("Por La Cultura")]
    [InlineData("By Company Size")]
    [InlineData("Report: Jane Doe Wins the Race")]
    [InlineData("Por favor")]
    [InlineData("Par exemple")]
    [InlineData("Di Esempio ha detto")]
    [InlineData("Door to door sales")]
    [InlineData("Text of the treaty")]
    [InlineData("Jane Doe, who lives in Example City, said so.")]
    [InlineData("Jane Doe")]
    [InlineData("Jane Doe/Reuters")]
    public void AnOrdinaryLineIsNoByline(string text) => Assert.Null(BylineReader.Read(Texts.Line(text)));

    [Fact]
    public void AnAuthorStandsAtItsPlaceInTheFile()
    {
        Line line = LineReader.Read("A title\n  By Jane Doe\n")[1];

        Excerpt author = Assert.Single(BylineReader.Read(line)!.Authors);

        Assert.Equal(new Excerpt("Jane Doe", new TextRange(13, 21), 2), author);
    }

    [Fact]
    public void AnyTextIsReadAndEverySpanLiesInIt() => Prop.ForAll(Texts.OfPieces(
        "By", "by", "Von", "Author", ":", " ", ",", "and", "Jane", "Doe", "O’", "J.", ".", "-", "(", "Reuters", "Staff", "in", "@", "27",
        "July", "张", "作者", "\uD83D"),
        text => LineReader.Read(text).All(line => BylineReader.Read(line)?.Authors.All(author => Texts.Holds(text, author)) ?? true))
        .HoldsFor(100);

    private static string? Authors(string text) =>
        BylineReader.Read(Texts.Line(text)) is { } byline ? string.Join("|", byline.Authors.Select(author => author.Text)) : null;
}
