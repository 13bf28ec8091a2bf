namespace GovernanceLedger.Tests;

public sealed class TextCheckTests
{
    [Theory]
    [InlineData("Integration\u200B joint board", "U+200B, which nobody sees, after “Integration”")]
    [InlineData("\uFEFFBoard", "U+FEFF, which nobody sees, at its beginning")]
    [InlineData("Bo\u00ADard", "U+00AD")]
    [InlineData("Bo\u200Card", "U+200C")]
    [InlineData("Bo\u200Dard", "U+200D")]
    [InlineData("Board\u2060", "U+2060")]
    [InlineData("Board\u180E", "U+180E")]
    [InlineData("Board\u3164", "U+3164")]
    [InlineData("Bo\u034Fard", "U+034F")]
    [InlineData("Board\uFE0F", "U+FE0F")]
    [InlineData("Board\u17B5", "U+17B5")]
    [InlineData("Board\U000E0041", "U+E0041")]
    [InlineData("The scrutiny and audit commi\u200Bttee", "after “…tiny and audit commi”")]
    public void A_name_holds_no_character_that_nobody_sees(string name, string says)
    {
        foreach (var longest in new[] { 20, TextCheck.LongestName, TextCheck.LongestTitle })
        {
            var refusal = TextCheck.Of(name, "Body", "blank-body", Math.Max(longest, name.Length))!;
            refusal.Code.Should().Be("unreadable-text");
            refusal.Message.Should().StartWith("Body holds the character ").And.Contain(says);
        }
    }

    [Theory]
    [InlineData("Comhairle nan Eilean Siar – Bòrd")]
    [InlineData("A\u030Angstro\u0308m")]
    [InlineData("Carers 👩‍⚕️ and 🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क\u094D\u200Dष")]
    [InlineData("Care\u00A0at home")]
    public void A_name_may_be_written_in_any_script(string name) =>
        TextCheck.Of(name, "Body", "blank-body", TextCheck.LongestName).Should().BeNull();

    [Fact]
    public void Prose_may_hold_what_comes_with_pasted_text() =>
        TextCheck.Of("The inte\u00ADgration\u200B scheme", "Evidence", "blank-evidence").Should().BeNull();
}
