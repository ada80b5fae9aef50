namespace SeedGen.Text.Tests.Rules;

public class TemplatePlaceholderTests
{
    [Theory]
    [InlineData("Dear {{name}}, it went.", "{{name}}")]
    [InlineData("Dear {{ user.first_name | upper }}, it went.", "{{ user.first_name | upper }}")]
    [InlineData("It has %s and %1$s files.", "%s", "%1$s")]
    [InlineData("By [AUTHOR NAME] in [CITY].", "[AUTHOR NAME]", "[CITY]")]
    [InlineData("Dear [Your Name], [insert date here].", "[Your Name]", "[insert date here]")]
    [InlineData("Dear ${name} and {first_name}.", "${name}", "{first_name}")]
    [InlineData("It {% if so %} <%= title %> went.", "{% if so %}", "<%= title %>")]
    [InlineData("Dear %FIRSTNAME%.", "%FIRSTNAME%")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("TemplatePlaceholder"));

    [Theory]
    [InlineData("He paid 5 % down, 100%s and 50 %d.")]
    [InlineData("See https://example.org/%s?q=%d.")]
    [InlineData("The mark “%s” and `{{name}}` stand.")]
    [InlineData("printf(\"%s %d\", name, age);")]
    [InlineData("The set {a, b}, {x} and \\frac{{a}}{b}.")]
    [InlineData("He said [his] thing [sic] at [THE END], [NAME REDACTED] and [VIDEO].")]
    [InlineData("It cost $5 {or so}.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("TemplatePlaceholder"));
}
